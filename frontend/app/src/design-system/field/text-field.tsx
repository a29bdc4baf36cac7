import type { InputHTMLAttributes, Ref } from 'react';
import { classNames } from '@/lib/class-names';
import { Field, type FieldTexts } from './field';

export interface TextFieldProps extends FieldTexts, InputHTMLAttributes<HTMLInputElement> {
  labelHidden?: boolean;
  optionalText?: string;
  ref?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  labelHidden,
  hint,
  error,
  optionalText,
  id,
  className,
  ...input
}: TextFieldProps) {
  return (
    <Field {...{ id, label, labelHidden, hint, error, optionalText }}>
      {(control) => <input type="text" {...input} {...control} className={classNames('input', className)} />}
    </Field>
  );
}
