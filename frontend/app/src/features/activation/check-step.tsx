import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { chamberQuery } from '@/api/organisations';
import { Button } from '@/design-system/button/button';
import { DescriptionList } from '@/design-system/description-list/description-list';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import type { ActivationAnswers } from './activation-answers';
import type { ActivationStep } from './steps';
import { Question } from './question';
import './check-step.css';

const REFUSED = 'org.activation.refused';

interface CheckStepProps {
  title: string;
  hint: ReactNode;
  nextText: string;
  /** As the letter calls it; left out where no code is asked for. */
  codeName?: string;
  /** What it means that the letter is refused, where it is not about activation. */
  refused?: string;
  sending: { isPending: boolean; error: Error | null; mutate: () => void };
  answers: ActivationAnswers;
  onChange: (step: ActivationStep) => void;
}

/** Everything that was typed, to be changed or sent. */
export function CheckStep({
  title,
  hint,
  nextText,
  codeName,
  refused,
  sending,
  answers,
  onChange,
}: CheckStepProps) {
  const { t } = useTranslation();
  const chamber = useQuery(chamberQuery(useApi(), answers.chamberId));

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
      title={title}
      hint={hint}
      nextText={nextText}
      busy={sending.isPending}
      onNext={() => sending.mutate()}
      onBack={() => onChange(codeName === undefined ? 'number' : 'code')}
    >
      {sending.error && (
        <ProblemNotice error={sending.error} words={refused ? { [REFUSED]: refused } : undefined} />
      )}
      <DescriptionList
        items={[
          [
            t('activation.chamber'),
            changeable(chamber.data?.name ?? '…', 'chamber', t('activation.chamber')),
          ],
          [t('activation.number'), changeable(answers.companyNumber, 'number', t('activation.number'))],
          codeName !== undefined && [codeName, changeable(answers.code, 'code', codeName)],
        ]}
      />
    </Question>
  );
}
