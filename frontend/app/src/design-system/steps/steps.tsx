import './steps.css';

interface StepsProps {
  label: string;
  names: string[];
  current: number;
  doneText: string;
}

export function Steps({ label, names, current, doneText }: StepsProps) {
  return (
    <ol className="steps" aria-label={label}>
      {names.map((name, index) => (
        <li
          key={name}
          className={index < current ? 'steps__done' : undefined}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className="steps__number" aria-hidden="true">
            {index + 1}
          </span>
          <span>
            {name}
            {index < current && <span className="visually-hidden"> ({doneText})</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
