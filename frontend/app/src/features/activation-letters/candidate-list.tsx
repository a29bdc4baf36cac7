import { useState } from 'react';
import type { ActivationCandidate } from '@/api/activation-letters';
import type { IssuedKind } from '@/api/organisations';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Checkbox } from '@/design-system/field/checkbox';
import { Notice } from '@/design-system/notice/notice';
import { Section } from '@/design-system/page/page';
import { StatusTag, type StatusTone } from '@/design-system/status-tag/status-tag';
import { Table, type Column } from '@/design-system/table/table';
import { EndOfUseField } from '@/domain/activation-code/end-of-use-field';
import type { MessageKey } from '@/i18n/i18n';
import { useTranslation } from '@/i18n/use-translation';
import { IssuedCodes } from './issued-codes';
import { useIssuing } from './use-issuing';

type State = ActivationCandidate['state'];

const states: Record<State, [StatusTone, MessageKey]> = {
  WAITING: ['waiting', 'codes.state.waiting'],
  CODE_ACTIVE: ['none', 'codes.state.code-active'],
  ACTIVATED: ['done', 'codes.state.activated'],
  NOT_ACTIVATED: ['none', 'codes.state.not-activated'],
  UNKNOWN: ['none', 'codes.state.unknown'],
};

interface CandidateListProps {
  kind: IssuedKind;
  candidates: ActivationCandidate[];
  onOther: () => void;
}

/** What codes for the list would mean; nothing is issued before the button says for how many. */
export function CandidateList({ kind, candidates, onOther }: CandidateListProps) {
  const { t } = useTranslation();
  const { issuing, issue } = useIssuing();
  const [replacing, setReplacing] = useState(false);
  const [endOfUse, setEndOfUse] = useState('');
  const wanted = candidates.filter(
    ({ state }) => state === 'WAITING' || (replacing && state === 'CODE_ACTIVE'),
  );
  const withCode = candidates.filter(({ state }) => state === 'CODE_ACTIVE').length;
  const closed = candidates.filter(({ state }) => state === 'NOT_ACTIVATED').length;
  const running = issuing !== undefined && issuing.done < issuing.total;

  const columns: Column<ActivationCandidate>[] = [
    { header: t('organisations.number'), isRowHeader: true, cell: ({ companyNumber }) => companyNumber },
    { header: t('organisations.name'), cell: ({ organisationName }) => organisationName ?? '–' },
    {
      header: t('codes.state'),
      cell: ({ state }) => {
        const [tone, key] = states[state];
        return <StatusTag tone={tone}>{t(key)}</StatusTag>;
      },
    },
  ];
  if (issuing && !running) {
    return <IssuedCodes issuing={issuing} />;
  }
  return (
    <>
      <p>{t(`code.for.${kind}.hint`)}</p>
      {closed > 0 && (
        <Notice kind="warning">
          <p>{t('codes.not-activated', { n: closed })}</p>
        </Notice>
      )}
      <Table
        caption={t('codes.candidates')}
        columns={columns}
        rows={candidates}
        rowKey={({ companyNumber }) => companyNumber}
      />
      <Section title={t('codes.options')}>
        {withCode > 0 && (
          <Checkbox
            label={t('codes.replace', { n: withCode })}
            hint={t('code.issue.replaces')}
            checked={replacing}
            onChange={(event) => setReplacing(event.target.checked)}
          />
        )}
        <EndOfUseField kind={kind} value={endOfUse} onChange={(event) => setEndOfUse(event.target.value)} />
      </Section>
      {running && (
        <div role="status">
          <p>{t('codes.progress', { done: issuing.done, total: issuing.total })}</p>
          <progress aria-label={t('codes.candidates')} value={issuing.done} max={issuing.total} />
        </div>
      )}
      <ButtonRow>
        {wanted.length > 0 && (
          <Button busy={running} onClick={() => void issue(wanted, { kind, ...(endOfUse && { endOfUse }) })}>
            {t('codes.issue', { n: wanted.length })}
          </Button>
        )}
        <Button variant="secondary" busy={running} onClick={onOther}>
          {t('codes.other-list')}
        </Button>
      </ButtonRow>
    </>
  );
}
