import * as z from 'zod/mini';
import type { NewAccount } from '@/api/users';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { TextField } from '@/design-system/field/text-field';
import { FormProblems } from '@/domain/forms/form-problems';
import { LanguageField } from '@/domain/forms/language-field';
import { OthersEmailField } from '@/domain/forms/others-email-field';
import { email, required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { useTranslation } from '@/i18n/use-translation';

const schema = z.object({
  email,
  givenName: required('examiners.given-name.missing'),
  familyName: required('examiners.family-name.missing'),
  language: z.string(),
});

interface AccessDialogProps {
  give: (account: NewAccount) => Promise<void>;
  onClose: () => void;
}

/** Whom a clerk gives access as examiner (ACC-9). */
export function AccessDialog({ give, onClose }: AccessDialogProps) {
  const { t, language } = useTranslation();
  const form = useValidatedForm<NewAccount>({
    schema,
    defaultValues: { email: '', givenName: '', familyName: '', language },
    submit: give,
  });
  return (
    <Dialog title={t('examiners.add.title')} onClose={onClose}>
      <p>{t('examiners.add.text')}</p>
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
            {t('examiners.add')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
