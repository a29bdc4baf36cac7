import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { revokeGrant } from '@/api/users';
import { Button } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import type { User } from '@/domain/users/users';
import { UsersTable } from '@/domain/users/users-table';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { AccessDialog } from './access-dialog';
import { EXAMINER } from './examiner';
import { useGivingAccess } from './use-giving-access';

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
  const api = useApi();
  const { id: chamberId } = useActingFunction();
  const queryClient = useQueryClient();
  const give = useGivingAccess();
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState<string>();
  const [asking, setAsking] = useState<Leaving>();
  const ending = useMutation({
    mutationFn: ({ grantIds }: Leaving) => Promise.all(grantIds.map((id) => revokeGrant(api, id))),
    onSuccess: (_, { name }) => setDone(t('examiners.ended', { name })),
    onSettled: async () => {
      setAsking(undefined);
      await queryClient.invalidateQueries({ queryKey: [api.actingFor, 'grants'] });
    },
  });

  const askToEnd = (leaving: Leaving) => {
    ending.reset();
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
      {ending.isError && <ProblemNotice error={ending.error} />}
      {done && (
        <Notice kind="success" announce>
          <p>{done}</p>
        </Notice>
      )}
      <UsersTable place={{ chamberId }} role={EXAMINER} words={words} actionFor={endButton} />
      {adding && (
        <AccessDialog
          give={async (account) => {
            await give(account);
            setDone(t('examiners.added', { email: account.email }));
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {asking && (
        <ConfirmDialog
          title={t('examiners.end.title', { name: asking.name })}
          confirmText={t('examiners.end')}
          cancelText={t('action.cancel')}
          variant="danger"
          busy={ending.isPending}
          onConfirm={() => ending.mutate(asking)}
          onCancel={() => setAsking(undefined)}
        >
          <p>{t('examiners.end.text', { name: asking.name })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
