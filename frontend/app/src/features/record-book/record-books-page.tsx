import { useInfiniteQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { recordBooksQuery, type RecordBook } from '@/api/training-records';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

export function RecordBooksPage() {
  const { t, language } = useTranslation();
  const { kind, basePath } = useActingFunction();
  const books = useInfiniteQuery(recordBooksQuery(useApi()));
  const isOwn = kind === 'self';

  const columns: Column<RecordBook>[] = [
    {
      header: t('relationships.apprentice'),
      isRowHeader: true,
      cell: ({ trainingRelationshipId, apprenticeName, occupation }) => (
        <>
          <FunctionLink to={`/record-books/${trainingRelationshipId}`}>{apprenticeName}</FunctionLink>
          <small>{occupation[language]}</small>
        </>
      ),
    },
    { header: t('books.to-check'), numeric: true, cell: ({ counts }) => counts.submitted },
    { header: t('books.returned'), numeric: true, cell: ({ counts }) => counts.returned },
    { header: t('books.missing'), numeric: true, cell: ({ counts }) => counts.missing },
    { header: t('books.approved'), numeric: true, cell: ({ counts }) => counts.approved },
  ];
  return (
    <LoadedPages
      query={books}
      empty={
        <>
          <PageHeader title={t(isOwn ? 'books.title.own' : 'books.title')} />
          <EmptyState title={t(isOwn ? 'books.empty.own' : 'books.empty')}>
            <p>{t(isOwn ? 'books.empty.own.hint' : 'books.empty.hint')}</p>
          </EmptyState>
        </>
      }
    >
      {(rows) =>
        isOwn && rows.length === 1 && rows[0] ? (
          <Navigate to={bookPath(basePath, rows[0])} replace />
        ) : (
          <>
            <PageHeader
              title={t(isOwn ? 'books.title.own' : 'books.title')}
              lead={!isOwn && t('books.lead')}
            />
            <Table
              caption={t('books.title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.trainingRelationshipId}
            />
          </>
        )
      }
    </LoadedPages>
  );
}

const bookPath = (basePath: string, book: RecordBook): string =>
  `${basePath}/record-books/${book.trainingRelationshipId}`;
