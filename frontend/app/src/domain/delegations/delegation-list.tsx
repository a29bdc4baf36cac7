import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { delegationsQuery, type Delegation, type DelegationSide } from '@/api/delegations';
import { Button } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { Section } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useTranslation } from '@/i18n/use-translation';
import { useActingFunction, useApi } from '@/session/function-context';
import { lastDayBefore } from './delegation-state';
import { DelegationStatus } from './delegation-status';
import { EndDelegationDialog } from './end-delegation-dialog';

interface DelegationListProps {
  side: DelegationSide;
  organisationId: string;
}

/** Who acts for an organisation, or for whom it acts, since when and until when; and the end of it (DEL-2). */
export function DelegationList({ side, organisationId }: DelegationListProps) {
  const { t, date, dateTime } = useTranslation();
  const { kind } = useActingFunction();
  const delegations = useInfiniteQuery(delegationsQuery(useApi(), side, organisationId));
  const [ending, setEnding] = useState<Delegation>();
  const [ended, setEnded] = useState<Delegation>();

  const otherName = ({ delegateName, principalName }: Delegation) =>
    (side === 'given' ? delegateName : principalName) ?? t('delegations.without-name');
  const columns: Column<Delegation>[] = [
    { header: t('organisations.name'), isRowHeader: true, cell: otherName },
    { header: t('delegations.since'), cell: ({ validFrom }) => dateTime(validFrom) },
    {
      header: t('delegations.until'),
      cell: ({ validUntil }) =>
        validUntil ? date(lastDayBefore(validUntil), 'long') : t('code.end-of-use.none'),
    },
    { header: t('code.state'), cell: (delegation) => <DelegationStatus delegation={delegation} /> },
    {
      header: t('list.actions'),
      cell: (delegation) =>
        delegation.access.end ? (
          <Button
            variant="secondary"
            aria-label={t(`delegations.end.${side}`, { name: otherName(delegation) })}
            onClick={() => setEnding(delegation)}
          >
            {t('delegations.end')}
          </Button>
        ) : (
          <span className="muted">{t('list.nothing-to-do')}</span>
        ),
    },
  ];
  return (
    <Section title={t(`delegations.${side}`)}>
      {ended && (
        <Notice kind="success" announce>
          <p>{t(`delegations.ended.${side}`, { name: otherName(ended) })}</p>
        </Notice>
      )}
      <LoadedPages
        query={delegations}
        empty={
          <EmptyState title={t(`delegations.${side}.empty`)}>
            <p>{t(kind === 'chamber' ? 'delegations.hint.chamber' : `delegations.${side}.hint`)}</p>
          </EmptyState>
        }
      >
        {(rows) => (
          <Table
            caption={t(`delegations.${side}`)}
            columns={columns}
            rows={rows}
            rowKey={({ delegationId }) => delegationId}
          />
        )}
      </LoadedPages>
      {ending && (
        <EndDelegationDialog
          delegation={ending}
          side={side}
          name={otherName(ending)}
          onEnded={() => {
            setEnded(ending);
            setEnding(undefined);
          }}
          onClose={() => setEnding(undefined)}
        />
      )}
    </Section>
  );
}
