import { Notice } from '@/design-system/notice/notice';
import { useTranslation } from '@/i18n/use-translation';
import { endsSoon, lastDay } from '@/session/acting-function';
import { useActingFunction } from '@/session/function-context';

/** In time to ask the chamber for more (ACC-4). */
export function EndOfUseNotice() {
  const { t, date } = useTranslation();
  const acting = useActingFunction();
  if (!endsSoon(acting)) {
    return null;
  }
  return (
    <Notice
      kind="warning"
      title={t('end-of-use.title', { name: acting.name, day: date(lastDay(acting), 'long') })}
    >
      <p>{t('end-of-use.text')}</p>
    </Notice>
  );
}
