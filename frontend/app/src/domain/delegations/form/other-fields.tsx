import { useQuery } from '@tanstack/react-query';
import { allChambersQuery } from '@/api/head-offices';
import { SelectField } from '@/design-system/field/select-field';
import { TextField } from '@/design-system/field/text-field';
import { Section } from '@/design-system/page/page';
import type { ValidatedForm } from '@/domain/forms/use-validated-form';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import type { DelegationValues } from './delegation-values';

interface OtherFieldsProps {
  of: ValidatedForm<DelegationValues>;
  title: string;
}

/** The other side by its chamber and the number it has there (DEL-3). */
export function OtherFields({ of, title }: OtherFieldsProps) {
  const { t } = useTranslation();
  const chambers = useQuery(allChambersQuery(useApi()));
  return (
    <Section title={title}>
      <Loaded query={chambers}>
        {(all) => (
          <SelectField label={t('delegations.other.chamber')} {...of.field('chamberId')}>
            <option value="">{t('delegations.other.choose')}</option>
            {all.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </Loaded>
      <TextField
        label={t('delegations.other.number')}
        hint={t('delegations.other.number.hint')}
        autoComplete="off"
        spellCheck={false}
        {...of.field('companyNumber')}
      />
    </Section>
  );
}
