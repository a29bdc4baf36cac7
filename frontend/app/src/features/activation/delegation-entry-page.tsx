import { useEffect, useState } from 'react';
import type { EnteredDelegation } from '@/api/delegations';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction } from '@/session/function-context';
import { forgetAnswers, keptAnswers } from './activation-answers';
import { DelegationCheck } from './delegation-check';
import { LetterWizard, type LetterWizardStep } from './letter-wizard';
import { OpeningOrganisation } from './opening-organisation';

/** With the code that another company passed on, the company acts for it (DEL-2). */
export function DelegationEntryPage(step: LetterWizardStep) {
  const { t } = useTranslation();
  const { name } = useActingFunction();
  const [prefilled] = useState(() => keptAnswers('delegation'));
  const [entered, setEntered] = useState<EnteredDelegation>();

  useEffect(() => forgetAnswers('delegation'), []);

  if (entered !== undefined) {
    return (
      <OpeningOrganisation
        organisationId={entered.principalId}
        title={t('delegation.done.title', { principal: entered.name })}
        text={t('delegation.done.text', { name, principal: entered.name })}
      />
    );
  }
  return (
    <LetterWizard
      title={t('delegation.title')}
      lead={t('delegation.lead', { name })}
      codeName={t('delegation.code')}
      questions={{ chamber: t('delegation.chamber'), number: t('delegation.number') }}
      prefilled={prefilled}
      check={(answers, onChange) => (
        <DelegationCheck answers={answers} onChange={onChange} onEntered={setEntered} />
      )}
      {...step}
    />
  );
}
