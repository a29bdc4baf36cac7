import { useInfiniteQuery } from '@tanstack/react-query';
import { responsiblePersonsQuery, type ResponsiblePerson } from '@/api/explanations';
import type { Api } from '@/api/client';
import { Section } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';

/** Whom to ask if a right is missing (USR-13). */
export function ResponsiblePersons({ api }: { api: Api }) {
  const { t } = useTranslation();
  const persons = useInfiniteQuery(responsiblePersonsQuery(api));
  const columns: Column<ResponsiblePerson>[] = [
    { header: t('users.name'), isRowHeader: true, cell: ({ personName }) => personName },
    { header: t('why.role'), cell: ({ role }) => roleNames([role], t) },
    {
      header: t('responsible.for'),
      cell: ({ placeName, homeName }) =>
        homeName
          ? t('responsible.from-head-office', { place: placeName ?? '', home: homeName })
          : (placeName ?? t('responsible.installation')),
    },
  ];
  return (
    <Section title={t('responsible.title')}>
      <p>{t('responsible.hint')}</p>
      <LoadedPages query={persons} empty={<EmptyState title={t('responsible.none')} />}>
        {(rows) => (
          <Table
            caption={t('responsible.title')}
            columns={columns}
            rows={rows}
            rowKey={({ grantId, placeId }) => `${grantId} ${placeId ?? ''}`}
          />
        )}
      </LoadedPages>
    </Section>
  );
}
