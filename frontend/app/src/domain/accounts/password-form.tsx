import type { ReactNode } from 'react';
import * as z from 'zod/mini';
import { Button, ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { PasswordField } from '@/design-system/field/password-field';
import { Card, PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { signInAddress } from '@/session/session';
import { FormProblems } from '../forms/form-problems';
import { useValidatedForm } from '../forms/use-validated-form';

const SHORTEST_PASSWORD = 12;

const schema = z.object({
  password: z.string().check(z.minLength(SHORTEST_PASSWORD, 'password.too-short')),
});

interface PasswordFormProps {
  title: string;
  lead: string;
  submit: (password: string) => Promise<void>;
  /** Where to get another link if this one opens nothing any more. */
  anotherLink: ReactNode;
}

/** Sets the password of an account whose address the link of a mail has proven. */
export function PasswordForm({ title, lead, submit, anotherLink }: PasswordFormProps) {
  const { t } = useTranslation();
  const form = useValidatedForm<{ password: string }>({
    schema,
    defaultValues: { password: '' },
    submit: ({ password }) => submit(password),
  });
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <Card>
        <form noValidate onSubmit={form.onSubmit}>
          <FormProblems of={form} />
          {form.problem?.status === 409 && <p>{anotherLink}</p>}
          <PasswordField
            label={t('password.new')}
            hint={t('password.hint', { n: SHORTEST_PASSWORD })}
            autoComplete="new-password"
            showText={t('password.show')}
            hideText={t('password.hide')}
            {...form.field('password')}
          />
          <ButtonRow>
            <Button type="submit" busy={form.busy}>
              {t('password.submit')}
            </Button>
          </ButtonRow>
        </form>
      </Card>
    </>
  );
}

/** The account can be used; the sign-in itself is Keycloak's. */
export function PasswordIsSet({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={title} />
      <Card>
        <p>{text}</p>
        <a className={buttonClass()} href={signInAddress('/')}>
          {t('password.sign-in')}
        </a>
      </Card>
    </>
  );
}
