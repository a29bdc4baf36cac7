import { useQuery } from '@tanstack/react-query';
import { rightsQuery, rolesQuery } from '@/api/rights';
import { SearchField } from '@/design-system/field/search-field';
import { SelectField } from '@/design-system/field/select-field';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { narrows, STATES, TERMS, useUserFilter } from './use-user-filter';

/** Narrows the list of people (USR-1); closed as long as nobody needs it. */
export function UserFilters({ kind }: { kind: 'chamber' | 'organisation' }) {
  const { t, language } = useTranslation();
  const api = useApi();
  const [filter, change] = useUserFilter();
  const roles = useQuery(rolesQuery(api)).data ?? [];
  const rights = useQuery(rightsQuery(api)).data ?? [];
  const isUsed = narrows(filter);
  return (
    <details open={isUsed || undefined}>
      <summary>{t('users.filter')}</summary>
      <SelectField
        label={t('users.filter.role')}
        value={filter.role ?? ''}
        onChange={({ target }) => change({ role: target.value || undefined })}
      >
        <option value="">{t('users.filter.any')}</option>
        {roles
          .filter(({ scopeKind }) => scopeKind === kind)
          .map(({ role }) => (
            <option key={role} value={role}>
              {roleNames([role], t)}
            </option>
          ))}
      </SelectField>
      <SelectField
        label={t('users.filter.right')}
        value={filter.right ?? ''}
        onChange={({ target }) => change({ right: target.value || undefined })}
      >
        <option value="">{t('users.filter.any')}</option>
        {rights
          .filter(({ scopeKinds }) => scopeKinds.includes(kind))
          .map(({ right, name }) => (
            <option key={right} value={right}>
              {name[language]}
            </option>
          ))}
      </SelectField>
      <SelectField
        label={t('users.filter.term')}
        value={filter.term ?? ''}
        onChange={({ target }) => change({ term: TERMS.find((term) => term === target.value) })}
      >
        <option value="">{t('users.filter.any')}</option>
        {TERMS.map((term) => (
          <option key={term} value={term}>
            {t(`users.filter.term.${term}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t('users.filter.state')}
        value={filter.state ?? ''}
        onChange={({ target }) => change({ state: STATES.find((state) => state === target.value) })}
      >
        <option value="">{t('users.filter.state.LIVE')}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {t(`users.filter.state.${state}`)}
          </option>
        ))}
      </SelectField>
      <SearchField
        label={t('users.filter.giver')}
        value={filter.giver ?? ''}
        onSearch={(giver) => change({ giver: giver || undefined })}
      />
    </details>
  );
}
