import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { createExamDate } from '@/api/exam-dates';
import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { ExamDateForm } from './exam-date-form';

export function NewExamDatePage() {
  const { t } = useTranslation();
  const api = useApi();
  const { id: chamberId } = useActingFunction();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return (
    <>
      <PageHeader
        title={t('exam.new')}
        back={<FunctionLink to="/exam-dates">{t('exam.back')}</FunctionLink>}
      />
      <ExamDateForm
        initial={{ occupationId: '', kind: 'FINAL', startsOn: '', registrationUntil: '', place: '' }}
        submitText={t('exam.create')}
        save={async (values) => {
          await createExamDate(api, { ...values, chamberId });
          await queryClient.invalidateQueries({ queryKey: [api.actingFor, 'exam-dates'] });
          await navigate({ to: '/c/$chamberId/exam-dates', params: { chamberId } });
        }}
      />
    </>
  );
}
