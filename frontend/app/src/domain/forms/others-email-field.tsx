import type { ComponentProps } from 'react';
import { TextField } from '@/design-system/field/text-field';

/** Somebody else's address: the browser does not offer one's own. */
export function OthersEmailField(field: ComponentProps<typeof TextField>) {
  return <TextField type="email" autoComplete="off" inputMode="email" {...field} />;
}
