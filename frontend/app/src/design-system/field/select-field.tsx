import type { Ref, SelectHTMLAttributes } from 'react';
import { classNames } from '@/lib/class-names';
import { Field, type FieldTexts } from './field';

interface SelectFieldProps extends FieldTexts, SelectHTMLAttributes<HTMLSelectElement> {
  labelHidden?: boolean;
  ref?: Ref<HTMLSelectElement>;
}

export function SelectField({ label, labelHidden, hint, error, id, className, ...select }: SelectFieldProps) {
  return (
    <Field {...{ id, label, labelHidden, hint, error }}>
      {(control) => (
        <select {...select} {...control} className={classNames('input input--select', className)} />
      )}
    </Field>
  );
}
