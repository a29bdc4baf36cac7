import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createTrainerAccount, trainersQuery, type Trainer } from '@/api/training-relationships';
import { Button } from '@/design-system/button/button';
import { SearchField } from '@/design-system/field/search-field';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { AccountDialog } from '@/domain/accounts/account-dialog';
import { AccountStatusTag } from '@/domain/accounts/account-status';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useSearchText } from '@/domain/lists/use-search-text';
import { useTranslation } from '@/i18n/use-translation';
import { personName } from '@/lib/person-name';
import { useActingFunction, useApi } from '@/session/function-context';

export function TrainersPage() {
  const { t } = useTranslation();
  const { id: organisationId } = useActingFunction();
  const api = useApi();
  const queryClient = useQueryClient();
  const [search, setSearch] = useSearchText();
  const [asking, setAsking] = useState<Trainer>();
  const [invited, setInvited] = useState<string>();
  const trainers = useInfiniteQuery(trainersQuery(api, { organisationId, q: search || undefined }));

  const columns: Column<Trainer>[] = [
    { header: t('trainers.name'), isRowHeader: true, cell: personName },
    { header: t('trainers.account'), cell: (trainer) => <AccountStatusTag state={trainer.account} /> },
    {
      header: t('trainers.actions'),
      cell: (trainer) =>
        trainer.access.createAccount && trainer.account !== 'LINKED' ? (
          <Button
            variant="secondary"
            aria-label={t('trainers.create-account.for', { name: personName(trainer) })}
            onClick={() => setAsking(trainer)}
          >
            {t(trainer.account === 'NONE' ? 'account.create' : 'account.create-again')}
          </Button>
        ) : (
          <span className="muted">{t('trainers.nothing-to-do')}</span>
        ),
    },
  ];
  return (
    <>
      <PageHeader title={t('trainers.title')} lead={t('trainers.lead')} />
      {invited && (
        <Notice kind="success" announce>
          <p>{t('account.invited', { email: invited })}</p>
        </Notice>
      )}
      <SearchField label={t('trainers.search')} value={search} onSearch={setSearch} />
      <LoadedPages
        query={trainers}
        empty={
          search ? (
            <EmptyState title={t('list.no-match', { search })}>
              <p>{t('list.no-match.hint')}</p>
            </EmptyState>
          ) : (
            <EmptyState title={t('trainers.empty')}>
              <p>{t('trainers.empty.hint')}</p>
            </EmptyState>
          )
        }
      >
        {(rows) => (
          <Table caption={t('trainers.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
        )}
      </LoadedPages>
      {asking && (
        <AccountDialog
          personName={personName(asking)}
          consequence={t('trainers.account.consequence')}
          create={async (request) => {
            await createTrainerAccount(api, asking.id, request);
            await queryClient.invalidateQueries({ queryKey: [api.actingFor, 'trainers'] });
            setInvited(request.email);
            setAsking(undefined);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
