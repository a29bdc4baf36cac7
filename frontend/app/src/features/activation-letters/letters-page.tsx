import { useInfiniteQuery } from '@tanstack/react-query';
import { waitingLettersQuery, type WaitingLetter } from '@/api/activation-letters';
import { buttonClass } from '@/design-system/button/button-class';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { CodeKindName } from '@/domain/activation-code/code-kind-name';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { PrintFile } from './print-file';

/** Letters that nobody has confirmed as printed, whether their codes were issued one by one or for a list (ACC-3). */
export function LettersPage() {
  const { t, date, dateTime } = useTranslation();
  const { id: chamberId } = useActingFunction();
  const letters = useInfiniteQuery(waitingLettersQuery(useApi(), chamberId));

  const columns: Column<WaitingLetter>[] = [
    {
      header: t('organisations.name'),
      isRowHeader: true,
      cell: ({ organisationId, organisationName }) => (
        <FunctionLink to={`/organisations/${organisationId}`}>{organisationName}</FunctionLink>
      ),
    },
    { header: t('organisations.number'), cell: ({ companyNumber }) => companyNumber },
    { header: t('code.kind'), cell: (letter) => <CodeKindName code={letter} /> },
    { header: t('code.issued'), cell: ({ issuedAt }) => dateTime(issuedAt) },
    { header: t('code.deadline'), cell: ({ deadline }) => date(deadline, 'long') },
  ];
  return (
    <>
      <PageHeader
        title={t('letters.title')}
        lead={t('letters.lead')}
        actions={
          <FunctionLink to="/activation-letters/new" className={buttonClass('secondary')}>
            {t('codes.new')}
          </FunctionLink>
        }
      />
      <LoadedPages
        query={letters}
        empty={
          <EmptyState title={t('letters.empty')}>
            <p>{t('letters.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <>
            <Table caption={t('letters.title')} columns={columns} rows={rows} rowKey={(row) => row.codeId} />
            <PrintFile chamberId={chamberId} letters={rows} />
          </>
        )}
      </LoadedPages>
    </>
  );
}
