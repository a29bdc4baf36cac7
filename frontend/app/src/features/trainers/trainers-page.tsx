import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { createTrainerAccount, trainersQuery, type Trainer } from '@/api/training-relationships';
import { Button } from '@/design-system/button/button';
import { SearchField } from '@/design-system/field/search-field';
import { Notice } from '@/design-system/notice/notice';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { AccountChoice, ChoiceOfOne } from '@/domain/accounts/account-choice';
import { AccountDialog } from '@/domain/accounts/account-dialog';
import { canBeChosen, type AccountHolder } from '@/domain/accounts/account-holder';
import { AccountStatusTag } from '@/domain/accounts/account-status';
import { SeveralAccounts } from '@/domain/accounts/several-accounts';
import { useAccountChoice } from '@/domain/accounts/use-account-choice';
import { itemsOf } from '@/domain/lists/items-of';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useSearchText } from '@/domain/lists/use-search-text';
import { useTranslation } from '@/i18n/use-translation';
import { personName } from '@/lib/person-name';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';

export function TrainersPage() {
  const { t, date } = useTranslation();
  const { kind, id } = useActingFunction();
  const api = useApi();
  const queryClient = useQueryClient();
  const [search, setSearch] = useSearchText();
  const [asking, setAsking] = useState<Trainer>();
  const [invited, setInvited] = useState<string>();
  const filter = kind === 'chamber' ? { chamberId: id } : { organisationId: id };
  const choice = useAccountChoice();
  const trainers = useInfiniteQuery({
    ...trainersQuery(api, { ...filter, q: search || undefined }),
    refetchInterval: ({ state }) => choice.askEvery(itemsOf(state.data).map(holderOf)),
  });
  const holders = itemsOf(trainers.data).map(holderOf);
  const anew = () => queryClient.invalidateQueries({ queryKey: [api.actingFor, 'trainers'] });

  const company: Column<Trainer> = {
    header: t('trainers.company'),
    cell: (trainer) => (
      <FunctionLink to={`/organisations/${trainer.organisationId}`}>{trainer.organisationName}</FunctionLink>
    ),
  };
  const box: Column<Trainer> = {
    header: t('accounts.choose'),
    cell: (trainer) => <ChoiceOfOne holder={holderOf(trainer)} {...choice} />,
  };
  const columns: Column<Trainer>[] = [
    { header: t('trainers.name'), isRowHeader: true, cell: personName },
    ...(kind === 'chamber' ? [company] : []),
    {
      header: t('trainers.account'),
      cell: (trainer) => (
        <>
          <AccountStatusTag state={trainer.account} />
          {trainer.leftAt && <small>{t('trainers.left', { day: date(trainer.leftAt) })}</small>}
          {trainer.account === 'REFUSED' && <small>{t('trainers.account.refused')}</small>}
        </>
      ),
    },
    ...(holders.some(canBeChosen) ? [box] : []),
    {
      header: t('list.actions'),
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
          <span className="muted">{t('list.nothing-to-do')}</span>
        ),
    },
  ];
  if (choice.started) {
    return (
      <SeveralAccounts
        holders={choice.startedOf(holders)}
        consequence={t('trainers.account.consequence')}
        whyRefused={t('trainers.account.refused')}
        create={(trainerId, request) => createTrainerAccount(api, trainerId, request)}
        onMade={anew}
        onClose={choice.onClose}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={t('trainers.title')}
        lead={t(kind === 'chamber' ? 'trainers.lead.chamber' : 'trainers.lead')}
      />
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
              <p>{t(kind === 'chamber' ? 'trainers.empty.hint.chamber' : 'trainers.empty.hint')}</p>
            </EmptyState>
          )
        }
      >
        {(rows) => (
          <>
            <AccountChoice holders={holders} {...choice} />
            <Table caption={t('trainers.title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
          </>
        )}
      </LoadedPages>
      {asking && (
        <AccountDialog
          personName={personName(asking)}
          consequence={t('trainers.account.consequence')}
          create={async (request) => {
            await createTrainerAccount(api, asking.id, request);
            await anew();
            setInvited(request.email);
            setAsking(undefined);
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}

const holderOf = (trainer: Trainer): AccountHolder => ({
  id: trainer.id,
  name: personName(trainer),
  state: trainer.account,
  mayCreate: trainer.access.createAccount === true,
});
