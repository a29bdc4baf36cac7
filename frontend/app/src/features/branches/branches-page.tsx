import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { branchesQuery, type Branch } from '@/api/head-offices';
import { organisationQuery } from '@/api/organisations';
import { buttonClass } from '@/design-system/button/button-class';
import { SearchField } from '@/design-system/field/search-field';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { StatusTag } from '@/design-system/status-tag/status-tag';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useSearchText } from '@/domain/lists/use-search-text';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi, useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

/** For which sites and subsidiaries the company acts, or to which head office it belongs (ACC-6, ACC-7). */
export function BranchesPage() {
  const { t } = useTranslation();
  const { id } = useActingFunction();
  const organisation = useQuery(organisationQuery(useApi(), id));
  return (
    <Loaded query={organisation}>
      {({ name, headOfficeName }) =>
        headOfficeName ? (
          <>
            <PageHeader title={t('branches.title')} />
            <Notice kind="info">
              <p>{t('branches.belongs', { name, headOffice: headOfficeName })}</p>
            </Notice>
          </>
        ) : (
          <Branches headOfficeId={id} />
        )
      }
    </Loaded>
  );
}

function Branches({ headOfficeId }: { headOfficeId: string }) {
  const { t } = useTranslation();
  const mayActivate = useHolds()('org.branch.activate');
  const [search, setSearch] = useSearchText();
  const branches = useInfiniteQuery(branchesQuery(useApi(), headOfficeId, search || undefined));

  const columns: Column<Branch>[] = [
    { header: t('organisations.name'), isRowHeader: true, cell: ({ name }) => name },
    { header: t('activation.chamber'), cell: ({ chamberName }) => chamberName },
    { header: t('organisations.number'), cell: ({ companyNumber }) => companyNumber },
    {
      header: t('organisations.state'),
      cell: ({ activated }) => (
        <StatusTag tone={activated ? 'done' : 'none'}>
          {t(activated ? 'organisation.activated' : 'organisation.not-activated')}
        </StatusTag>
      ),
    },
    {
      header: t('list.actions'),
      cell: ({ id, name }) => (
        <Link to="/o/$organisationId" params={{ organisationId: id }}>
          {t('branches.act-for', { name })}
        </Link>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('branches.title')}
        lead={t('branches.lead')}
        actions={
          mayActivate && (
            <FunctionLink to="/branches/new" className={buttonClass()}>
              {t('branches.activate')}
            </FunctionLink>
          )
        }
      />
      <SearchField label={t('branches.search')} value={search} onSearch={setSearch} />
      <LoadedPages
        query={branches}
        empty={
          <EmptyState title={search ? t('list.no-match', { search }) : t('branches.empty')}>
            <p>{t(search ? 'list.no-match.hint' : 'branches.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <Table caption={t('branches.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
        )}
      </LoadedPages>
    </>
  );
}
