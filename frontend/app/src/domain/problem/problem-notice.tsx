import { Problem } from '@/api/problem';
import { Button } from '@/design-system/button/button';
import { Notice } from '@/design-system/notice/notice';
import { useTranslation } from '@/i18n/use-translation';
import { problemText } from './problem-text';

interface ProblemNoticeProps {
  error: unknown;
  /** Where a problem means something else than elsewhere: its words here, by its code. */
  words?: Record<string, string> | undefined;
  onRetry?: () => void;
}

/** What went wrong, what to do, and for faults on our side a number to quote. */
export function ProblemNotice({ error, words, onRetry }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const problem = Problem.from(error);
  const isOurs = problem.status >= 500;
  return (
    <Notice kind={problem.isPassing ? 'warning' : 'danger'} announce>
      <p>{words?.[problem.code] ?? problemText(problem, t)}</p>
      {isOurs && problem.traceId && (
        <p className="muted">{t('problem.reference', { reference: problem.traceId })}</p>
      )}
      {onRetry && (
        <Button variant="secondary" onClick={onRetry}>
          {t('action.retry')}
        </Button>
      )}
    </Notice>
  );
}
