import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import { apiFor, SELF } from '@/api/client';
import { askForNewPassword } from '@/api/account';
import { Button, ButtonRow } from '@/design-system/button/button';
import { TextField } from '@/design-system/field/text-field';
import { Card, PageHeader } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { useTranslation } from '@/i18n/use-translation';
import { signInAddress } from '@/session/session';

const schema = z.object({ identifier: required('forgot-password.identifier.missing') });

export function ForgotPasswordPage() {
  const [sent, setSent] = useState(false);
  return sent ? <LookIntoYourMail /> : <IdentifierForm onSent={() => setSent(true)} />;
}

function IdentifierForm({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation();
  const form = useValidatedForm<{ identifier: string }>({
    schema,
    defaultValues: { identifier: '' },
    submit: async ({ identifier }) => {
      await askForNewPassword(apiFor(SELF), { identifier });
      onSent();
    },
  });
  return (
    <>
      <PageHeader title={t('forgot-password.title')} lead={t('forgot-password.lead')} />
      <Card>
        <form noValidate onSubmit={form.onSubmit}>
          <FormProblems of={form} />
          <TextField
            label={t('forgot-password.identifier')}
            hint={t('forgot-password.identifier.hint')}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            {...form.field('identifier')}
          />
          <ButtonRow>
            <Button type="submit" busy={form.busy}>
              {t('forgot-password.submit')}
            </Button>
          </ButtonRow>
        </form>
      </Card>
      <p className="after-card">
        {t('forgot-password.remembered')} <a href={signInAddress('/')}>{t('action.sign-in')}</a>
      </p>
    </>
  );
}

/** Says the same whether or not there is such an account (ACC-13). */
function LookIntoYourMail() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('register.sent.title')} />
      <Card>
        <p>{t('forgot-password.sent.text')}</p>
        <p>{t('forgot-password.sent.deadline')}</p>
        <p className="muted">{t('forgot-password.sent.nothing')}</p>
        <Link to="/">{t('action.to-start')}</Link>
      </Card>
    </>
  );
}
