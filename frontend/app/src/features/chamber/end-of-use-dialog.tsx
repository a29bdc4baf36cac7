import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { moveEndOfUse, organisationQuery, type Organisation } from '@/api/organisations';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { EndOfUseField } from '@/domain/activation-code/end-of-use-field';
import { FormProblems } from '@/domain/forms/form-problems';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { useApi } from '@/session/function-context';

interface EndOfUseDialogProps {
  organisation: Organisation;
  onMoved: () => void;
  onClose: () => void;
}

/** Empty takes the end away (ACC-4). */
const schema = z.object({
  endOfUse: z
    .string()
    .check(z.refine((endOfUse) => endOfUse === '' || endOfUse > today(), 'end-of-use.move.too-early')),
});

export function EndOfUseDialog({ organisation, onMoved, onClose }: EndOfUseDialogProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const form = useValidatedForm<{ endOfUse: string }>({
    schema,
    defaultValues: { endOfUse: organisation.endOfUse ?? '' },
    submit: async ({ endOfUse }) => {
      const moved = await moveEndOfUse(api, organisation, endOfUse || undefined);
      queryClient.setQueryData(organisationQuery(api, organisation.id).queryKey, moved);
      onMoved();
    },
  });
  return (
    <Dialog title={t('end-of-use.move.title', { name: organisation.name })} onClose={onClose}>
      <form noValidate onSubmit={form.onSubmit}>
        <FormProblems of={form} />
        <p>{t('end-of-use.move.text')}</p>
        <EndOfUseField data-initial-focus="" {...form.field('endOfUse')} />
        <ButtonRow>
          <Button type="submit" busy={form.busy}>
            {t('action.save')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('action.cancel')}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
