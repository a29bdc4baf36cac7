import { useMutation } from '@tanstack/react-query';
import { enterDelegation, type EnteredDelegation } from '@/api/delegations';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import type { ActivationAnswers } from './activation-answers';
import { CheckStep } from './check-step';
import type { ActivationStep } from './steps';

interface DelegationCheckProps {
  answers: ActivationAnswers;
  onChange: (step: ActivationStep) => void;
  onEntered: (entered: EnteredDelegation) => void;
}

/** Says who will act for whom; the name of the other company nobody learns before the code is right. */
export function DelegationCheck({ answers, onChange, onEntered }: DelegationCheckProps) {
  const { t } = useTranslation();
  const api = useApi();
  const { id, name } = useActingFunction();
  const entering = useMutation({
    mutationFn: () => enterDelegation(api, { ...answers, delegateId: id }),
    onSuccess: onEntered,
  });
  return (
    <CheckStep
      title={t('activation.check.title')}
      hint={<p>{t('delegation.check.hint', { name, number: answers.companyNumber })}</p>}
      nextText={t('delegation.check.enter')}
      codeName={t('delegation.code')}
      sending={entering}
      answers={answers}
      onChange={onChange}
    />
  );
}
