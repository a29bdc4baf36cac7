import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { delegationsKey, proposalsQuery, withdrawProposal, type DelegationProposal } from '@/api/delegations';
import { Button } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Section } from '@/design-system/page/page';
import { StatusTag, type StatusTone } from '@/design-system/status-tag/status-tag';
import { Table, type Column } from '@/design-system/table/table';
import { DelegationExtentText } from '@/domain/delegations/delegation-extent';
import { LoadedPages } from '@/domain/lists/loaded-pages';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { dayOf } from '@/lib/iso-date';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { sidesOf } from './sides-of';

const TONES: Record<DelegationProposal['state'], StatusTone> = {
  OPEN: 'waiting',
  ACCEPTED: 'done',
  DECLINED: 'none',
  WITHDRAWN: 'none',
  EXPIRED: 'none',
};

/** What was proposed to the company and by it, and how that stands (DEL-3). */
export function Proposals() {
  const { t, date } = useTranslation();
  const { id } = useActingFunction();
  const proposals = useInfiniteQuery(proposalsQuery(useApi(), id));
  const [withdrawing, setWithdrawing] = useState<DelegationProposal>();

  const columns: Column<DelegationProposal>[] = [
    {
      header: t('delegations.proposal.what'),
      isRowHeader: true,
      cell: (proposal) => (
        <>
          {t('delegations.proposal.who', sidesOf(proposal, t('delegations.without-name')))}
          {proposal.passedOnByName && (
            <small className="table__line">
              {t('delegations.passed-on-by', { name: proposal.passedOnByName })}
            </small>
          )}
        </>
      ),
    },
    {
      header: t('delegations.what'),
      cell: ({ extent, siteNames }) => <DelegationExtentText extent={extent} siteNames={siteNames} />,
    },
    { header: t('delegations.proposal.at'), cell: ({ proposedAt }) => date(dayOf(proposedAt)) },
    {
      header: t('code.state'),
      cell: ({ state, expiresAt }) => (
        <StatusTag tone={TONES[state]}>
          {t(`delegations.proposal.state.${state}`, { day: date(dayOf(expiresAt)) })}
        </StatusTag>
      ),
    },
    {
      header: t('list.actions'),
      cell: (proposal) => {
        const who = sidesOf(proposal, t('delegations.without-name'));
        if (proposal.access.accept) {
          return (
            <FunctionLink to={`/delegations/proposals/${proposal.proposalId}`} className={buttonClass()}>
              {t('delegations.proposal.answer')}
              <span className="visually-hidden"> {t('delegations.proposal.who', who)}</span>
            </FunctionLink>
          );
        }
        return proposal.access.withdraw ? (
          <Button
            variant="secondary"
            aria-label={`${t('delegations.proposal.withdraw')} ${t('delegations.proposal.who', who)}`}
            onClick={() => setWithdrawing(proposal)}
          >
            {t('delegations.proposal.withdraw')}
          </Button>
        ) : (
          <span className="muted">{t('list.nothing-to-do')}</span>
        );
      },
    },
  ];
  return (
    <LoadedPages query={proposals} empty={null}>
      {(rows) => (
        <Section title={t('delegations.proposals')}>
          <Table
            caption={t('delegations.proposals')}
            columns={columns}
            rows={rows}
            rowKey={({ proposalId }) => proposalId}
          />
          {withdrawing && <Withdrawing proposal={withdrawing} onClose={() => setWithdrawing(undefined)} />}
        </Section>
      )}
    </LoadedPages>
  );
}

function Withdrawing({ proposal, onClose }: { proposal: DelegationProposal; onClose: () => void }) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const withdrawal = useMutation({
    mutationFn: () => withdrawProposal(api, proposal.proposalId),
    onSuccess: onClose,
    // Even a refusal says that the list is out of date.
    onSettled: () => void queryClient.invalidateQueries({ queryKey: delegationsKey(api) }),
  });
  return (
    <ConfirmDialog
      title={t('delegations.proposal.withdraw.title')}
      confirmText={t('delegations.proposal.withdraw')}
      cancelText={t('action.cancel')}
      variant="danger"
      busy={withdrawal.isPending}
      onConfirm={() => withdrawal.mutate()}
      onCancel={onClose}
    >
      {withdrawal.isError && <ProblemNotice error={withdrawal.error} />}
      <p>{t('delegations.proposal.who', sidesOf(proposal, t('delegations.without-name')))}</p>
      <p>{t('delegations.proposal.withdraw.text')}</p>
    </ConfirmDialog>
  );
}
