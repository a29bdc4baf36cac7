import type { Departure } from '@/api/departures';
import { Notice } from '@/design-system/notice/notice';
import { useTranslation } from '@/i18n/use-translation';

/** Said once a departure is recorded. */
export function LeftNotice({ departure }: { departure: Departure }) {
  const { t } = useTranslation();
  return (
    <Notice kind="success" announce>
      <p>
        {t('departure.recorded', {
          name: departure.personName ?? t('users.without-name'),
          successor: departure.successorName ?? t('users.without-name'),
        })}
      </p>
    </Notice>
  );
}
