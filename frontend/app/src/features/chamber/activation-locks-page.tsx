import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { activationLocksQuery, liftActivationLock, type ActivationLock } from '@/api/organisations';
import { Button } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';

/** Who may not activate for a while, after too many wrong codes: companies, and people wherever they tried (ACC-5). */
export function ActivationLocksPage() {
  const { t, dateTime } = useTranslation();
  const api = useApi();
  const { id: chamberId } = useActingFunction();
  const queryClient = useQueryClient();
  const locks = useInfiniteQuery(activationLocksQuery(api, chamberId));
  const [asking, setAsking] = useState<ActivationLock>();
  const lifting = useMutation({
    mutationFn: (lock: ActivationLock) => liftActivationLock(api, lock.id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [api.actingFor] }),
    onSettled: () => setAsking(undefined),
  });

  const columns: Column<ActivationLock>[] = [
    {
      header: t('locks.subject'),
      isRowHeader: true,
      cell: ({ label, subject }) => (
        <>
          {label}
          <small>{t(subject === 'COMPANY' ? 'locks.subject.company' : 'locks.subject.account')}</small>
        </>
      ),
    },
    { header: t('locks.since'), cell: ({ lockedAt }) => dateTime(lockedAt) },
    { header: t('locks.until'), cell: ({ until }) => dateTime(until) },
    {
      header: t('list.actions'),
      cell: (lock) => (
        <Button
          variant="secondary"
          aria-label={t('locks.lift.for', { name: lock.label })}
          onClick={() => setAsking(lock)}
        >
          {t('lock.lift')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <PageHeader title={t('locks.title')} lead={t('locks.lead')} />
      {lifting.isError && <ProblemNotice error={lifting.error} />}
      {lifting.isSuccess && (
        <Notice kind="success" announce>
          <p>{t('lock.lifted')}</p>
        </Notice>
      )}
      <LoadedPages
        query={locks}
        empty={
          <EmptyState title={t('locks.empty')}>
            <p>{t('locks.empty.hint')}</p>
          </EmptyState>
        }
      >
        {(rows) => <Table caption={t('locks.title')} columns={columns} rows={rows} rowKey={({ id }) => id} />}
      </LoadedPages>
      {asking && (
        <ConfirmDialog
          title={t('lock.lift.title')}
          confirmText={t('lock.lift')}
          cancelText={t('action.cancel')}
          busy={lifting.isPending}
          onConfirm={() => lifting.mutate(asking)}
          onCancel={() => setAsking(undefined)}
        >
          <p>{t('locks.lift.text', { name: asking.label })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
