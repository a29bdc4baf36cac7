import { useState } from 'react';
import type { ActivationCandidate } from '@/api/activation-letters';
import type { IssuedKind } from '@/api/organisations';
import { PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { FunctionLink } from '@/session/function-link';
import { CandidateList } from './candidate-list';
import { CompanyNumbersForm } from './company-numbers-form';

/** Codes for a whole list of companies: the list, what it would mean, and then the issuing (ACC-3). */
export function NewCodesPage() {
  const { t } = useTranslation();
  const [checked, setChecked] = useState<{ kind: IssuedKind; candidates: ActivationCandidate[] }>();
  return (
    <>
      <PageHeader
        title={t('codes.new')}
        lead={t('codes.new.lead')}
        back={<FunctionLink to="/activation-letters">{t('letters.back')}</FunctionLink>}
      />
      {checked ? (
        <CandidateList {...checked} onOther={() => setChecked(undefined)} />
      ) : (
        <CompanyNumbersForm onChecked={(kind, candidates) => setChecked({ kind, candidates })} />
      )}
    </>
  );
}
