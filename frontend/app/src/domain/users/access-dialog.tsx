import * as z from 'zod/mini';
import type { NewAccount } from '@/api/users';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { TextField } from '@/design-system/field/text-field';
import { FormProblems } from '../forms/form-problems';
import { LanguageField } from '../forms/language-field';
import { OthersEmailField } from '../forms/others-email-field';
import { email, required } from '../forms/rules';
import { useValidatedForm } from '../forms/use-validated-form';
import { useTranslation } from '@/i18n/use-translation';

const schema = z.object({
  email,
  givenName: required('access.given-name.missing'),
  familyName: required('access.family-name.missing'),
  language: z.string(),
});

interface AccessDialogProps {
  title: string;
  /** What the invited person will be able to do; whoever types the address should know. */
  text: string;
  submitText: string;
  give: (account: NewAccount) => Promise<void>;
  onClose: () => void;
}

/** Whom somebody gives access to a chamber, with an account they may have already (ACC-9, USR-1). */
export function AccessDialog({ title, text, submitText, give, onClose }: AccessDialogProps) {
  const { t, language } = useTranslation();
  const form = useValidatedForm<NewAccount>({
    schema,
    defaultValues: { email: '', givenName: '', familyName: '', language },
    submit: give,
  });
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <form noValidate onSubmit={form.onSubmit}>
        <FormProblems of={form} />
        <OthersEmailField
          label={t('account.email')}
          hint={t('account.email.hint')}
          data-initial-focus=""
          {...form.field('email')}
        />
        <TextField label={t('register.given-name')} autoComplete="off" {...form.field('givenName')} />
        <TextField label={t('register.family-name')} autoComplete="off" {...form.field('familyName')} />
        <LanguageField label={t('account.language')} {...form.field('language')} />
        <ButtonRow>
          <Button type="submit" busy={form.busy}>
            {submitText}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
