import type { IssuedKind } from '@/api/organisations';
import { ChoiceList } from '@/design-system/field/choice-list';
import { useTranslation } from '@/i18n/use-translation';

const KINDS: IssuedKind[] = ['OWNER', 'DELEGATE'];

interface CodeKindChoiceProps {
  value: IssuedKind;
  onChange: (kind: IssuedKind) => void;
}

/** For whom a code is, with what it does to the company (ACC-4, DEL-2). */
export function CodeKindChoice({ value, onChange }: CodeKindChoiceProps) {
  const { t } = useTranslation();
  return (
    <ChoiceList
      legend={t('code.for')}
      choices={KINDS.map((kind) => ({
        value: kind,
        label: t(`code.for.${kind}`),
        detail: t(`code.for.${kind}.hint`),
      }))}
      value={value}
      onChange={(chosen) => onChange(chosen as IssuedKind)}
    />
  );
}
