import { useEffect, useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { readFragment } from '@/lib/fragment';
import { answersFrom, forgetAnswers, keptAnswers } from './activation-answers';
import { ActivationCheck } from './activation-check';
import { LetterWizard, type LetterWizardStep } from './letter-wizard';
import { LostCodeLink } from './lost-code-link';
import { OpeningOrganisation } from './opening-organisation';

/** With the letter of the chamber a company opens its space (ACC-2). */
export function ActivationPage(step: LetterWizardStep) {
  const { t } = useTranslation();
  const [prefilled] = useState(() => answersFrom(readFragment()) ?? keptAnswers('activation'));
  const [activatedId, setActivatedId] = useState<string>();

  useEffect(() => forgetAnswers('activation'), []);

  if (activatedId !== undefined) {
    return (
      <OpeningOrganisation
        organisationId={activatedId}
        title={t('activation.done.title')}
        text={t('activation.done.text')}
      />
    );
  }
  return (
    <>
      <LetterWizard
        title={t('activation.title')}
        lead={t('activation.lead')}
        codeName={t('activation.code')}
        prefilled={prefilled}
        check={(answers, onChange) => (
          <ActivationCheck answers={answers} onChange={onChange} onActivated={setActivatedId} />
        )}
        {...step}
      />
      <LostCodeLink />
    </>
  );
}
