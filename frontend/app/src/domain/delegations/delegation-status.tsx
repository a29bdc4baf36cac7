import type { Delegation } from '@/api/delegations';
import { StatusTag } from '@/design-system/status-tag/status-tag';
import { useTranslation } from '@/i18n/use-translation';
import { delegationState } from './delegation-state';

export function DelegationStatus({ delegation }: { delegation: Delegation }) {
  const { t, date, dateTime } = useTranslation();
  const state = delegationState(delegation);
  switch (state.kind) {
    case 'running':
      return <StatusTag tone="done">{t('delegations.state.running')}</StatusTag>;
    case 'ending':
      return (
        <StatusTag tone="waiting">
          {t('delegations.state.ending', { day: date(state.lastDay, 'long') })}
        </StatusTag>
      );
    case 'ended':
      return (
        <StatusTag tone="none">{t('delegations.state.ended', { at: dateTime(state.endedAt) })}</StatusTag>
      );
  }
}
