import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '@/api/problem';
import { approveRecord, returnRecord, type TrainingRecord } from '@/api/training-records';
import { Button, ButtonRow } from '@/design-system/button/button';
import { Dialog } from '@/design-system/dialog/dialog';
import { TextArea } from '@/design-system/field/text-area';
import { useTranslation } from '@/i18n/use-translation';
import { useApi } from '@/session/function-context';
import { ProblemNotice } from '../problem/problem-notice';

export type Decision = 'approved' | 'returned';

interface RecordDecisionProps {
  record: TrainingRecord;
  etag: string;
  /** Whose week it is: the dialog says it again before the decision. */
  title: string;
  onDecided: (decision: Decision) => void;
}

const LONGEST_REMARKS = 2000;

/** Approve, or return with remarks: returning without a word helps nobody (REC-5). */
export function RecordDecision({ record, etag, title, onDecided }: RecordDecisionProps) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const [returning, setReturning] = useState(false);
  const decide = useMutation({
    mutationFn: (remarks: string | undefined) =>
      remarks === undefined ? approveRecord(api, record, etag) : returnRecord(api, record, etag, remarks),
    onSuccess: async (_, remarks) => {
      setReturning(false);
      await queryClient.invalidateQueries({ queryKey: [api.actingFor] });
      onDecided(remarks === undefined ? 'approved' : 'returned');
    },
    onError: async (error) => {
      if (Problem.from(error).status === 412) {
        setReturning(false);
        await queryClient.invalidateQueries({ queryKey: [api.actingFor] });
      }
    },
  });

  if (!record.access.approve && !record.access.return) {
    return null;
  }
  return (
    <>
      {decide.isError && !returning && <ProblemNotice error={decide.error} />}
      <ButtonRow>
        {record.access.approve && (
          <Button busy={decide.isPending} onClick={() => decide.mutate(undefined)}>
            {t('record.approve')}
          </Button>
        )}
        {record.access.return && (
          <Button variant="secondary" onClick={() => setReturning(true)}>
            {t('record.return')}
          </Button>
        )}
      </ButtonRow>
      {returning && (
        <ReturnDialog
          title={t('record.return.title', { title })}
          busy={decide.isPending}
          error={decide.error}
          onReturn={(remarks) => decide.mutate(remarks)}
          onCancel={() => setReturning(false)}
        />
      )}
    </>
  );
}

interface ReturnDialogProps {
  title: string;
  busy: boolean;
  error: unknown;
  onReturn: (remarks: string) => void;
  onCancel: () => void;
}

function ReturnDialog({ title, busy, error, onReturn, onCancel }: ReturnDialogProps) {
  const { t } = useTranslation();
  const [remarks, setRemarks] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <Dialog title={title} onClose={onCancel}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const text = remarks.trim();
          setMissing(text === '');
          if (text !== '' && !busy) {
            onReturn(text);
          }
        }}
      >
        {error ? <ProblemNotice error={error} /> : null}
        <TextArea
          label={t('record.remarks')}
          hint={t('record.return.hint')}
          error={missing && remarks.trim() === '' ? t('record.return.missing') : undefined}
          value={remarks}
          maxLength={LONGEST_REMARKS}
          rows={5}
          data-initial-focus=""
          onChange={(event) => setRemarks(event.target.value)}
        />
        <ButtonRow>
          <Button type="submit" busy={busy}>
            {t('record.return.confirm')}
          </Button>
          <Button variant="secondary" onClick={onCancel}>
            {t('action.cancel')}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
