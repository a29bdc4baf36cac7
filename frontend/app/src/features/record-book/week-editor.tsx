import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import {
  submitRecord,
  weekKey,
  type RecordBook,
  type Submission,
  type TrainingRecord,
} from '@/api/training-records';
import { Button, ButtonRow } from '@/design-system/button/button';
import { TextArea } from '@/design-system/field/text-area';
import { TextField } from '@/design-system/field/text-field';
import { Icon } from '@/design-system/icon/icon';
import { Notice } from '@/design-system/notice/notice';
import { Card } from '@/design-system/page/page';
import { RecordView } from '@/domain/training-record/record-view';
import { hasMessage } from '@/i18n/i18n';
import { useTranslation } from '@/i18n/use-translation';
import { readDraft, type Draft } from '@/lib/drafts';
import { useApi, useMe } from '@/session/function-context';
import { ConflictDialog } from './conflict-dialog';
import { CopyLastWeek } from './copy-last-week';
import { DayRows } from './day-rows';
import { SaveStatus } from './save-status';
import { SubmitDialog } from './submit-dialog';
import { draftName, useWeekDrafting } from './use-week-drafting';
import { isBlank, isUnreadable, toContent, withPatternOf, type WeekForm } from './week-form';

const LONGEST_TEXT = 10_000;

interface WeekEditorProps {
  book: RecordBook;
  week: string;
  record: Versioned<TrainingRecord>;
}

export function WeekEditor(props: WeekEditorProps) {
  const { personId } = useMe();
  const name = draftName(props.book.trainingRelationshipId, props.week);
  // Looked up before the form appears, so that nothing typed is overwritten by what was kept.
  const kept = useQuery({
    queryKey: ['draft', personId, name],
    queryFn: async () => (await readDraft<WeekForm>(personId, name)) ?? null,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  return kept.isPending ? null : <Editor {...props} kept={kept.data ?? undefined} />;
}

function Editor({ book, week, record, kept }: WeekEditorProps & { kept: Draft<WeekForm> | undefined }) {
  const { t } = useTranslation();
  const api = useApi();
  const queryClient = useQueryClient();
  const bookId = book.trainingRelationshipId;
  const [drafting, { form, state, conflict }] = useWeekDrafting({ bookId, week, server: record, kept });
  const change = (next: WeekForm) => drafting.change(next);
  const [confirming, setConfirming] = useState(false);
  const [checked, setChecked] = useState(false);
  const isEmpty = isBlank(form);

  const submission = useMutation({
    mutationFn: async (to: Submission) => {
      const saved = await drafting.flush();
      return saved && submitRecord(api, saved.data, saved.etag, to);
    },
    onSuccess: async (submitted) => {
      setConfirming(false);
      if (submitted) {
        queryClient.setQueryData(weekKey(api, bookId, week), submitted);
        await queryClient.invalidateQueries({ queryKey: [api.actingFor] });
      }
    },
  });

  const askToSubmit = () => {
    setChecked(true);
    if (!isEmpty && !form.days.some(isUnreadable)) {
      submission.reset();
      setConfirming(true);
    }
  };
  const text = (name: 'department' | 'work' | 'instruction' | 'school') => ({
    label: t(`record.${name}`),
    value: form[name],
    onChange: (event: { target: { value: string } }) => change({ ...form, [name]: event.target.value }),
  });

  return (
    <>
      <div className="print-only">
        <RecordView content={toContent(form)} headingLevel={2} />
      </div>
      <div className="screen-only">
        {checked && isEmpty && (
          <Notice kind="danger" announce>
            <p>{t('week.submit.empty')}</p>
          </Notice>
        )}
        <Card>
          <TextField {...text('department')} hint={t('record.department.hint')} maxLength={200} />
          <DayRows days={form.days} onChange={(days) => change({ ...form, days })} />
          <CopyLastWeek
            bookId={bookId}
            week={week}
            isOffered={!form.days.some(({ hours }) => hours !== '')}
            onCopy={(previous) => change(withPatternOf(form, previous))}
          />
          <TextArea {...text('work')} hint={t('record.work.hint')} rows={5} maxLength={LONGEST_TEXT} />
          <TextArea {...text('instruction')} hint={t('record.instruction.hint')} maxLength={LONGEST_TEXT} />
          <TextArea {...text('school')} hint={t('record.school.hint')} maxLength={LONGEST_TEXT} />
          <Hints hints={record.data.hints} />
          <SaveStatus state={state} onRetry={() => void drafting.flush()} />
          <ButtonRow>
            <Button busy={submission.isPending} onClick={askToSubmit}>
              {t('week.submit')}
            </Button>
            <Button variant="quiet" onClick={() => window.print()}>
              <Icon name="print" /> {t('action.print')}
            </Button>
          </ButtonRow>
        </Card>
      </div>
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onKeepMine={() => drafting.keepMine()}
          onTakeTheirs={() => drafting.takeTheirs()}
        />
      )}
      {confirming && !conflict && (
        <SubmitDialog
          book={book}
          week={week}
          busy={submission.isPending}
          error={submission.error}
          onSubmit={submission.mutate}
          onCancel={() => setConfirming(false)}
        />
      )}
    </>
  );
}

/** Working time of young people is pointed out, never enforced (REC-10). */
function Hints({ hints }: { hints: TrainingRecord['hints'] }) {
  const { t, date } = useTranslation();
  const known = hints.flatMap((hint) => {
    const key = `hint.${hint.code}`;
    return hasMessage(key) ? [t(key, { date: hint.date ? date(hint.date, 'day') : '' })] : [];
  });
  if (known.length === 0) {
    return null;
  }
  return (
    <Notice kind="info" title={t('hint.title')}>
      {known.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Notice>
  );
}
