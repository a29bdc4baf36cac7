import { useMutation } from '@tanstack/react-query';
import { activate } from '@/api/organisations';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import type { ActivationAnswers } from './activation-answers';
import type { ActivationStep } from './steps';
import { CheckStep } from './check-step';

interface ActivationCheckProps {
  answers: ActivationAnswers;
  onChange: (step: ActivationStep) => void;
  onActivated: (organisationId: string) => void;
  /** Under which a further site or subsidiary is activated (ACC-6). */
  headOffice?: { id: string; name: string };
}

export function ActivationCheck({ answers, onChange, onActivated, headOffice }: ActivationCheckProps) {
  const { t } = useTranslation();
  const api = useApi();
  const activation = useMutation({
    mutationFn: () => activate(api, { ...answers, headOfficeId: headOffice?.id }),
    onSuccess: ({ organisationId }) => onActivated(organisationId),
  });
  return (
    <CheckStep
      title={t('activation.check.title')}
      hint={
        <p>
          {headOffice ? t('branches.activate.hint', { name: headOffice.name }) : t('activation.check.hint')}
        </p>
      }
      nextText={t('activation.check.activate')}
      codeName={t('activation.code')}
      sending={activation}
      answers={answers}
      onChange={onChange}
    />
  );
}
