import type { IssuedKind } from '@/api/organisations';
import { TextField, type TextFieldProps } from '@/design-system/field/text-field';
import { useTranslation } from '@/i18n/use-translation';
import { plusDays, today } from '@/lib/iso-date';

interface EndOfUseFieldProps extends Omit<TextFieldProps, 'type' | 'label'> {
  kind?: IssuedKind;
}

/** The last day on which what a code opened may be used; empty without end (ACC-4). */
export function EndOfUseField({ kind = 'OWNER', ...props }: EndOfUseFieldProps) {
  const { t } = useTranslation();
  return (
    <TextField
      type="date"
      label={t(kind === 'OWNER' ? 'code.end-of-use' : 'code.end-of-use.delegation')}
      optionalText={t('form.optional')}
      hint={t(kind === 'OWNER' ? 'code.end-of-use.hint' : 'code.end-of-use.delegation.hint')}
      min={plusDays(today(), 1)}
      {...props}
    />
  );
}
