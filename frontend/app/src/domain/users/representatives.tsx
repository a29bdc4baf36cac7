import { useInfiniteQuery } from '@tanstack/react-query';
import { representativesQuery, type Representative } from '@/api/users';
import { Section } from '@/design-system/page/page';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { itemsOf } from '@/domain/lists/items-of';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import { lastDayBefore } from '@/lib/iso-date';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

/** Who acts for an organisation from another one (ACC-7, DEL-2). Most have nobody: then there is nothing to see. */
export function Representatives({ organisationId }: { organisationId: string }) {
  const { t, date } = useTranslation();
  const representatives = useInfiniteQuery(representativesQuery(useApi(), organisationId));
  if (representatives.isPending || (representatives.data && itemsOf(representatives.data).length === 0)) {
    return null;
  }
  const columns: Column<Representative>[] = [
    {
      header: t('users.name'),
      isRowHeader: true,
      cell: ({ personId, personName }) => (
        <FunctionLink to={`/users/${personId}`}>{personName ?? t('users.without-name')}</FunctionLink>
      ),
    },
    { header: t('users.roles'), cell: ({ role }) => roleNames([role], t) },
    { header: t('representatives.from'), cell: from },
    {
      header: t('delegations.until'),
      cell: ({ validUntil }) =>
        validUntil ? date(lastDayBefore(validUntil), 'long') : t('code.end-of-use.none'),
    },
  ];

  function from({ delegationId, delegateName, homeName }: Representative): string {
    const home = (delegationId ? delegateName : homeName) ?? t('delegations.without-name');
    return t(delegationId ? 'representatives.by-delegation' : 'representatives.by-head-office', { home });
  }

  return (
    <Section title={t('representatives.title')}>
      <p>{t('representatives.hint')}</p>
      <LoadedPages query={representatives} empty={null}>
        {(rows) => (
          <Table
            caption={t('representatives.title')}
            columns={columns}
            rows={rows}
            rowKey={({ grantId, delegationId }) => `${grantId} ${delegationId ?? ''}`}
          />
        )}
      </LoadedPages>
    </Section>
  );
}
