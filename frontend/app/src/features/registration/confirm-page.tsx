import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { apiFor, SELF } from '@/api/client';
import { confirmRegistration } from '@/api/identity';
import { Button, ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { PasswordField } from '@/design-system/field/password-field';
import { Card, PageHeader } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { useTranslation } from '@/i18n/use-translation';
import { forgetFragment, readFragment } from '@/lib/fragment';
import { signInAddress } from '@/session/session';

const SHORTEST_PASSWORD = 12;

const schema = z.object({
  password: z.string().check(z.minLength(SHORTEST_PASSWORD, 'confirm.password.too-short')),
});

/** Where the link of the mail leads, after a registration and after an invitation alike. */
export function ConfirmPage() {
  const [token] = useState(() => readFragment().get('token'));
  const [email, setEmail] = useState<string>();
  useEffect(forgetFragment, []);

  if (email !== undefined) {
    return <PasswordIsSet email={email} />;
  }
  return token ? <PasswordForm token={token} onSet={setEmail} /> : <LinkIncomplete />;
}

function PasswordForm({ token, onSet }: { token: string; onSet: (email: string) => void }) {
  const { t } = useTranslation();
  const form = useValidatedForm<{ password: string }>({
    schema,
    defaultValues: { password: '' },
    submit: async ({ password }) => {
      const { email } = await confirmRegistration(apiFor(SELF), { token, password });
      onSet(email);
    },
  });
  return (
    <>
      <PageHeader title={t('confirm.title')} lead={t('confirm.lead')} />
      <Card>
        <form noValidate onSubmit={form.onSubmit}>
          <FormProblems of={form} />
          {form.problem?.status === 409 && (
            <p>
              <Link to="/register">{t('confirm.register-again')}</Link>
            </p>
          )}
          <PasswordField
            label={t('confirm.password')}
            hint={t('confirm.password.hint', { n: SHORTEST_PASSWORD })}
            autoComplete="new-password"
            showText={t('confirm.password.show')}
            hideText={t('confirm.password.hide')}
            {...form.field('password')}
          />
          <ButtonRow>
            <Button type="submit" busy={form.busy}>
              {t('confirm.submit')}
            </Button>
          </ButtonRow>
        </form>
      </Card>
    </>
  );
}

function PasswordIsSet({ email }: { email: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('confirm.done.title')} />
      <Card>
        <p>{t('confirm.done.text', { email })}</p>
        <a className={buttonClass()} href={signInAddress('/')}>
          {t('confirm.done.sign-in')}
        </a>
      </Card>
    </>
  );
}

function LinkIncomplete() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('confirm.incomplete.title')} />
      <Card>
        <p>{t('confirm.incomplete.text')}</p>
        <Link to="/register">{t('confirm.register-again')}</Link>
      </Card>
    </>
  );
}
