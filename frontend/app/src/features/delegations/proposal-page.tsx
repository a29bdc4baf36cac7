import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { apiFor, SELF } from '@/api/client';
import {
  acceptProposal,
  declineProposal,
  delegationsKey,
  proposalQuery,
  type DelegationProposal,
} from '@/api/delegations';
import { functionsQuery } from '@/api/permission';
import { Button, ButtonRow } from '@/design-system/button/button';
import { DescriptionList } from '@/design-system/description-list/description-list';
import { ConfirmDialog } from '@/design-system/dialog/dialog';
import { Notice } from '@/design-system/notice/notice';
import { Card, PageHeader, Section } from '@/design-system/page/page';
import { DelegationExtentText } from '@/domain/delegations/delegation-extent';
import { DelegationForm } from '@/domain/delegations/form/delegation-form';
import { extentBody, termBody } from '@/domain/delegations/form/delegation-values';
import { Loaded } from '@/domain/problem/loaded';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { dayOf, lastDayBefore } from '@/lib/iso-date';
import { useActingFunction, useApi } from '@/session/function-context';
import { FunctionLink } from '@/session/function-link';
import { sidesOf } from './sides-of';

const BACK = '/delegations';

/** What was proposed, by whom, and what accepting it means; a principal may agree to less (DEL-3). */
export function ProposalPage({ proposalId }: { proposalId: string }) {
  const { t } = useTranslation();
  return (
    <Loaded query={useQuery(proposalQuery(useApi(), proposalId))} lines={8}>
      {(proposal) => (
        <>
          <PageHeader
            title={t('delegations.proposal.who', sidesOf(proposal, t('delegations.without-name')))}
            lead={t(`delegations.proposal.${proposal.side}.lead`)}
            back={<FunctionLink to={BACK}>{t('delegations.back')}</FunctionLink>}
          />
          <Proposed proposal={proposal} />
          {proposal.access.accept ? (
            <Answering proposal={proposal} />
          ) : (
            <Notice kind="info">
              <p>{t('delegations.proposal.nothing-to-answer')}</p>
            </Notice>
          )}
        </>
      )}
    </Loaded>
  );
}

function Proposed({ proposal }: { proposal: DelegationProposal }) {
  const { t, date } = useTranslation();
  const { extent, siteNames, validFrom, validUntil, message, proposedByName, proposedAt, expiresAt } =
    proposal;
  return (
    <Section title={t('delegations.proposal.what')}>
      <Card>
        <DescriptionList
          items={[
            [t('delegations.what'), <DelegationExtentText key="what" {...{ extent, siteNames }} />],
            [
              t('delegations.first-day'),
              validFrom ? date(dayOf(validFrom), 'long') : t('delegations.at-once'),
            ],
            [
              t('delegations.until'),
              validUntil ? date(lastDayBefore(validUntil), 'long') : t('code.end-of-use.none'),
            ],
            [t('delegations.message'), message],
            [
              t('delegations.proposal.by'),
              proposedByName
                ? t('delegations.proposal.by.on', { name: proposedByName, day: date(dayOf(proposedAt)) })
                : date(dayOf(proposedAt)),
            ],
            [t('delegations.proposal.expires'), date(dayOf(expiresAt), 'long')],
          ]}
        />
      </Card>
    </Section>
  );
}

type Step = 'accept' | 'decline';

function Answering({ proposal }: { proposal: DelegationProposal }) {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step | 'less'>();
  const done = useAnswered();
  const { proposalId } = proposal;
  const api = useApi();
  const who = sidesOf(proposal, t('delegations.without-name'));
  if (step === 'less') {
    return (
      <DelegationForm
        {...who}
        within={proposal}
        principalId={proposal.principalId}
        mayPassOn={proposal.extent.passesOn}
        waits={false}
        submitText={t('delegations.proposal.accept')}
        back={BACK}
        save={async (values) => {
          await acceptProposal(api, proposalId, {
            extent: extentBody(values),
            ...termBody({ firstDay: '', lastDay: values.lastDay }),
          });
          await done();
        }}
      />
    );
  }
  return (
    <>
      <ButtonRow>
        <Button onClick={() => setStep('accept')}>{t('delegations.proposal.accept')}</Button>
        {proposal.access.acceptLess && (
          <Button variant="secondary" onClick={() => setStep('less')}>
            {t('delegations.proposal.less')}
          </Button>
        )}
        <Button variant="secondary" onClick={() => setStep('decline')}>
          {t('delegations.proposal.decline')}
        </Button>
      </ButtonRow>
      {step && <Confirming proposal={proposal} step={step} onClose={() => setStep(undefined)} />}
    </>
  );
}

function Confirming({
  proposal,
  step,
  onClose,
}: {
  proposal: DelegationProposal;
  step: Step;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const api = useApi();
  const done = useAnswered();
  const answering = useMutation({
    mutationFn: async () => {
      await (step === 'accept'
        ? acceptProposal(api, proposal.proposalId, {})
        : declineProposal(api, proposal.proposalId));
    },
    onSuccess: done,
  });
  return (
    <ConfirmDialog
      title={t(`delegations.proposal.${step}.title`)}
      confirmText={t(`delegations.proposal.${step}`)}
      cancelText={t('action.cancel')}
      variant={step === 'accept' ? 'primary' : 'danger'}
      busy={answering.isPending}
      onConfirm={() => answering.mutate()}
      onCancel={onClose}
    >
      {answering.isError && <ProblemNotice error={answering.error} />}
      <p>{t(`delegations.proposal.${step}.text`, sidesOf(proposal, t('delegations.without-name')))}</p>
    </ConfirmDialog>
  );
}

/** Back to the list, which knows the answer; whoever agreed to act may have one function more. */
function useAnswered() {
  const api = useApi();
  const { basePath } = useActingFunction();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: delegationsKey(api) });
    void queryClient.query({ ...functionsQuery(apiFor(SELF)), staleTime: 0 }).catch(() => undefined);
    await navigate({ to: `${basePath}${BACK}` });
  };
}
