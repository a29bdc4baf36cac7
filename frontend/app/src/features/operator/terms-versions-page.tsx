import { useInfiniteQuery } from '@tanstack/react-query';
import { termsVersionsQuery, type PublishedTermsOfUse } from '@/api/terms';
import { buttonClass } from '@/design-system/button/button-class';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { StatusTag } from '@/design-system/status-tag/status-tag';
import { Table, type Column } from '@/design-system/table/table';
import { itemsOf } from '@/domain/lists/items-of';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useTranslation } from '@/i18n/use-translation';
import { FunctionLink } from '@/session/function-link';

/** Every version of the terms of use, and the way to the next one (ACC-15). */
export function TermsVersionsPage() {
  const { t, dateTime } = useTranslation();
  const versions = useInfiniteQuery(termsVersionsQuery);
  const newest = itemsOf(versions.data)[0]?.version;
  const columns: Column<PublishedTermsOfUse>[] = [
    {
      header: t('terms-versions.version'),
      isRowHeader: true,
      cell: ({ version }) => (
        <FunctionLink to={`/terms/${version}`}>{t('terms-versions.name', { version })}</FunctionLink>
      ),
    },
    {
      header: t('terms-versions.published'),
      cell: ({ publishedAt }) => <time dateTime={publishedAt}>{dateTime(publishedAt)}</time>,
    },
    {
      header: t('terms-versions.state'),
      cell: ({ version }) =>
        version === newest ? (
          <StatusTag tone="done">{t('terms-versions.current')}</StatusTag>
        ) : (
          <StatusTag tone="none">{t('terms-versions.former')}</StatusTag>
        ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('terms.title')}
        lead={<p>{t('terms-versions.lead')}</p>}
        actions={
          <FunctionLink to="/terms/new" className={buttonClass()}>
            {t('terms-publishing.new')}
          </FunctionLink>
        }
      />
      <LoadedPages
        query={versions}
        empty={
          <EmptyState title={t('terms-versions.empty')}>
            <p>{t('terms-versions.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <Table
            caption={t('terms.title')}
            columns={columns}
            rows={rows}
            rowKey={({ version }) => String(version)}
          />
        )}
      </LoadedPages>
    </>
  );
}
