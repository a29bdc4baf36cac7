import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { organisationsQuery } from '@/api/organisations';
import { ChoiceList } from '@/design-system/field/choice-list';
import { SearchField } from '@/design-system/field/search-field';
import { SelectField } from '@/design-system/field/select-field';
import type { ValidatedForm } from '@/domain/forms/use-validated-form';
import { itemsOf } from '@/domain/lists/items-of';
import { Loaded } from '@/domain/problem/loaded';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import type { DepartureValues } from './departure-values';

const ROLES = ['administrator', 'trainer'];
const MOST_FOUND = 5;

interface MoveFieldsProps {
  chamberId: string;
  form: ValidatedForm<DepartureValues>;
}

/** The next company and the role there: whoever moves loses the old roles and gets the new in one step (USR-11). */
export function MoveFields({ chamberId, form }: MoveFieldsProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const found = useInfiniteQuery(organisationsQuery(useApi(), { chamberId, q: search || undefined }));
  const { error } = form.field('organisationId');
  const { watch, setValue } = form.form;
  return (
    <>
      <SearchField label={t('departure.move.search')} value={search} onSearch={setSearch} />
      <Loaded query={found} lines={3}>
        {(pages) => (
          <ChoiceList
            legend={t('departure.move.company')}
            choices={itemsOf(pages)
              .slice(0, MOST_FOUND)
              .map(({ id, name, address }) => ({ value: id, label: name, detail: address.city }))}
            value={watch('organisationId')}
            error={error}
            empty={<p>{t('list.no-match', { search })}</p>}
            onChange={(id) => setValue('organisationId', id, { shouldValidate: true })}
          />
        )}
      </Loaded>
      <SelectField label={t('departure.move.role')} {...form.field('role')}>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {roleNames([role], t)}
          </option>
        ))}
      </SelectField>
    </>
  );
}
