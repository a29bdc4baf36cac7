import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import * as z from 'zod/mini';
import { apiFor, SELF } from '@/api/client';
import { changeEmail, emailChangeQuery, keepEmail, type EmailChange } from '@/api/account';
import { Button, ButtonRow } from '@/design-system/button/button';
import { TextField } from '@/design-system/field/text-field';
import { Notice } from '@/design-system/notice/notice';
import { Card, Section } from '@/design-system/page/page';
import { FormProblems } from '@/domain/forms/form-problems';
import { email as emailRule } from '@/domain/forms/rules';
import { useValidatedForm } from '@/domain/forms/use-validated-form';
import { Loaded } from '@/domain/problem/loaded';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';

/** The address with which the person signs in; it changes when the readers of the old and the new one agreed. */
export function EmailSection({ email }: { email: string }) {
  const { t } = useTranslation();
  const change = useQuery(emailChangeQuery(apiFor(SELF)));
  return (
    <Section title={t('email.title')}>
      <Card>
        <p>{t('email.now', { email })}</p>
        <Loaded query={change}>
          {(underWay) => (underWay === null ? <ChangeForm /> : <UnderWay change={underWay} now={email} />)}
        </Loaded>
      </Card>
    </Section>
  );
}

const schema = z.object({ email: emailRule });

function ChangeForm() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const form = useValidatedForm<{ email: string }>({
    schema,
    defaultValues: { email: '' },
    submit: async (values) => {
      const change = await changeEmail(apiFor(SELF), values);
      queryClient.setQueryData(emailChangeQuery(apiFor(SELF)).queryKey, change);
    },
  });
  if (!open) {
    return (
      <ButtonRow>
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t('email.change')}
        </Button>
      </ButtonRow>
    );
  }
  return (
    <form noValidate onSubmit={form.onSubmit}>
      <FormProblems of={form} />
      <TextField
        label={t('email.new')}
        hint={t('email.new.hint')}
        type="email"
        autoComplete="email"
        {...form.field('email')}
      />
      <ButtonRow>
        <Button type="submit" busy={form.busy}>
          {t('email.ask-both')}
        </Button>
        <Button variant="secondary" onClick={() => setOpen(false)}>
          {t('action.cancel')}
        </Button>
      </ButtonRow>
    </form>
  );
}

function UnderWay({ change, now }: { change: EmailChange; now: string }) {
  const { t, dateTime } = useTranslation();
  const queryClient = useQueryClient();
  const keep = useMutation({
    mutationFn: () => keepEmail(apiFor(SELF)),
    onSuccess: () => queryClient.setQueryData(emailChangeQuery(apiFor(SELF)).queryKey, null),
  });
  const state = (confirmed: boolean) => t(confirmed ? 'email.confirmed' : 'email.waiting');
  return (
    <Notice kind="info" announce>
      <p>{t('email.under-way', { email: change.newEmail, until: dateTime(change.expiresAt) })}</p>
      <ul>
        <li>{t('email.state', { email: now, state: state(change.oldConfirmed) })}</li>
        <li>{t('email.state', { email: change.newEmail, state: state(change.newConfirmed) })}</li>
      </ul>
      {keep.error && <ProblemNotice error={keep.error} />}
      <ButtonRow>
        <Button variant="secondary" busy={keep.isPending} onClick={() => keep.mutate()}>
          {t('email.keep')}
        </Button>
      </ButtonRow>
    </Notice>
  );
}
