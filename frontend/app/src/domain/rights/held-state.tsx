import type { HeldRole } from '@/api/explanations';
import { StatusTag, type StatusTone } from '@/design-system/status-tag/status-tag';
import { useTranslation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { lastDayBefore } from '@/lib/iso-date';

const tones: Record<HeldRole['state'], StatusTone> = {
  COUNTS: 'done',
  NOT_BEGUN: 'waiting',
  ENDED: 'none',
  USE_ENDED: 'attention',
  TERMS_PENDING: 'attention',
};

/** Whether a role counts now, or why not, and until when. */
export function HeldState({ held }: { held: HeldRole }) {
  return (
    <StatusTag tone={tones[held.state]}>
      <StateText held={held} />
    </StatusTag>
  );
}

function StateText({ held: { state, validFrom, validUntil, usableUntil } }: { held: HeldRole }) {
  const { t, date } = useTranslation();
  switch (state) {
    case 'COUNTS':
      return validUntil
        ? t('why.state.until', { day: date(lastDayBefore(validUntil)) })
        : t('why.state.counts');
    case 'NOT_BEGUN':
      return t('why.state.not-begun', { day: date(today(new Date(validFrom))) });
    case 'ENDED':
      return t('why.state.ended', { day: date(lastDayBefore(validUntil ?? validFrom)) });
    case 'USE_ENDED':
      return t('why.state.use', { day: date(lastDayBefore(usableUntil ?? validFrom)) });
    case 'TERMS_PENDING':
      return t('why.state.terms');
  }
}
