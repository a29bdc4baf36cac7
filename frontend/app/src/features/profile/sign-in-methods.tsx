import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { apiFor, SELF } from '@/api/client';
import {
  removePasskey,
  signInMethodsQuery,
  unlinkEid,
  type Passkey,
  type SignInMethods,
} from '@/api/sign-in-methods';
import { Button, ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Notice } from '@/design-system/notice/notice';
import { Card, Section } from '@/design-system/page/page';
import { Table, type Column } from '@/design-system/table/table';
import { Loaded } from '@/domain/problem/loaded';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { signInPagesAddress } from '@/session/session';

/** How a person signs in besides the password (ACC-14). What is added, is added on the sign-in pages. */
export function SignInMethodsSection() {
  const { t } = useTranslation();
  const methods = useQuery(signInMethodsQuery(apiFor(SELF)));
  return (
    <Section title={t('methods.title')}>
      <Loaded query={methods}>
        {(loaded) => (
          <>
            <Card>
              <Passkeys passkeys={loaded.passkeys} />
            </Card>
            {loaded.eidOffered && (
              <Card>
                <Eid methods={loaded} />
              </Card>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Passkeys({ passkeys }: { passkeys: Passkey[] }) {
  const { t, dateTime } = useTranslation();
  const [asking, setAsking] = useState<Passkey>();
  const columns: Column<Passkey>[] = [
    { header: t('methods.passkey.name'), isRowHeader: true, cell: ({ name }) => name },
    { header: t('methods.passkey.added'), cell: ({ addedAt }) => dateTime(addedAt) },
    {
      header: t('list.actions'),
      cell: (passkey) => (
        <Button
          variant="secondary"
          aria-label={t('methods.passkey.remove.which', { name: passkey.name })}
          onClick={() => setAsking(passkey)}
        >
          {t('methods.remove')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <h3>{t('methods.passkeys')}</h3>
      <p>{t('methods.passkeys.hint')}</p>
      <Removal
        title={t('methods.passkey.remove.title')}
        text={t('methods.passkey.remove.text', { name: asking?.name })}
        done={t('methods.passkey.removed')}
        remove={asking && (() => removePasskey(apiFor(SELF), asking.id))}
        onClosed={() => setAsking(undefined)}
      />
      {passkeys.length > 0 && (
        <Table caption={t('methods.passkeys')} columns={columns} rows={passkeys} rowKey={({ id }) => id} />
      )}
      <ButtonRow>
        <SignInPagesLink action="webauthn-register-passwordless">{t('methods.passkey.add')}</SignInPagesLink>
      </ButtonRow>
    </>
  );
}

function Eid({ methods: { eidLinked, certificateOffered } }: { methods: SignInMethods }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <h3>{t('methods.eid')}</h3>
      <p>{t(eidLinked ? 'methods.eid.linked' : 'methods.eid.hint')}</p>
      {certificateOffered && <p>{t('methods.certificate.hint')}</p>}
      <Removal
        title={t('methods.eid.unlink.title')}
        text={t('methods.eid.unlink.text')}
        done={t('methods.eid.unlinked')}
        remove={asking ? () => unlinkEid(apiFor(SELF)) : undefined}
        onClosed={() => setAsking(false)}
      />
      <ButtonRow>
        {eidLinked ? (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {t('methods.eid.unlink')}
          </Button>
        ) : (
          <SignInPagesLink action="idp_link:eid">{t('methods.eid.link')}</SignInPagesLink>
        )}
      </ButtonRow>
    </>
  );
}

function SignInPagesLink({ action, children }: { action: string; children: ReactNode }) {
  return (
    <a className={buttonClass('secondary')} href={signInPagesAddress(action, '/profile')}>
      {children}
    </a>
  );
}

interface RemovalProps {
  title: string;
  text: string;
  done: string;
  /** Set while somebody is asked whether it shall be done. */
  remove: (() => Promise<unknown>) | undefined;
  onClosed: () => void;
}

function Removal({ title, text, done, remove, onClosed }: RemovalProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const removal = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: signInMethodsQuery(apiFor(SELF)).queryKey }),
    onSettled: onClosed,
  });
  return (
    <>
      {removal.isError && <ProblemNotice error={removal.error} />}
      {removal.isSuccess && (
        <Notice kind="success" announce>
          <p>{done}</p>
        </Notice>
      )}
      {remove && (
        <ConfirmDialog
          title={title}
          confirmText={t('methods.remove')}
          cancelText={t('action.cancel')}
          busy={removal.isPending}
          onConfirm={() => removal.mutate(remove)}
          onCancel={onClosed}
        >
          <p>{text}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
