import { useEffect, useRef, useState } from 'react';
import { PageHeader } from '@/design-system/page/page';
import { Steps } from '@/design-system/steps/steps';
import { useTranslation } from '@/i18n/use-translation';
import { forgetFragment, readFragment } from '@/lib/fragment';
import {
  answersFrom,
  forgetAnswers,
  keptAnswers,
  noAnswers,
  reachableStep,
  steps,
  type ActivationAnswers,
  type ActivationStep,
} from './activation-answers';
import { ChamberStep } from './chamber-step';
import { CheckStep } from './check-step';
import { CodeStep } from './code-step';
import { CompanyNumberStep } from './company-number-step';
import { OpeningOrganisation } from './opening-organisation';

interface ActivationPageProps {
  step: ActivationStep | undefined;
  onStep: (step: ActivationStep) => void;
}

/** One question per page, then everything once more before it counts (ACC-2). */
export function ActivationPage({ step, onStep }: ActivationPageProps) {
  const { t } = useTranslation();
  const [prefilled] = useState(() => answersFrom(readFragment()) ?? keptAnswers());
  const [answers, setAnswers] = useState<ActivationAnswers>(prefilled ?? noAnswers);
  const [activatedId, setActivatedId] = useState<string>();
  const current = reachableStep(step ?? (prefilled ? 'check' : 'chamber'), answers);

  useEffect(() => {
    forgetFragment();
    forgetAnswers();
  }, []);

  if (activatedId !== undefined) {
    return <OpeningOrganisation organisationId={activatedId} />;
  }

  const go = (next: ActivationStep, change: Partial<ActivationAnswers> = {}) => {
    setAnswers((previous) => ({ ...previous, ...change }));
    onStep(next);
  };
  return (
    <>
      <PageHeader title={t('activation.title')} lead={t('activation.lead')} />
      <Steps
        label={t('activation.progress')}
        names={steps.map((name) => t(`activation.step.${name}`))}
        current={steps.indexOf(current)}
        doneText={t('activation.step.done')}
      />
      <FocusOnChange key={current}>
        {current === 'chamber' && (
          <ChamberStep value={answers.chamberId} onNext={(chamberId) => go('number', { chamberId })} />
        )}
        {current === 'number' && (
          <CompanyNumberStep
            value={answers.companyNumber}
            onNext={(companyNumber) => go('code', { companyNumber })}
            onBack={() => go('chamber')}
          />
        )}
        {current === 'code' && (
          <CodeStep
            value={answers.code}
            onNext={(code) => go('check', { code })}
            onBack={() => go('number')}
          />
        )}
        {current === 'check' && <CheckStep answers={answers} onChange={go} onActivated={setActivatedId} />}
      </FocusOnChange>
    </>
  );
}

/** Whoever uses a screen reader hears the new question; nothing moves when the page is first opened. */
function FocusOnChange({ children }: { children: React.ReactNode }) {
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
