import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import {
  createApprenticeAccount,
  trainingRelationshipsQuery,
  type TrainingRelationship,
} from '@/api/training-relationships';
import { SearchField } from '@/design-system/field/search-field';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { AccountChoice, ChoiceOfOne } from '@/domain/accounts/account-choice';
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

export function TrainingRelationshipsPage() {
  const { t, date, language } = useTranslation();
  const { kind, id } = useActingFunction();
  const api = useApi();
  const queryClient = useQueryClient();
  const [search, setSearch] = useSearchText();
  const choice = useAccountChoice();
  const filter = kind === 'chamber' ? { chamberId: id } : { organisationId: id };
  const relationships = useInfiniteQuery({
    ...trainingRelationshipsQuery(api, { ...filter, q: search || undefined }),
    refetchInterval: ({ state }) => choice.askEvery(itemsOf(state.data).map(holderOf)),
  });
  const holders = itemsOf(relationships.data).map(holderOf);

  const box: Column<TrainingRelationship> = {
    header: t('accounts.choose'),
    cell: (row) => <ChoiceOfOne holder={holderOf(row)} {...choice} />,
  };
  const columns: Column<TrainingRelationship>[] = [
    {
      header: t('relationships.apprentice'),
      isRowHeader: true,
      cell: (row) => (
        <FunctionLink to={`/training-relationships/${row.id}`}>{personName(row.apprentice)}</FunctionLink>
      ),
    },
    {
      header: t('relationships.occupation'),
      cell: (row) => (
        <>
          {row.occupation.name[language]}
          {kind === 'chamber' && <small>{row.organisationName}</small>}
        </>
      ),
    },
    { header: t('relationships.trainer'), cell: (row) => personName(row.trainer) },
    {
      header: t('relationships.period'),
      cell: (row) => t('period', { from: date(row.startsOn), to: date(row.endsOn) }),
    },
    { header: t('relationships.account'), cell: (row) => <AccountStatusTag state={row.apprenticeAccount} /> },
    ...(holders.some(canBeChosen) ? [box] : []),
  ];
  if (choice.started) {
    return (
      <SeveralAccounts
        holders={choice.startedOf(holders)}
        consequence={t('relationships.account.consequence')}
        whyRefused={t('relationships.account.refused')}
        create={(relationshipId, request) => createApprenticeAccount(api, relationshipId, request)}
        onMade={() => queryClient.invalidateQueries({ queryKey: [api.actingFor, 'training-relationships'] })}
        onClose={choice.onClose}
      />
    );
  }
  return (
    <>
      <PageHeader title={t('relationships.title')} lead={t('relationships.lead')} />
      <SearchField
        label={t('relationships.search')}
        hint={t('relationships.search.hint')}
        value={search}
        onSearch={setSearch}
      />
      <LoadedPages
        query={relationships}
        empty={
          search ? (
            <EmptyState title={t('list.no-match', { search })}>
              <p>{t('list.no-match.hint')}</p>
            </EmptyState>
          ) : (
            <EmptyState title={t('relationships.empty')}>
              <p>{t('relationships.empty.hint')}</p>
            </EmptyState>
          )
        }
      >
        {(rows) => (
          <>
            <AccountChoice holders={holders} {...choice} />
            <Table
              caption={t('relationships.title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
            />
          </>
        )}
      </LoadedPages>
    </>
  );
}

const holderOf = (relationship: TrainingRelationship): AccountHolder => ({
  id: relationship.id,
  name: personName(relationship.apprentice),
  state: relationship.apprenticeAccount,
  mayCreate: relationship.access.createAccount === true,
});
