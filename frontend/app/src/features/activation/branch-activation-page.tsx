import { useState } from 'react';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction } from '@/session/function-context';
import { ActivationCheck } from './activation-check';
import { LetterWizard, type LetterWizardStep } from './letter-wizard';
import { OpeningOrganisation } from './opening-organisation';

/** With the letter for a further site or subsidiary, also of another chamber, the company adds it (ACC-6). */
export function BranchActivationPage(step: LetterWizardStep) {
  const { t } = useTranslation();
  const { id, name } = useActingFunction();
  const [activatedId, setActivatedId] = useState<string>();

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
    <LetterWizard
      title={t('branches.activate.title')}
      lead={t('branches.activate.lead', { name })}
      codeName={t('activation.code')}
      check={(answers, onChange) => (
        <ActivationCheck
          answers={answers}
          onChange={onChange}
          onActivated={setActivatedId}
          headOffice={{ id, name }}
        />
      )}
      {...step}
    />
  );
}
