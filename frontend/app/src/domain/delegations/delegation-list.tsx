import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { delegationsQuery, type Delegation, type DelegationSide } from '@/api/delegations';
import { Notice } from '@/design-system/notice/notice';
import { Section } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Table, type Column } from '@/design-system/table/table';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { useTranslation } from '@/i18n/use-translation';
import { dayOf, lastDayBefore } from '@/lib/iso-date';
import { useActingFunction, useApi } from '@/session/function-context';
import { DelegationActions } from './delegation-actions';
import { DelegationExtentText } from './delegation-extent';
import { DelegationStatus } from './delegation-status';
import { EndDelegationDialog } from './end-delegation-dialog';

interface DelegationListProps {
  side: DelegationSide;
  organisationId: string;
}

/** Who acts for an organisation, or for whom it acts, since when and until when; and the end of it (DEL-2). */
export function DelegationList({ side, organisationId }: DelegationListProps) {
  const { t, date } = useTranslation();
  const { kind } = useActingFunction();
  const delegations = useInfiniteQuery(delegationsQuery(useApi(), side, organisationId));
  const [ending, setEnding] = useState<Delegation>();
  const [ended, setEnded] = useState<Delegation>();

  const otherName = ({ delegateName, principalName }: Delegation) =>
    (side === 'received' ? principalName : delegateName) ?? t('delegations.without-name');
  const columns: Column<Delegation>[] = [
    {
      header: t('organisations.name'),
      isRowHeader: true,
      cell: (delegation) => (
        <>
          {otherName(delegation)}
          {side !== 'passed-on' && delegation.passedOnByName && (
            <small className="table__line">
              {t('delegations.passed-on-by', { name: delegation.passedOnByName })}
            </small>
          )}
          {side === 'passed-on' && delegation.principalName && (
            <small className="table__line">{t('delegations.for', { name: delegation.principalName })}</small>
          )}
        </>
      ),
    },
    {
      header: t('delegations.what'),
      cell: ({ extent, siteNames }) => <DelegationExtentText extent={extent} siteNames={siteNames} />,
    },
    {
      header: t('delegations.term'),
      cell: ({ validFrom, validUntil }) => (
        <>
          {t('delegations.term.from', { day: date(dayOf(validFrom)) })}
          <small className="table__line">
            {validUntil
              ? t('delegations.term.until', { day: date(lastDayBefore(validUntil), 'long') })
              : t('code.end-of-use.none')}
          </small>
        </>
      ),
    },
    { header: t('code.state'), cell: (delegation) => <DelegationStatus delegation={delegation} /> },
    {
      header: t('list.actions'),
      cell: (delegation) => (
        <DelegationActions
          delegation={delegation}
          side={side}
          name={otherName(delegation)}
          onEnd={() => setEnding(delegation)}
        />
      ),
    },
  ];
  const isEmpty = delegations.data?.pages.every(({ items }) => items.length === 0);
  if (side === 'passed-on' && isEmpty) {
    return null;
  }
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
          side !== 'passed-on' && (
            <EmptyState title={t(`delegations.${side}.empty`)}>
              <p>{t(kind === 'chamber' ? 'delegations.hint.chamber' : `delegations.${side}.hint`)}</p>
            </EmptyState>
          )
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
