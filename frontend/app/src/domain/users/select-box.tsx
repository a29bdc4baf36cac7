interface SelectBoxProps {
  /** Read out, and beside the box for nobody else: the row says whose it is. */
  label: string;
  checked: boolean;
  onChange: () => void;
}

/** Chooses one row of a table. */
export function SelectBox({ label, checked, onChange }: SelectBoxProps) {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={onChange} />
      <span className="visually-hidden">{label}</span>
    </label>
  );
}
