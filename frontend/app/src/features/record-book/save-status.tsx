import { Button } from '@/design-system/button/button';
import { Icon } from '@/design-system/icon/icon';
import { problemText } from '@/domain/problem/problem-text';
import { useTranslation, type Translation } from '@/i18n/use-translation';
import type { WeekSaveState } from './week-drafting';
import './save-status.css';

/** Where the work stands, in words: saved and when, or why not and what happens to it. */
export function SaveStatus({ state, onRetry }: { state: WeekSaveState; onRetry: () => void }) {
  const { t, time } = useTranslation();
  const failed = state.name === 'failed' && state.problem.status !== 412;
  return (
    <div className="save-status">
      <p role="status" className={failed || state.name === 'unreadable' ? 'save-status__open' : undefined}>
        {state.name === 'saved' && <Icon name="check" />}
        {statusText(state, t, time)}
      </p>
      {failed && (
        <Button variant="quiet" onClick={onRetry}>
          {t('save.retry')}
        </Button>
      )}
    </div>
  );
}

function statusText(state: WeekSaveState, t: Translation['t'], time: Translation['time']): string {
  switch (state.name) {
    case 'clean':
      return t('save.clean');
    case 'changed':
    case 'saving':
      return t('save.saving');
    case 'saved':
      return t('save.saved', { time: time(state.at) });
    case 'unreadable':
      return t('save.unreadable');
    case 'failed':
      return state.problem.isPassing
        ? t('save.offline')
        : t('save.failed', { reason: problemText(state.problem, t) });
  }
}
