import { useState, type InputHTMLAttributes, type Ref } from 'react';
import { Field, type FieldTexts } from './field';

interface PasswordFieldProps extends FieldTexts, Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> {
  showText: string;
  hideText: string;
  ref?: Ref<HTMLInputElement>;
}

/** Can be shown while typing: long passwords are easier to get right when they can be read. */
export function PasswordField({ label, hint, error, id, showText, hideText, ...input }: PasswordFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ id, label, hint, error }}>
      {(control) => (
        <div className="input-with-button">
          <input
            {...input}
            {...control}
            type={shown ? 'text' : 'password'}
            className="input"
            autoCapitalize="none"
            spellCheck={false}
          />
          <button type="button" className="button button--secondary" onClick={() => setShown(!shown)}>
            {shown ? hideText : showText}
          </button>
        </div>
      )}
    </Field>
  );
}
