import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { Card, PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { forgetFragment, readFragment } from '@/lib/fragment';
import { signInAddress } from '@/session/session';
import { answersFrom, keepAnswers } from './activation-answers';
import { LostCodeLink } from './lost-code-link';

/** Whoever scans the letter before signing in; what the letter said waits until they come back. */
export function ActivationInvitation() {
  const { t } = useTranslation();
  const [answers] = useState(() => answersFrom(readFragment()));
  useEffect(() => {
    if (answers) {
      keepAnswers(answers);
    }
    forgetFragment();
  }, [answers]);
  return (
    <>
      <PageHeader title={t('activation.title')} lead={t('activation.signed-out.lead')} />
      <Card>
        <p>{t('activation.signed-out.text')}</p>
        <ButtonRow>
          <a className={buttonClass()} href={signInAddress('/activate')}>
            {t('action.sign-in')}
          </a>
          <Link className={buttonClass('secondary')} to="/register">
            {t('action.register')}
          </Link>
        </ButtonRow>
      </Card>
      <LostCodeLink />
    </>
  );
}
