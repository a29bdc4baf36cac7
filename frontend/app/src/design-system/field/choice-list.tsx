import { useId, type ReactNode } from 'react';

interface Choice {
  value: string;
  label: string;
  detail?: string;
}

interface ChoiceListProps {
  /** Of the first choice, for the summary of errors. */
  id?: string;
  legend: string;
  choices: Choice[];
  value: string | undefined;
  error?: string;
  empty?: ReactNode;
  onChange: (value: string) => void;
}

export function ChoiceList({ id, legend, choices, value, error, empty, onChange }: ChoiceListProps) {
  const name = useId();
  const errorId = `${name}-error`;
  return (
    <fieldset className="choice-list" aria-describedby={error ? errorId : undefined}>
      <legend className="visually-hidden">{legend}</legend>
      {error && (
        <div id={errorId} className="field__error">
          {error}
        </div>
      )}
      {choices.length === 0 && empty}
      {choices.map((choice, index) => (
        <label key={choice.value} className="choice">
          <input
            id={index === 0 ? id : undefined}
            type="radio"
            name={name}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.detail && <small>{choice.detail}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
