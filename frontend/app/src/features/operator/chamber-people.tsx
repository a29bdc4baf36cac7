import { useState } from 'react';
import type { Chamber } from '@/api/organisations';
import type { Grant } from '@/api/users';
import { Button } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { Section } from '@/design-system/page/page';
import { AccessDialog } from '@/domain/users/access-dialog';
import { EndRoleDialog } from '@/domain/users/end-role-dialog';
import { useGivingAccess } from '@/domain/users/use-giving-access';
import type { User } from '@/domain/users/users';
import { UsersTable } from '@/domain/users/users-table';
import { useTranslation } from '@/i18n/use-translation';
import { ADMINISTRATOR } from './chamber-roles';
import { CrossChamberDialog } from './cross-chamber-dialog';
import { PersonActions } from './person-actions';

const words = {
  title: 'users.title',
  search: 'users.search',
  empty: 'chamber.people.empty',
  hint: 'chamber.people.empty.hint',
} as const;

type Step =
  | { kind: 'invite' }
  | { kind: 'give-across'; user: User; name: string }
  | { kind: 'end-administration'; grants: Grant[]; name: string };

/** Who holds which role of a chamber; its first administrator and the search in all chambers are the operator's to give. */
export function ChamberPeople({ chamber }: { chamber: Chamber }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>();
  const [done, setDone] = useState<string>();
  const give = useGivingAccess({
    chamberId: chamber.id,
    role: ADMINISTRATOR,
    reason: 'administrator of the chamber',
  });
  const begin = (next: Step) => {
    setDone(undefined);
    setStep(next);
  };
  const close = () => setStep(undefined);
  const finish = (text: string) => {
    setDone(text);
    close();
  };
  const values = { chamber: chamber.name };
  return (
    <Section
      title={t('users.title')}
      actions={
        <Button onClick={() => begin({ kind: 'invite' })}>{t('chamber-administration.invite')}</Button>
      }
    >
      {done && (
        <Notice kind="success" announce>
          <p>{done}</p>
        </Notice>
      )}
      <UsersTable
        place={{ chamberId: chamber.id }}
        words={words}
        actionFor={(user, name) => (
          <PersonActions
            user={user}
            name={name}
            onGiveAcross={() => begin({ kind: 'give-across', user, name })}
            onEndAdministration={(grants) => begin({ kind: 'end-administration', grants, name })}
          />
        )}
      />
      {step?.kind === 'invite' && (
        <AccessDialog
          title={t('chamber-administration.invite.title')}
          text={t('chamber-administration.invite.text', values)}
          submitText={t('chamber-administration.invite.submit')}
          give={async (account) => {
            await give(account);
            finish(t('chamber-administration.added', { ...values, email: account.email }));
          }}
          onClose={close}
        />
      )}
      {step?.kind === 'give-across' && (
        <CrossChamberDialog
          personId={step.user.personId}
          name={step.name}
          chamberId={chamber.id}
          onGiven={() => finish(t('cross-chamber.given', { name: step.name }))}
          onClose={close}
        />
      )}
      {step?.kind === 'end-administration' && (
        <EndRoleDialog
          title={t('chamber-administration.end.title', { name: step.name })}
          confirmText={t('chamber-administration.end')}
          grantIds={step.grants.map(({ grantId }) => grantId)}
          onEnded={() => finish(t('chamber-administration.ended', { ...values, name: step.name }))}
          onClose={close}
        >
          <p>{t('chamber-administration.end.text', { ...values, name: step.name })}</p>
        </EndRoleDialog>
      )}
    </Section>
  );
}
