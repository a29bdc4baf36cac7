import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { departuresQuery, takeBackDeparture, type Departure } from '@/api/departures';
import type { Place } from '@/api/users';
import { Button } from '@/design-system/button/button';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Notice } from '@/design-system/notice/notice';
import { Section } from '@/design-system/page/page';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { roleNames } from '@/domain/roles/role-names';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';

/** Who left the place, who took over, and the way back (USR-10). */
export function Departures({ place }: { place: Place }) {
  const { t, dateTime } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<Departure>();
  const departures = useInfiniteQuery(departuresQuery(api, place));
  const returning = useMutation({
    mutationFn: ({ departureId }: Departure) => takeBackDeparture(api, departureId),
    onSuccess: () =>
      Promise.all(
        ['departures', 'grants'].map((list) =>
          queryClient.invalidateQueries({ queryKey: [api.actingFor, list] }),
        ),
      ),
    onSettled: () => setAsking(undefined),
  });
  const nameOf = (name: string | undefined) => name ?? t('users.without-name');
  const columns: Column<Departure>[] = [
    { header: t('users.name'), isRowHeader: true, cell: ({ personName }) => nameOf(personName) },
    { header: t('departures.was'), cell: ({ roles }) => roleNames(roles, t) || t('role.contract-trainer') },
    {
      header: t('departures.left'),
      cell: ({ recordedAt, returnedAt, reason }) => (
        <>
          <time dateTime={recordedAt}>{dateTime(recordedAt)}</time>
          <small>{reason}</small>
          {returnedAt && (
            <span className="table__line">{t('departures.returned', { day: dateTime(returnedAt) })}</span>
          )}
        </>
      ),
    },
    { header: t('departure.successor'), cell: ({ successorName }) => nameOf(successorName) },
    {
      header: t('list.actions'),
      cell: (departure) =>
        departure.access.takeBack ? (
          <Button
            variant="secondary"
            aria-label={t('departures.return.for', { name: nameOf(departure.personName) })}
            onClick={() => setAsking(departure)}
          >
            {t('departures.return')}
          </Button>
        ) : (
          <span className="muted">{t('list.nothing-to-do')}</span>
        ),
    },
  ];
  return (
    <Section title={t('departures.title')}>
      {returning.isError && <ProblemNotice error={returning.error} />}
      {returning.isSuccess && (
        <Notice kind="success" announce>
          <p>{t('departures.return.done', { name: nameOf(returning.data.personName) })}</p>
        </Notice>
      )}
      <LoadedPages query={departures} empty={<p className="muted">{t('departures.empty')}</p>}>
        {(rows) => (
          <Table
            caption={t('departures.title')}
            columns={columns}
            rows={rows}
            rowKey={({ departureId }) => departureId}
          />
        )}
      </LoadedPages>
      {asking && (
        <ConfirmDialog
          title={t('departures.return.title')}
          confirmText={t('departures.return')}
          cancelText={t('action.cancel')}
          busy={returning.isPending}
          onConfirm={() => returning.mutate(asking)}
          onCancel={() => setAsking(undefined)}
        >
          <p>
            {t('departures.return.text', {
              name: nameOf(asking.personName),
              successor: nameOf(asking.successorName),
            })}
          </p>
        </ConfirmDialog>
      )}
    </Section>
  );
}
