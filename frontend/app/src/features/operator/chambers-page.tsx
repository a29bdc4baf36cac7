import { useInfiniteQuery } from '@tanstack/react-query';
import { chamberListQuery } from '@/api/chambers';
import type { Chamber } from '@/api/organisations';
import { buttonClass } from '@/design-system/button/button-class';
import { SearchField } from '@/design-system/field/search-field';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useSearchText } from '@/domain/lists/use-search-text';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

/** The chambers of the installation. */
export function ChambersPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchText();
  const chambers = useInfiniteQuery(chamberListQuery(useApi(), search || undefined));
  const columns: Column<Chamber>[] = [
    {
      header: t('chambers.name'),
      isRowHeader: true,
      cell: ({ id, name, shortName }) => (
        <>
          <FunctionLink to={`/chambers/${id}`}>{name}</FunctionLink>
          <small>{shortName}</small>
        </>
      ),
    },
    { header: t('chamber.place'), cell: ({ place }) => place },
    { header: t('chambers.email'), cell: ({ email }) => email },
  ];
  return (
    <>
      <PageHeader
        title={t('chambers.title')}
        lead={<p>{t('chambers.lead')}</p>}
        actions={
          <FunctionLink to="/chambers/new" className={buttonClass()}>
            {t('chambers.new')}
          </FunctionLink>
        }
      />
      <SearchField
        label={t('chambers.search')}
        hint={t('chambers.search.hint')}
        value={search}
        onSearch={setSearch}
      />
      <LoadedPages
        query={chambers}
        empty={
          <EmptyState title={search ? t('list.no-match', { search }) : t('chambers.empty')}>
            <p>{t(search ? 'list.no-match.hint' : 'chambers.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <Table caption={t('chambers.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />
        )}
      </LoadedPages>
    </>
  );
}
