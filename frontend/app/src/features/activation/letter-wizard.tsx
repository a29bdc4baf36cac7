import { useEffect, useRef, useState, type ReactNode } from 'react';
import { PageHeader } from '@/design-system/page/page';
import { Steps } from '@/design-system/steps/steps';
import { useTranslation } from '@/i18n/use-translation';
import { forgetFragment } from '@/lib/fragment';
import { noAnswers, reachableStep, type ActivationAnswers } from './activation-answers';
import { ChamberStep } from './chamber-step';
import { CodeStep } from './code-step';
import { CompanyNumberStep } from './company-number-step';
import { steps, stepsWithoutCode, type ActivationStep } from './steps';

export interface LetterWizardStep {
  step: ActivationStep | undefined;
  onStep: (step: ActivationStep) => void;
}

interface LetterWizardProps extends LetterWizardStep {
  title: string;
  lead: string;
  /** As the letter calls it; left out where no code is asked for. */
  codeName?: string;
  /** How it is asked, where the letter was written to somebody else. */
  questions?: Partial<Record<'chamber' | 'number', string>>;
  prefilled?: ActivationAnswers | undefined;
  check: (answers: ActivationAnswers, onChange: (step: ActivationStep) => void) => ReactNode;
}

/** What stands in a letter, one question per page, then everything once more before it counts. */
export function LetterWizard({
  title,
  lead,
  codeName,
  questions = {},
  prefilled,
  step,
  onStep,
  check,
}: LetterWizardProps) {
  const { t } = useTranslation();
  const [answers, setAnswers] = useState<ActivationAnswers>(prefilled ?? noAnswers);
  const asked: readonly ActivationStep[] = codeName === undefined ? stepsWithoutCode : steps;
  const current = reachableStep(step ?? (prefilled ? 'check' : 'chamber'), answers, asked);

  useEffect(forgetFragment, []);

  const go = (next: ActivationStep, change: Partial<ActivationAnswers> = {}) => {
    setAnswers((previous) => ({ ...previous, ...change }));
    onStep(next);
  };
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <Steps
        label={t('activation.progress')}
        names={asked.map((name) => t(`activation.step.${name}`))}
        current={asked.indexOf(current)}
        doneText={t('activation.step.done')}
      />
      <FocusOnChange key={current}>
        {current === 'chamber' && (
          <ChamberStep
            title={questions.chamber}
            value={answers.chamberId}
            onNext={(chamberId) => go('number', { chamberId })}
          />
        )}
        {current === 'number' && (
          <CompanyNumberStep
            title={questions.number}
            value={answers.companyNumber}
            onNext={(companyNumber) => go(codeName === undefined ? 'check' : 'code', { companyNumber })}
            onBack={() => go('chamber')}
          />
        )}
        {current === 'code' && codeName !== undefined && (
          <CodeStep
            name={codeName}
            value={answers.code}
            onNext={(code) => go('check', { code })}
            onBack={() => go('number')}
          />
        )}
        {current === 'check' && check(answers, go)}
      </FocusOnChange>
    </>
  );
}

/** Whoever uses a screen reader hears the new question; nothing moves when the page is first opened. */
function FocusOnChange({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement !== document.body) {
      return;
    }
    const heading = box.current?.querySelector<HTMLElement>('h2');
    heading?.focus();
  }, []);
  return <div ref={box}>{children}</div>;
}
