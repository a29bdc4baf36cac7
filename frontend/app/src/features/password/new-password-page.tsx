import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { apiFor, SELF } from '@/api/client';
import { renewPassword } from '@/api/account';
import { LinkIncomplete } from '@/domain/accounts/link-incomplete';
import { PasswordForm, PasswordIsSet } from '@/domain/accounts/password-form';
import { useTranslation } from '@/i18n/use-translation';
import { useLinkToken } from '@/lib/use-link-token';

/** Where the mail to somebody who forgot their password leads. */
export function NewPasswordPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const [email, setEmail] = useState<string>();
  const askAgain = <Link to="/forgot-password">{t('new-password.ask-again')}</Link>;

  if (email !== undefined) {
    return <PasswordIsSet title={t('new-password.done.title')} text={t('confirm.done.text', { email })} />;
  }
  if (!token) {
    return <LinkIncomplete anotherLink={askAgain} />;
  }
  return (
    <PasswordForm
      title={t('new-password.title')}
      lead={t('new-password.lead')}
      anotherLink={askAgain}
      submit={async (password) => {
        const account = await renewPassword(apiFor(SELF), { token, password });
        setEmail(account.email);
      }}
    />
  );
}
