import type { Ref, TextareaHTMLAttributes } from 'react';
import { Field, type FieldTexts } from './field';

interface TextAreaProps extends FieldTexts, TextareaHTMLAttributes<HTMLTextAreaElement> {
  optionalText?: string;
  ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ label, hint, error, optionalText, id, rows = 3, ...area }: TextAreaProps) {
  return (
    <Field {...{ id, label, hint, error, optionalText }}>
      {(control) => <textarea rows={rows} {...area} {...control} className="input input--area" />}
    </Field>
  );
}
