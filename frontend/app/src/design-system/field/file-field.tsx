import type { InputHTMLAttributes } from 'react';
import { Field, type FieldTexts } from './field';

interface FileFieldProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  onText: (text: string) => void;
}

/** A text file whose content goes into the page; it is not sent anywhere. */
export function FileField({ label, hint, error, id, onText, ...input }: FileFieldProps) {
  return (
    <Field {...{ id, label, hint, error }}>
      {(control) => (
        <input
          {...input}
          {...control}
          type="file"
          className="input"
          onChange={(event) => void event.target.files?.[0]?.text().then(onText)}
        />
      )}
    </Field>
  );
}
