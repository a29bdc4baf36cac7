import { useInfiniteQuery, useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Departure } from '@/api/departures';
import { grantsQuery, liftSignInLock, signInsQuery, type Place } from '@/api/users';
import { Button } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { SearchField } from '@/design-system/field/search-field';
import { Notice } from '@/design-system/notice/notice';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { itemsOf } from '@/domain/lists/items-of';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useSearchText } from '@/domain/lists/use-search-text';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { roleNames } from '@/domain/roles/role-names';
import type { MessageKey } from '@/i18n/i18n';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi, useHolds } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { DepartureDialog } from './departure-dialog';
import { Departures } from './departures';
import { EndSearchAcross } from './end-search-across';
import { EndSelected } from './end-selected';
import { ACROSS, endable } from './endable';
import { grantLimits } from './grant-limits';
import { LeftNotice } from './left-notice';
import { Representatives } from './representatives';
import { SelectBox } from './select-box';
import { revocable, toggled } from './selected-users';
import { SignInState } from './sign-in-state';
import { narrows, type UserFilter } from './use-user-filter';
import { mayLeave, personIds, usersOf, type User } from './users';
import { UsersExport } from './users-export';
import { WithdrawDialog } from './withdraw-dialog';

interface UsersTableProps {
  place: Place;
  /** Only those who hold this role. */
  role?: string;
  /** Narrows the list further, with the fields that do so. */
  filter?: UserFilter;
  filters?: ReactNode;
  /** Whether the roles of several people can be ended at once, and the list carried away. */
  selectable?: boolean;
  words?: Record<'title' | 'search' | 'empty' | 'hint', MessageKey>;
  /** Whether each person has a page of their own here. */
  pages?: boolean;
  /** What else can be done with somebody; nothing, if undefined. */
  actionFor?: (user: User, name: string) => ReactNode;
}

const usersWords = {
  title: 'users.title',
  search: 'users.search',
  empty: 'users.empty',
  hint: 'users.empty.hint',
} as const;

/** Who belongs to a place, when they were last here, the way out of a lock, and the way out (USR-1, ACC-12, USR-10). */
export function UsersTable({
  place,
  role,
  filter,
  filters,
  selectable = false,
  words = usersWords,
  pages = false,
  actionFor,
}: UsersTableProps) {
  const { t, dateTime } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [search, setSearch] = useSearchText();
  const { kind, id } = useActingFunction();
  const seesSignIns = useHolds()('identity.sign-in.view');
  const [selected, setSelected] = useState<string[]>([]);
  const [asking, setAsking] = useState<User>();
  const [leaving, setLeaving] = useState<User>();
  const [left, setLeft] = useState<Departure>();
  const [withdrawing, setWithdrawing] = useState<User>();
  const [withdrawn, setWithdrawn] = useState<User>();
  const [noLongerAcross, setNoLongerAcross] = useState<User>();
  const wanted = { q: search || undefined, role, ...filter };
  const grants = useInfiniteQuery(grantsQuery(api, place, wanted));
  const isNarrowed = filter !== undefined && narrows(filter);
  const everybody = usersOf(itemsOf(grants.data));
  const selectableUsers = selectable ? everybody.filter((user) => revocable(user).length > 0) : [];
  const signIns = useQueries({
    queries: (seesSignIns ? (grants.data?.pages ?? []) : []).map(({ items }) =>
      signInsQuery(api, place, personIds(items)),
    ),
  });
  const lifting = useMutation({
    mutationFn: ({ personId }: User) => liftSignInLock(api, personId),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [api.actingFor, 'sign-ins'] }),
    onSettled: () => setAsking(undefined),
  });

  const known = new Map(signIns.flatMap(({ data = [] }) => data).map((entry) => [entry.personId, entry]));
  const failed = signIns.find(({ isError }) => isError);
  const signIn: Column<User> = {
    header: t('users.sign-in'),
    cell: ({ personId }) => <SignInState signIn={known.get(personId)} />,
  };
  const select: Column<User> = {
    header: t('users.select'),
    cell: (user) =>
      revocable(user).length > 0 && (
        <SelectBox
          label={t('users.select.for', { name: nameOf(user) })}
          checked={selected.includes(user.personId)}
          onChange={() => setSelected(toggled(selected, user.personId))}
        />
      ),
  };
  const columns: Column<User>[] = [
    ...(selectableUsers.length > 0 ? [select] : []),
    {
      header: t('users.name'),
      isRowHeader: true,
      cell: (user) =>
        pages ? <FunctionLink to={`/users/${user.personId}`}>{nameOf(user)}</FunctionLink> : nameOf(user),
    },
    {
      header: t('users.roles'),
      cell: (user) =>
        user.grants.map((grant) => (
          <span key={grant.grantId} className="table__line">
            {roleNames([grant.role], t)}
            {grant.tailored && <small>{t('grant.tailored')}</small>}
            {grantLimits(grant, t, dateTime) && <small>{grantLimits(grant, t, dateTime)}</small>}
            {grant.revokedAt && <small>{t('users.ended', { when: dateTime(grant.revokedAt) })}</small>}
            {selectable && (
              <small>
                {grant.grantedByName
                  ? t('users.given', {
                      name: grant.grantedByName,
                      when: dateTime(grant.grantedAt),
                      reason: grant.reason,
                    })
                  : t('users.given.system', { when: dateTime(grant.grantedAt) })}
              </small>
            )}
          </span>
        )),
    },
    ...(seesSignIns ? [signIn] : []),
    {
      header: t('list.actions'),
      cell: (user) => (
        <UserActions
          name={nameOf(user)}
          onUnlock={known.get(user.personId)?.access.lift ? () => setAsking(user) : undefined}
          // Who looks at one role only does not see what else would end.
          onLeave={!role && mayLeave(user) ? () => setLeaving(user) : undefined}
          onWithdraw={mayWithdraw(user) ? () => setWithdrawing(user) : undefined}
          across={
            endable(user, ACROSS).length > 0 && (
              <EndSearchAcross user={user} name={nameOf(user)} onEnded={() => setNoLongerAcross(user)} />
            )
          }
          other={actionFor?.(user, nameOf(user))}
        />
      ),
    },
  ];

  function mayWithdraw({ personId }: User): boolean {
    return known.get(personId)?.access.withdrawInvitation === true;
  }

  function nameOf({ name }: User): string {
    return name ?? t('users.without-name');
  }

  return (
    <>
      {lifting.isError && <ProblemNotice error={lifting.error} />}
      {lifting.isSuccess && (
        <Notice kind="success" announce>
          <p>{t('users.unlocked', { name: nameOf(lifting.variables) })}</p>
        </Notice>
      )}
      {withdrawn && (
        <Notice kind="success" announce>
          <p>{t('users.withdrawn', { name: nameOf(withdrawn) })}</p>
        </Notice>
      )}
      {noLongerAcross && (
        <Notice kind="success" announce>
          <p>{t('cross-chamber.ended', { name: nameOf(noLongerAcross) })}</p>
        </Notice>
      )}
      {left && <LeftNotice departure={left} />}
      <SearchField label={t(words.search)} value={search} onSearch={setSearch} />
      {filters}
      {selectable && <EndSelected users={selectableUsers} selected={selected} onSelect={setSelected} />}
      {failed && <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />}
      <LoadedPages
        query={grants}
        empty={
          <EmptyState
            title={
              search ? t('list.no-match', { search }) : t(isNarrowed ? 'users.filter.none' : words.empty)
            }
          >
            <p>{search ? t('list.no-match.hint') : t(isNarrowed ? 'users.filter.none.hint' : words.hint)}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <>
            <Table
              caption={t(words.title)}
              columns={columns}
              rows={usersOf(rows)}
              rowKey={({ personId }) => personId}
            />
            {selectable && <UsersExport place={place} filter={wanted} />}
          </>
        )}
      </LoadedPages>
      {!role && 'organisationId' in place && <Representatives organisationId={place.organisationId} />}
      {!role && <Departures place={place} />}
      {leaving && (
        <DepartureDialog
          personId={leaving.personId}
          name={nameOf(leaving)}
          place={place}
          moveWithin={kind === 'chamber' && 'organisationId' in place ? id : undefined}
          onRecorded={(departure) => {
            setLeft(departure);
            setLeaving(undefined);
            for (const list of ['grants', 'departures', 'unused-accounts']) {
              void queryClient.invalidateQueries({ queryKey: [api.actingFor, list] });
            }
          }}
          onClose={() => setLeaving(undefined)}
        />
      )}
      {asking && (
        <ConfirmDialog
          title={t('users.unlock.title')}
          confirmText={t('users.unlock')}
          cancelText={t('action.cancel')}
          busy={lifting.isPending}
          onConfirm={() => lifting.mutate(asking)}
          onCancel={() => setAsking(undefined)}
        >
          <p>{t('users.unlock.text', { name: nameOf(asking) })}</p>
        </ConfirmDialog>
      )}
      {withdrawing && (
        <WithdrawDialog
          personId={withdrawing.personId}
          name={nameOf(withdrawing)}
          onWithdrawn={() => {
            setWithdrawn(withdrawing);
            setWithdrawing(undefined);
          }}
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </>
  );
}

interface UserActionsProps {
  name: string;
  onUnlock: (() => void) | undefined;
  onLeave: (() => void) | undefined;
  onWithdraw: (() => void) | undefined;
  across: ReactNode;
  other: ReactNode;
}

function UserActions({ name, onUnlock, onLeave, onWithdraw, across, other }: UserActionsProps) {
  const { t } = useTranslation();
  if (!onUnlock && !onLeave && !onWithdraw && !across && !other) {
    return <span className="muted">{t('list.nothing-to-do')}</span>;
  }
  return (
    <>
      {onUnlock && (
        <span className="table__line">
          <Button variant="secondary" aria-label={t('users.unlock.for', { name })} onClick={onUnlock}>
            {t('users.unlock')}
          </Button>
        </span>
      )}
      {onLeave && (
        <span className="table__line">
          <Button variant="secondary" aria-label={t('departure.title', { name })} onClick={onLeave}>
            {t('departure.begin')}
          </Button>
        </span>
      )}
      {onWithdraw && (
        <span className="table__line">
          <Button variant="secondary" aria-label={t('users.withdraw.for', { name })} onClick={onWithdraw}>
            {t('users.withdraw')}
          </Button>
        </span>
      )}
      {across}
      {other && <span className="table__line">{other}</span>}
    </>
  );
}
