import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { confirmGrants, grantsQuery, type Grant, type Place } from '@/api/users';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Checkbox } from '@/design-system/field/checkbox';
import { Notice } from '@/design-system/notice/notice';
import { Section } from '@/design-system/page/page';
import { Table, type Column } from '@/design-system/table/table';
import { itemsOf } from '@/domain/lists/items-of';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { EndRoleDialog } from './end-role-dialog';
import { SelectBox } from './select-box';
import { MOST_AT_ONCE, toggled } from './selected-users';

/** Roles that nobody thought about for as long as the chamber allows: are they still needed? */
export function DueRoles({ place }: { place: Place }) {
  const { t, dateTime } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [selected, setSelected] = useState<string[]>([]);
  const [ending, setEnding] = useState<Grant>();
  const [ended, setEnded] = useState<Grant>();
  const due = useInfiniteQuery(grantsQuery(api, place, { state: 'DUE' }));
  const confirming = useMutation({
    mutationFn: (grants: Grant[]) =>
      confirmGrants(
        api,
        grants.map(({ grantId }) => grantId),
      ),
    onMutate: () => setEnded(undefined),
    onSuccess: () => setSelected([]),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [api.actingFor, 'grants'] }),
  });
  const nameOf = ({ personName }: Grant) => personName ?? t('users.without-name');
  const wordsOf = (grant: Grant) => ({ name: nameOf(grant), role: roleNames([grant.role], t) });
  const rows = itemsOf(due.data);
  const confirmable = rows.filter(({ access }) => access.confirm).slice(0, MOST_AT_ONCE);
  const chosen = confirmable.filter(({ grantId }) => selected.includes(grantId));

  const columns: Column<Grant>[] = [
    {
      header: t('users.select'),
      cell: (grant) =>
        confirmable.includes(grant) ? (
          <SelectBox
            label={t('users.due.select', wordsOf(grant))}
            checked={selected.includes(grant.grantId)}
            onChange={() => setSelected(toggled(selected, grant.grantId))}
          />
        ) : undefined,
    },
    { header: t('users.name'), isRowHeader: true, cell: nameOf },
    { header: t('users.roles'), cell: ({ role }) => roleNames([role], t) },
    {
      header: t('users.due.since'),
      cell: ({ confirmedAt, grantedAt }) => dateTime(confirmedAt ?? grantedAt),
    },
    {
      header: t('list.actions'),
      cell: (grant) => (
        <>
          {grant.access.confirm && (
            <span className="table__line">
              <Button
                variant="secondary"
                aria-label={t('users.due.confirm.for', wordsOf(grant))}
                busy={confirming.isPending && confirming.variables.includes(grant)}
                onClick={() => confirming.mutate([grant])}
              >
                {t('users.due.confirm')}
              </Button>
            </span>
          )}
          {grant.access.revoke && (
            <span className="table__line">
              <Button
                variant="secondary"
                aria-label={t('users.due.end.for', wordsOf(grant))}
                onClick={() => setEnding(grant)}
              >
                {t('grant.end')}
              </Button>
            </span>
          )}
        </>
      ),
    },
  ];
  return (
    <>
      {confirming.isError && <ProblemNotice error={confirming.error} />}
      {confirming.isSuccess && !ended && (
        <Notice kind="success" announce>
          <p>{t('users.due.confirmed', { n: confirming.variables.length })}</p>
        </Notice>
      )}
      {ended && (
        <Notice kind="success" announce>
          <p>{t('grant.ended', wordsOf(ended))}</p>
        </Notice>
      )}
      {(due.isError || rows.length > 0) && (
        <Section title={t('users.due')}>
          <p>{t('users.due.lead')}</p>
          <LoadedPages query={due} empty={null}>
            {(grants) => (
              <Table
                caption={t('users.due')}
                columns={columns}
                rows={grants}
                rowKey={({ grantId }) => grantId}
              />
            )}
          </LoadedPages>
          {confirmable.length > 1 && (
            <Checkbox
              label={t('users.due.select.all')}
              checked={chosen.length === confirmable.length}
              onChange={({ target }) =>
                setSelected(target.checked ? confirmable.map(({ grantId }) => grantId) : [])
              }
            />
          )}
          {chosen.length > 0 && (
            <ButtonRow>
              <Button
                variant="secondary"
                busy={confirming.isPending}
                onClick={() => confirming.mutate(chosen)}
              >
                {t('users.due.confirm.selected', { n: chosen.length })}
              </Button>
            </ButtonRow>
          )}
        </Section>
      )}
      {ending && (
        <EndRoleDialog
          title={t('grant.end.title', wordsOf(ending))}
          confirmText={t('grant.end')}
          grantIds={[ending.grantId]}
          onEnded={() => {
            confirming.reset();
            setEnded(ending);
            setEnding(undefined);
          }}
          onClose={() => setEnding(undefined)}
        >
          <p>{t('grant.end.text', { name: nameOf(ending) })}</p>
        </EndRoleDialog>
      )}
    </>
  );
}
