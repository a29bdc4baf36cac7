import { useMutation, useQuery } from '@tanstack/react-query';
import { activate, chamberQuery } from '@/api/organisations';
import { Button } from '@/design-system/button/button';
import { DescriptionList } from '@/design-system/description-list/description-list';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import type { ActivationAnswers, ActivationStep } from './activation-answers';
import { Question } from './question';
import './check-step.css';

interface CheckStepProps {
  answers: ActivationAnswers;
  onChange: (step: ActivationStep) => void;
  onActivated: (organisationId: string) => void;
}

export function CheckStep({ answers, onChange, onActivated }: CheckStepProps) {
  const { t } = useTranslation();
  const api = useApi();
  const chamber = useQuery(chamberQuery(api, answers.chamberId));
  const activation = useMutation({
    mutationFn: () => activate(api, answers),
    onSuccess: ({ organisationId }) => onActivated(organisationId),
  });

  const changeable = (content: string, step: ActivationStep, what: string) => (
    <span className="changeable">
      <span>{content}</span>
      <Button
        variant="quiet"
        aria-label={t('activation.check.change', { what })}
        onClick={() => onChange(step)}
      >
        {t('action.change')}
      </Button>
    </span>
  );
  return (
    <Question
      title={t('activation.check.title')}
      hint={<p>{t('activation.check.hint')}</p>}
      nextText={t('activation.check.activate')}
      busy={activation.isPending}
      onNext={() => activation.mutate()}
      onBack={() => onChange('code')}
    >
      {activation.isError && <ProblemNotice error={activation.error} />}
      <DescriptionList
        items={[
          [
            t('activation.chamber'),
            changeable(chamber.data?.name ?? '…', 'chamber', t('activation.chamber')),
          ],
          [t('activation.number'), changeable(answers.companyNumber, 'number', t('activation.number'))],
          [t('activation.code'), changeable(answers.code, 'code', t('activation.code'))],
        ]}
      />
    </Question>
  );
}
