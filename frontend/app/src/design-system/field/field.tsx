import { useId, type ReactNode } from 'react';
import './field.css';

export interface FieldTexts {
  label: string;
  hint?: ReactNode;
  error?: string;
}

interface ControlAttributes {
  id: string;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface FieldProps extends FieldTexts {
  id?: string;
  /** Shown for eyes that see the heading above, read out for everybody else. */
  labelHidden?: boolean;
  optionalText?: string;
  children: (control: ControlAttributes) => ReactNode;
}

/** Label, hint and error around one control, tied together for screen readers. */
export function Field({ id, label, labelHidden, hint, error, optionalText, children }: FieldProps) {
  const generated = useId();
  const controlId = id ?? generated;
  const hintId = hint ? `${controlId}-hint` : undefined;
  const errorId = error ? `${controlId}-error` : undefined;
  return (
    <div className="field" data-invalid={error ? '' : undefined}>
      <label htmlFor={controlId} className={labelHidden ? 'visually-hidden' : 'field__label'}>
        {label}
        {optionalText && <span className="field__optional"> ({optionalText})</span>}
      </label>
      {hint && (
        <div id={hintId} className="field__hint">
          {hint}
        </div>
      )}
      {error && (
        <div id={errorId} className="field__error">
          {error}
        </div>
      )}
      {children({
        id: controlId,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': [hintId, errorId].filter(Boolean).join(' ') || undefined,
      })}
    </div>
  );
}
