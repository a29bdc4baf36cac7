import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { giveGrant } from '@/api/users';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { TextArea } from '@/design-system/field/text-area';
import { FormProblems } from '@/domain/forms/form-problems';
import { required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { ACROSS } from '@/domain/users/endable';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

const LONGEST_REASON = 500;

const schema = z.object({ reason: required('cross-chamber.reason.missing', LONGEST_REASON) });

interface CrossChamberDialogProps {
  personId: string;
  name: string;
  chamberId: string;
  onGiven: () => void;
  onClose: () => void;
}

/** Lets somebody of a chamber search in all of them, and says why (USR-16). */
export function CrossChamberDialog({ personId, name, chamberId, onGiven, onClose }: CrossChamberDialogProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const form = useValidatedForm({
    schema,
    defaultValues: { reason: '' },
    submit: async ({ reason }) => {
      await giveGrant(api, { personId, role: ACROSS, scope: `chamber:${chamberId}`, reason });
      await queryClient.invalidateQueries({ queryKey: [api.actingFor, 'grants'] });
      onGiven();
    },
  });
  return (
    <Dialog title={t('cross-chamber.give.title', { name })} onClose={onClose}>
      <p>{t('cross-chamber.give.text', { name })}</p>
      <form noValidate onSubmit={form.onSubmit}>
        <FormProblems of={form} />
        <TextArea
          label={t('cross-chamber.reason')}
          hint={t('cross-chamber.reason.hint')}
          data-initial-focus=""
          {...form.field('reason')}
        />
        <ButtonRow>
          <Button type="submit" busy={form.busy}>
            {t('cross-chamber.give.submit')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
