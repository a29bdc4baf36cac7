import { useInfiniteQuery } from '@tanstack/react-query';
import { organisationsQuery, type Organisation } from '@/api/organisations';
import { SearchField } from '@/design-system/field/search-field';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useSearchText } from '@/domain/lists/use-search-text';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { ActivatedTag } from './activated-tag';

export function OrganisationsPage() {
  const { t } = useTranslation();
  const { id: chamberId } = useActingFunction();
  const [search, setSearch] = useSearchText();
  const organisations = useInfiniteQuery(organisationsQuery(useApi(), { chamberId, q: search || undefined }));

  const columns: Column<Organisation>[] = [
    {
      header: t('organisations.name'),
      isRowHeader: true,
      cell: ({ id, name }) => <FunctionLink to={`/organisations/${id}`}>{name}</FunctionLink>,
    },
    { header: t('organisations.number'), cell: ({ companyNumber }) => companyNumber },
    { header: t('organisations.place'), cell: ({ address }) => `${address.postalCode} ${address.city}` },
    { header: t('organisations.state'), cell: ({ activated }) => <ActivatedTag activated={activated} /> },
  ];
  return (
    <>
      <PageHeader title={t('organisations.title')} lead={t('organisations.lead')} />
      <SearchField
        label={t('organisations.search')}
        hint={t('organisations.search.hint')}
        value={search}
        onSearch={setSearch}
      />
      <LoadedPages
        query={organisations}
        empty={
          <EmptyState title={search ? t('list.no-match', { search }) : t('organisations.empty')}>
            <p>{search ? t('list.no-match.hint') : t('organisations.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <Table caption={t('organisations.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
        )}
      </LoadedPages>
    </>
  );
}
