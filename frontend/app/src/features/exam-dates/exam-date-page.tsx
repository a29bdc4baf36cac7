import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { changeExamDate, deleteExamDate, examDateQuery, type ExamDate } from '@/api/exam-dates';
import { Button } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { PageHeader } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { ExamDateForm } from './exam-date-form';
import { examKindKeys } from '@/domain/exams/exam-kinds';

export function ExamDatePage({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(examDateQuery(useApi(), id))}>
      {(examDate) => <EditExamDate key={examDate.etag} examDate={examDate} />}
    </Loaded>
  );
}

function EditExamDate({ examDate: { data, etag } }: { examDate: Versioned<ExamDate> }) {
  const { t, date } = useTranslation();
  const api = useApi();
  const { id: chamberId } = useActingFunction();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [deleting, setDeleting] = useState(false);
  const title = t(examKindKeys[data.kind]);

  const backToList = async () => {
    await navigate({ to: '/c/$chamberId/exam-dates', params: { chamberId } });
    await queryClient.invalidateQueries({ queryKey: [api.actingFor, 'exam-dates'] });
  };
  const removal = useMutation({
    mutationFn: () => deleteExamDate(api, data.id, etag),
    onSuccess: backToList,
    onError: () => setDeleting(false),
  });
  return (
    <>
      <PageHeader
        title={title}
        lead={date(data.startsOn, 'long')}
        back={<FunctionLink to="/exam-dates">{t('exam.back')}</FunctionLink>}
      />
      {removal.isError && <ProblemNotice error={removal.error} />}
      <ExamDateForm
        initial={data}
        submitText={t('action.save')}
        save={async ({ occupationId, kind, startsOn, registrationUntil, place }) => {
          const content = { chamberId, occupationId, kind, startsOn, registrationUntil, place };
          await changeExamDate(api, data.id, etag, content);
          await backToList();
        }}
        furtherActions={
          <Button variant="quiet" onClick={() => setDeleting(true)}>
            {t('exam.delete')}
          </Button>
        }
      />
      {deleting && (
        <ConfirmDialog
          title={t('exam.delete.title')}
          confirmText={t('exam.delete')}
          cancelText={t('action.cancel')}
          variant="danger"
          busy={removal.isPending}
          onConfirm={() => removal.mutate()}
          onCancel={() => setDeleting(false)}
        >
          <p>{t('exam.delete.text', { exam: title, date: date(data.startsOn, 'long') })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
