import { useState } from 'react';
import { Button } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { AccessDialog } from '@/domain/users/access-dialog';
import { EndRoleDialog } from '@/domain/users/end-role-dialog';
import { useGivingAccess } from '@/domain/users/use-giving-access';
import type { User } from '@/domain/users/users';
import { UsersTable } from '@/domain/users/users-table';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction } from '@/session/function-context';
import { EXAMINER } from './examiner';

const words = {
  title: 'examiners.title',
  search: 'examiners.search',
  empty: 'examiners.empty',
  hint: 'examiners.empty.hint',
} as const;

interface Leaving {
  name: string;
  grantIds: string[];
}

/** The chamber's examiners, who get their access here and lose it here (ACC-9). */
export function ExaminersPage() {
  const { t } = useTranslation();
  const { id: chamberId } = useActingFunction();
  const give = useGivingAccess({ chamberId, role: EXAMINER, reason: 'examiner of the chamber' });
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState<string>();
  const [asking, setAsking] = useState<Leaving>();

  const askToEnd = (leaving: Leaving) => {
    setDone(undefined);
    setAsking(leaving);
  };
  const endButton = ({ grants }: User, name: string) => {
    const grantIds = grants.filter(({ access }) => access.revoke).map(({ grantId }) => grantId);
    return (
      grantIds.length > 0 && (
        <Button
          variant="secondary"
          aria-label={t('examiners.end.for', { name })}
          onClick={() => askToEnd({ name, grantIds })}
        >
          {t('examiners.end')}
        </Button>
      )
    );
  };

  return (
    <>
      <PageHeader
        title={t('examiners.title')}
        lead={t('examiners.lead')}
        actions={<Button onClick={() => setAdding(true)}>{t('examiners.add')}</Button>}
      />
      {done && (
        <Notice kind="success" announce>
          <p>{done}</p>
        </Notice>
      )}
      <UsersTable place={{ chamberId }} role={EXAMINER} words={words} actionFor={endButton} />
      {adding && (
        <AccessDialog
          title={t('examiners.add.title')}
          text={t('examiners.add.text')}
          submitText={t('examiners.add')}
          give={async (account) => {
            await give(account);
            setDone(t('examiners.added', { email: account.email }));
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {asking && (
        <EndRoleDialog
          title={t('examiners.end.title', { name: asking.name })}
          confirmText={t('examiners.end')}
          grantIds={asking.grantIds}
          onEnded={() => {
            setDone(t('examiners.ended', { name: asking.name }));
            setAsking(undefined);
          }}
          onClose={() => setAsking(undefined)}
        >
          <p>{t('examiners.end.text', { name: asking.name })}</p>
        </EndRoleDialog>
      )}
    </>
  );
}
