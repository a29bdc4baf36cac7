import { TextField, type TextFieldProps } from '@/design-system/field/text-field';
import { useTranslation } from '@/i18n/use-translation';
import { plusDays, today } from '@/lib/iso-date';

/** The last day on which a company may use what a code opened; empty without end (ACC-4). */
export function EndOfUseField(props: Omit<TextFieldProps, 'type' | 'label'>) {
  const { t } = useTranslation();
  return (
    <TextField
      type="date"
      label={t('code.end-of-use')}
      optionalText={t('form.optional')}
      hint={t('code.end-of-use.hint')}
      min={plusDays(today(), 1)}
      {...props}
    />
  );
}
