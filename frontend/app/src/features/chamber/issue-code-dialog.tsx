import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import {
  activationCodesQuery,
  chamberQuery,
  issueActivationCode,
  type ActivationCode,
  type Chamber,
  type IssuedKind,
  type Organisation,
} from '@/api/organisations';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { TextField } from '@/design-system/field/text-field';
import { Notice } from '@/design-system/notice/notice';
import { CodeKindChoice } from '@/domain/activation-code/code-kind-choice';
import { EndOfUseField } from '@/domain/activation-code/end-of-use-field';
import { FormProblems } from '@/domain/forms/form-problems';
import { day } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { plusDays, today, type IsoDate } from '@/lib/iso-date';
import { useApi } from '@/session/function-context';

interface IssueCodeDialogProps {
  organisation: Organisation;
  /** The kinds of code that are on their way: another of one of them makes the earlier void. */
  active: ActivationCode['kind'][];
  onIssued: () => void;
  onClose: () => void;
}

/** The chamber chooses how long a code may wait for its letter, longer where the letter goes abroad (ACC-4). */
const latestDeadline = ({ address }: Organisation, { activationDays, activationDaysAbroad }: Chamber) =>
  plusDays(today(), address.country === 'DE' ? activationDays : activationDaysAbroad);

export function IssueCodeDialog(props: IssueCodeDialogProps) {
  const { t } = useTranslation();
  const { organisation, onClose } = props;
  const chamber = useQuery(chamberQuery(useApi(), organisation.chamberId));
  return (
    <Dialog title={t('code.issue.title', { name: organisation.name })} onClose={onClose}>
      <Loaded query={chamber} lines={2}>
        {(loaded) => <IssueCodeForm {...props} latest={latestDeadline(organisation, loaded)} />}
      </Loaded>
    </Dialog>
  );
}

function IssueCodeForm({
  organisation,
  active,
  latest,
  onIssued,
  onClose,
}: IssueCodeDialogProps & { latest: IsoDate }) {
  const { t, date } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const schema = z
    .object({
      kind: z.enum(['OWNER', 'DELEGATE']),
      deadline: day('code.deadline.missing').check(
        z.refine((deadline) => deadline > today() && deadline <= latest, 'code.deadline.outside'),
      ),
      endOfUse: z.string(),
    })
    .check(
      z.refine(({ deadline, endOfUse }) => endOfUse === '' || endOfUse >= deadline, {
        error: 'code.end-of-use.too-early',
        path: ['endOfUse'],
      }),
    );
  const form = useValidatedForm<{ kind: IssuedKind; deadline: string; endOfUse: string }>({
    schema,
    defaultValues: { kind: 'OWNER', deadline: latest, endOfUse: organisation.endOfUse ?? '' },
    submit: async ({ kind, deadline, endOfUse }) => {
      await issueActivationCode(api, organisation.id, {
        kind,
        deadline,
        ...(endOfUse && { endOfUse }),
      });
      await queryClient.invalidateQueries({ queryKey: activationCodesQuery(api, organisation.id).queryKey });
      onIssued();
    },
  });
  const kind = form.form.watch('kind');
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <FormProblems of={form} />
      {organisation.activated ? (
        <CodeKindChoice value={kind} onChange={(chosen) => form.form.setValue('kind', chosen)} />
      ) : (
        <>
          <p>{t('code.for.OWNER.hint')}</p>
          <p className="muted">{t('code.for.later')}</p>
        </>
      )}
      {active.includes(kind) && (
        <Notice kind="warning">
          <p>{t('code.issue.replaces')}</p>
        </Notice>
      )}
      <TextField
        type="date"
        label={t('code.deadline')}
        hint={t('code.deadline.hint', { latest: date(latest, 'long') })}
        min={plusDays(today(), 1)}
        max={latest}
        data-initial-focus={organisation.activated ? undefined : ''}
        {...form.field('deadline')}
      />
      <EndOfUseField kind={kind} {...form.field('endOfUse')} />
      <ButtonRow>
        <Button type="submit" busy={form.busy}>
          {t('code.issue')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}
