import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { addresseesQuery, type Addressees, type RecordBook, type Submission } from '@/api/training-records';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { ChoiceList } from '@/design-system/field/choice-list';
import { TextField } from '@/design-system/field/text-field';
import { FormProblems } from '@/domain/forms/form-problems';
import { OthersEmailField } from '@/domain/forms/others-email-field';
import { email, required } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { Loaded } from '@/domain/problem/loaded';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { weekName } from '@/domain/training-record/week-text';
import { useTranslation } from '@/i18n/use-translation';
import { useApi, useMe } from '@/session/function-context';

interface SubmitDialogProps {
  book: RecordBook;
  week: string;
  busy: boolean;
  /** Why it could not be handed in. */
  error: Error | null;
  onSubmit: (submission: Submission) => void;
  onCancel: () => void;
}

/** To whom the week goes: to the trainer, or to a supervisor (REC-3, ACC-10). */
export function SubmitDialog(props: SubmitDialogProps) {
  const { t } = useTranslation();
  const addressees = useQuery(addresseesQuery(useApi(), props.book.trainingRelationshipId));
  return (
    <Dialog title={t('week.submit.title', { week: weekName(props.week, t) })} alert onClose={props.onCancel}>
      {props.error && <ProblemNotice error={props.error} />}
      <Loaded query={addressees} lines={3}>
        {(loaded) => <AddresseeForm {...props} addressees={loaded} />}
      </Loaded>
    </Dialog>
  );
}

const TRAINER = 'trainer';
const SOMEBODY_ELSE = 'somebody-else';

/** The service does not know addresses and learns only later whose it is; here it is known at once. */
const somebodyButMe = (me: string) =>
  z.object({
    givenName: required('access.given-name.missing'),
    familyName: required('access.family-name.missing'),
    email: email.check(
      z.refine(
        (address) => address.toLowerCase() !== me.toLowerCase(),
        'problem.training-record.supervisor.own-address',
      ),
    ),
  });

type Person = z.infer<ReturnType<typeof somebodyButMe>>;

function AddresseeForm({
  book,
  busy,
  addressees,
  onSubmit,
  onCancel,
}: SubmitDialogProps & { addressees: Addressees }) {
  const { t, language } = useTranslation();
  const me = useMe();
  const { supervisors, lastSupervisorId } = addressees;
  const [choice, setChoice] = useState(lastSupervisorId ?? TRAINER);
  const form = useValidatedForm<Person>({
    schema: somebodyButMe(me.email),
    defaultValues: { givenName: '', familyName: '', email: '' },
    submit: (person) => {
      onSubmit({ supervisor: { ...person, language } });
      return Promise.resolve();
    },
  });
  const isSomebodyElse = choice === SOMEBODY_ELSE;
  const known = supervisors.find(({ supervisorId }) => supervisorId === choice);
  const choices = [
    { value: TRAINER, label: book.trainerName ?? t('role.trainer'), detail: t('role.trainer') },
    ...supervisors.map(({ supervisorId, name }) => ({
      value: supervisorId,
      label: name,
      detail: t('role.training-supervisor'),
    })),
    { value: SOMEBODY_ELSE, label: t('week.submit.other'), detail: t('week.submit.other.detail') },
  ];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        if (isSomebodyElse) {
          form.onSubmit(event);
        } else {
          event.preventDefault();
          onSubmit(known ? { supervisorId: known.supervisorId } : {});
        }
      }}
    >
      {isSomebodyElse && <FormProblems of={form} />}
      <ChoiceList legend={t('week.submit.to')} choices={choices} value={choice} onChange={setChoice} />
      {isSomebodyElse && (
        <>
          <TextField label={t('register.given-name')} autoComplete="off" {...form.field('givenName')} />
          <TextField label={t('register.family-name')} autoComplete="off" {...form.field('familyName')} />
          <OthersEmailField
            label={t('account.email')}
            hint={t('week.submit.other.hint')}
            {...form.field('email')}
          />
        </>
      )}
      <p>{t('week.submit.text')}</p>
      <ButtonRow>
        <Button type="submit" busy={busy}>
          {t('week.submit')}
        </Button>
        <Button variant="secondary" data-initial-focus="" onClick={onCancel}>
          {t('week.submit.not-yet')}
        </Button>
      </ButtonRow>
    </form>
  );
}
