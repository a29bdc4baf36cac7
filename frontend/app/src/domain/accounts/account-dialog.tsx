import * as z from 'zod/mini';
import type { AccountRequest } from '@/api/training-relationships';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { useTranslation } from '@/i18n/use-translation';
import { FormProblems } from '../forms/form-problems';
import { LanguageField } from '../forms/language-field';
import { OthersEmailField } from '../forms/others-email-field';
import { email } from '../forms/rules';
import { useValidatedForm } from '../forms/use-validated-form';

interface AccountDialogProps {
  personName: string;
  /** What the invited person will be able to do; whoever types the address should know. */
  consequence: string;
  create: (request: AccountRequest) => Promise<void>;
  onClose: () => void;
}

const schema = z.object({ email, language: z.string() });

export function AccountDialog({ personName, consequence, create, onClose }: AccountDialogProps) {
  const { t, language } = useTranslation();
  const form = useValidatedForm<AccountRequest>({
    schema,
    defaultValues: { email: '', language },
    submit: create,
  });
  return (
    <Dialog title={t('account.title', { name: personName })} onClose={onClose}>
      <p>{consequence}</p>
      <form noValidate onSubmit={form.onSubmit}>
        <FormProblems of={form} />
        <OthersEmailField
          label={t('account.email')}
          hint={t('account.email.hint')}
          data-initial-focus=""
          {...form.field('email')}
        />
        <LanguageField label={t('account.language')} {...form.field('language')} />
        <ButtonRow>
          <Button type="submit" busy={form.busy}>
            {t('account.create')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
