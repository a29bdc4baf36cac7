import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { activationCodesQuery, type ActivationCode, type Organisation } from '@/api/organisations';
import { Button } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { Section } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { StatusTag, type StatusTone } from '@/design-system/status-tag/status-tag';
import { Table, type Column } from '@/design-system/table/table';
import { CodeKindName } from '@/domain/activation-code/code-kind-name';
import { Loaded } from '@/domain/problem/loaded';
import type { MessageKey } from '@/i18n/i18n';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { IssueCodeDialog } from './issue-code-dialog';
import { LetterActions } from './letter-actions';

const states: Record<ActivationCode['state'], [StatusTone, MessageKey]> = {
  ACTIVE: ['waiting', 'code.state.active'],
  USED: ['done', 'code.state.used'],
  VOID: ['none', 'code.state.void'],
  EXPIRED: ['none', 'code.state.expired'],
};

export function ActivationCodes({ organisation }: { organisation: Organisation }) {
  const { t, date, dateTime } = useTranslation();
  const codes = useQuery(activationCodesQuery(useApi(), organisation.id));
  const [issuing, setIssuing] = useState(false);
  const [issued, setIssued] = useState(false);

  const columns: Column<ActivationCode>[] = [
    { header: t('code.issued'), isRowHeader: true, cell: ({ issuedAt }) => dateTime(issuedAt) },
    { header: t('code.kind'), cell: (code) => <CodeKindName code={code} /> },
    { header: t('code.deadline'), cell: ({ deadline }) => date(deadline, 'long') },
    {
      header: t('organisation.end-of-use'),
      cell: ({ kind, endOfUse }) => {
        if (kind === 'REVOCATION') {
          return '–';
        }
        return endOfUse ? date(endOfUse, 'long') : t('code.end-of-use.none');
      },
    },
    {
      header: t('code.state'),
      cell: ({ state }) => {
        const [tone, key] = states[state];
        return <StatusTag tone={tone}>{t(key)}</StatusTag>;
      },
    },
    {
      header: t('code.letter'),
      cell: (code) => (
        <LetterActions
          code={code}
          organisationId={organisation.id}
          companyNumber={organisation.companyNumber}
        />
      ),
    },
  ];
  return (
    <Section
      title={t('code.title')}
      actions={
        organisation.access.issue && <Button onClick={() => setIssuing(true)}>{t('code.issue')}</Button>
      }
    >
      {issued && (
        <Notice kind="success" announce>
          <p>{t('code.issued.done')}</p>
        </Notice>
      )}
      <Loaded query={codes} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('code.empty')}>
              <p>{t('code.empty.hint')}</p>
            </EmptyState>
          ) : (
            <Table caption={t('code.title')} columns={columns} rows={items} rowKey={({ id }) => id} />
          )
        }
      </Loaded>
      {issuing && (
        <IssueCodeDialog
          organisation={organisation}
          active={(codes.data ?? []).filter(({ state }) => state === 'ACTIVE').map(({ kind }) => kind)}
          onIssued={() => {
            setIssuing(false);
            setIssued(true);
          }}
          onClose={() => setIssuing(false)}
        />
      )}
    </Section>
  );
}
