import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Departure } from '@/api/departures';
import { confirmUnusedAccount, unusedAccountsQuery, type Place, type UnusedAccount } from '@/api/users';
import { Button } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { Section } from '@/design-system/page/page';
import { Table, type Column } from '@/design-system/table/table';
import { itemsOf } from '@/domain/lists/items-of';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { DepartureDialog } from './departure-dialog';
import { LeftNotice } from './left-notice';

/** Who did not sign in for six months: is the account still needed, or does the person leave? (USR-12) */
export function UnusedAccounts({ place }: { place: Place }) {
  const { t, dateTime } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [leaving, setLeaving] = useState<UnusedAccount>();
  const [left, setLeft] = useState<Departure>();
  const accounts = useInfiniteQuery(unusedAccountsQuery(api, place));
  const reload = (...lists: string[]) =>
    Promise.all(lists.map((list) => queryClient.invalidateQueries({ queryKey: [api.actingFor, list] })));
  const confirming = useMutation({
    mutationFn: ({ id }: UnusedAccount) => confirmUnusedAccount(api, id),
    onMutate: () => setLeft(undefined),
    onSuccess: () => reload('unused-accounts'),
  });
  const columns: Column<UnusedAccount>[] = [
    { header: t('users.name'), isRowHeader: true, cell: ({ personName }) => personName },
    {
      header: t('users.sign-in'),
      cell: ({ lastSignInAt }) =>
        lastSignInAt ? <time dateTime={lastSignInAt}>{dateTime(lastSignInAt)}</time> : t('users.never'),
    },
    {
      header: t('list.actions'),
      cell: (account) => (
        <>
          <span className="table__line">
            <Button
              variant="secondary"
              aria-label={t('users.unused.confirm.for', { name: account.personName })}
              busy={confirming.isPending && confirming.variables.id === account.id}
              onClick={() => confirming.mutate(account)}
            >
              {t('users.unused.confirm')}
            </Button>
          </span>
          <span className="table__line">
            <Button
              variant="secondary"
              aria-label={t('departure.title', { name: account.personName })}
              onClick={() => setLeaving(account)}
            >
              {t('departure.begin')}
            </Button>
          </span>
        </>
      ),
    },
  ];
  // That somebody left is heard of a moment later where the list comes from.
  const isOpen = ({ personId }: UnusedAccount) => personId !== left?.personId;
  const isShown = accounts.isError || itemsOf(accounts.data).some(isOpen);
  return (
    <>
      {confirming.isError && <ProblemNotice error={confirming.error} />}
      {confirming.isSuccess && !left && (
        <Notice kind="success" announce>
          <p>{t('users.unused.confirmed', { name: confirming.variables.personName })}</p>
        </Notice>
      )}
      {left && <LeftNotice departure={left} />}
      {isShown && (
        <Section title={t('users.unused')}>
          <p>{t('users.unused.lead')}</p>
          <LoadedPages query={accounts} empty={null}>
            {(rows) => (
              <Table
                caption={t('users.unused')}
                columns={columns}
                rows={rows.filter(isOpen)}
                rowKey={({ id }) => id}
              />
            )}
          </LoadedPages>
        </Section>
      )}
      {leaving && (
        <DepartureDialog
          personId={leaving.personId}
          name={leaving.personName}
          place={place}
          moveWithin={undefined}
          onRecorded={(departure) => {
            setLeft(departure);
            setLeaving(undefined);
            void reload('grants', 'departures', 'unused-accounts');
          }}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </>
  );
}
