import { useEffect, useRef } from 'react';
import './error-summary.css';

export interface FieldError {
  fieldId: string;
  message: string;
}

interface ErrorSummaryProps {
  title: string;
  errors: FieldError[];
  /** Grows with every failed attempt, so that the summary takes the focus again. */
  attempt: number;
}

export function ErrorSummary({ title, errors, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const announced = useRef(0);
  const hasErrors = errors.length > 0;
  // The attempt may be counted one rendering before its errors are there.
  useEffect(() => {
    if (hasErrors && attempt > announced.current) {
      announced.current = attempt;
      box.current?.focus();
    }
  }, [attempt, hasErrors]);
  if (!hasErrors) {
    return null;
  }
  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
