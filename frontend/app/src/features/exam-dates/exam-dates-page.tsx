import { useInfiniteQuery } from '@tanstack/react-query';
import { examDatesQuery, type ExamDate } from '@/api/exam-dates';
import { buttonClass } from '@/design-system/button/button-class';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { StatusTag } from '@/design-system/status-tag/status-tag';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { useActingFunction, useApi, useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { examKindKeys } from '@/domain/exams/exam-kinds';

export function ExamDatesPage() {
  const { t, date, language } = useTranslation();
  const api = useApi();
  const { kind, id } = useActingFunction();
  const mayEdit = useHolds()('exam.exam-date.edit');
  const examDates = useInfiniteQuery(
    examDatesQuery(api, { from: today(), chamberId: kind === 'chamber' ? id : undefined }),
  );

  const columns: Column<ExamDate>[] = [
    {
      header: t('exam.exam'),
      isRowHeader: true,
      cell: (row) => (
        <>
          {mayEdit ? (
            <FunctionLink to={`/exam-dates/${row.id}`}>{t(examKindKeys[row.kind])}</FunctionLink>
          ) : (
            t(examKindKeys[row.kind])
          )}
          <small>{row.occupation[language]}</small>
        </>
      ),
    },
    { header: t('exam.starts-on'), cell: (row) => date(row.startsOn, 'long') },
    { header: t('exam.place'), cell: (row) => row.place },
    {
      header: t('exam.registration-until'),
      cell: (row) => (
        <>
          {date(row.registrationUntil, 'long')}{' '}
          {row.registrationUntil < today() && (
            <StatusTag tone="none">{t('exam.registration-closed')}</StatusTag>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      <PageHeader
        title={t('exam.title')}
        lead={t('exam.lead')}
        actions={
          mayEdit && (
            <FunctionLink to="/exam-dates/new" className={buttonClass()}>
              {t('exam.new')}
            </FunctionLink>
          )
        }
      />
      <LoadedPages
        query={examDates}
        empty={
          <EmptyState title={t('exam.empty')}>
            <p>{t(mayEdit ? 'exam.empty.clerk' : 'exam.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(rows) => <Table caption={t('exam.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />}
      </LoadedPages>
    </>
  );
}
