import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { Card, PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { forgetFragment, readFragment } from '@/lib/fragment';
import { signInAddress } from '@/session/session';
import { answersFrom, keepAnswers, type LetterPurpose } from './activation-answers';

interface LetterInvitationProps {
  purpose: LetterPurpose;
  title: string;
  lead: string;
  text: string;
  /** Where to go on after signing in. */
  returnTo: string;
}

/** Whoever scans a letter before signing in; what the letter said waits until they come back. */
export function LetterInvitation({ purpose, title, lead, text, returnTo }: LetterInvitationProps) {
  const { t } = useTranslation();
  const [answers] = useState(() => answersFrom(readFragment()));
  useEffect(() => {
    if (answers) {
      keepAnswers(purpose, answers);
    }
    forgetFragment();
  }, [purpose, answers]);
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <Card>
        <p>{text}</p>
        <ButtonRow>
          <a className={buttonClass()} href={signInAddress(returnTo)}>
            {t('action.sign-in')}
          </a>
          <Link className={buttonClass('secondary')} to="/register">
            {t('action.register')}
          </Link>
        </ButtonRow>
      </Card>
    </>
  );
}
