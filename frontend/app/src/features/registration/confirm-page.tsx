import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { apiFor, SELF } from '@/api/client';
import { confirmRegistration } from '@/api/account';
import { LinkIncomplete } from '@/domain/accounts/link-incomplete';
import { PasswordForm, PasswordIsSet } from '@/domain/accounts/password-form';
import { useTranslation } from '@/i18n/use-translation';
import { useLinkToken } from '@/lib/use-link-token';

/** Where the link of the mail leads, after a registration and after an invitation alike. */
export function ConfirmPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const [email, setEmail] = useState<string>();
  const registerAgain = <Link to="/register">{t('confirm.register-again')}</Link>;

  if (email !== undefined) {
    return <PasswordIsSet title={t('confirm.done.title')} text={t('confirm.done.text', { email })} />;
  }
  if (!token) {
    return <LinkIncomplete anotherLink={registerAgain} />;
  }
  return (
    <PasswordForm
      title={t('confirm.title')}
      lead={t('confirm.lead')}
      anotherLink={registerAgain}
      submit={async (password) => {
        const account = await confirmRegistration(apiFor(SELF), { token, password });
        setEmail(account.email);
      }}
    />
  );
}
