import { useInfiniteQuery } from '@tanstack/react-query';
import { trainingRelationshipsQuery, type TrainingRelationship } from '@/api/training-relationships';
import { SearchField } from '@/design-system/field/search-field';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { AccountStatusTag } from '@/domain/accounts/account-status';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useSearchText } from '@/domain/lists/use-search-text';
import { useTranslation } from '@/i18n/use-translation';
import { personName } from '@/lib/person-name';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

export function TrainingRelationshipsPage() {
  const { t, date, language } = useTranslation();
  const { kind, id } = useActingFunction();
  const [search, setSearch] = useSearchText();
  const filter = kind === 'chamber' ? { chamberId: id } : { organisationId: id };
  const relationships = useInfiniteQuery(
    trainingRelationshipsQuery(useApi(), { ...filter, q: search || undefined }),
  );

  const columns: Column<TrainingRelationship>[] = [
    {
      header: t('relationships.apprentice'),
      isRowHeader: true,
      cell: (row) => (
        <FunctionLink to={`/training-relationships/${row.id}`}>{personName(row.apprentice)}</FunctionLink>
      ),
    },
    {
      header: t('relationships.occupation'),
      cell: (row) => (
        <>
          {row.occupation.name[language]}
          {kind === 'chamber' && <small>{row.organisationName}</small>}
        </>
      ),
    },
    { header: t('relationships.trainer'), cell: (row) => personName(row.trainer) },
    {
      header: t('relationships.period'),
      cell: (row) => t('period', { from: date(row.startsOn), to: date(row.endsOn) }),
    },
    { header: t('relationships.account'), cell: (row) => <AccountStatusTag state={row.apprenticeAccount} /> },
  ];
  return (
    <>
      <PageHeader title={t('relationships.title')} lead={t('relationships.lead')} />
      <SearchField
        label={t('relationships.search')}
        hint={t('relationships.search.hint')}
        value={search}
        onSearch={setSearch}
      />
      <LoadedPages
        query={relationships}
        empty={
          search ? (
            <EmptyState title={t('list.no-match', { search })}>
              <p>{t('list.no-match.hint')}</p>
            </EmptyState>
          ) : (
            <EmptyState title={t('relationships.empty')}>
              <p>{t('relationships.empty.hint')}</p>
            </EmptyState>
          )
        }
      >
        {(rows) => (
          <Table caption={t('relationships.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
        )}
      </LoadedPages>
    </>
  );
}
