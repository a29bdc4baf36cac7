import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as z from 'zod/mini';
import { apiFor, SELF } from '@/api/client';
import { register, type Registration } from '@/api/account';
import { Button, ButtonRow } from '@/design-system/button/button';
import { TextField } from '@/design-system/field/text-field';
import { Card, PageHeader } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { LanguageField } from '@/domain/forms/language-field';
import { email, required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { useTranslation } from '@/i18n/use-translation';
import { signInAddress } from '@/session/session';

const schema = z.object({
  givenName: required('register.given-name.missing'),
  familyName: required('register.family-name.missing'),
  email,
  language: z.string(),
});

export function RegisterPage() {
  const [sentTo, setSentTo] = useState<string>();
  return sentTo === undefined ? <RegistrationForm onSent={setSentTo} /> : <CheckYourMail address={sentTo} />;
}

function RegistrationForm({ onSent }: { onSent: (address: string) => void }) {
  const { t, language } = useTranslation();
  const form = useValidatedForm<Registration>({
    schema,
    defaultValues: { givenName: '', familyName: '', email: '', language },
    submit: async (values) => {
      await register(apiFor(SELF), values);
      onSent(values.email);
    },
  });
  return (
    <>
      <PageHeader title={t('register.title')} lead={t('register.lead')} />
      <Card>
        <form noValidate onSubmit={form.onSubmit}>
          <FormProblems of={form} />
          <TextField
            label={t('register.given-name')}
            autoComplete="given-name"
            {...form.field('givenName')}
          />
          <TextField
            label={t('register.family-name')}
            autoComplete="family-name"
            {...form.field('familyName')}
          />
          <TextField
            label={t('register.email')}
            hint={t('register.email.hint')}
            type="email"
            autoComplete="email"
            {...form.field('email')}
          />
          <LanguageField label={t('register.language')} {...form.field('language')} />
          <ButtonRow>
            <Button type="submit" busy={form.busy}>
              {t('register.submit')}
            </Button>
          </ButtonRow>
        </form>
      </Card>
      <p className="after-card">
        {t('register.have-account')} <a href={signInAddress('/')}>{t('action.sign-in')}</a>
      </p>
    </>
  );
}

/** Says the same whether or not the address has an account: nobody learns which addresses exist (ACC-1). */
function CheckYourMail({ address }: { address: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('register.sent.title')} />
      <Card>
        <p>{t('register.sent.text', { address })}</p>
        <p>{t('register.sent.deadline')}</p>
        <p className="muted">{t('register.sent.nothing')}</p>
        <Link to="/">{t('action.to-start')}</Link>
      </Card>
    </>
  );
}
