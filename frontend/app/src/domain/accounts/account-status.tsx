import type { AccountState } from '@/api/training-relationships';
import { StatusTag, type StatusTone } from '@/design-system/status-tag/status-tag';
import type { MessageKey } from '@/i18n/i18n';
import { useTranslation } from '@/i18n/use-translation';

const tones: Record<AccountState, StatusTone> = {
  NONE: 'none',
  REQUESTED: 'waiting',
  REFUSED: 'attention',
  LINKED: 'done',
};

const keys: Record<AccountState, MessageKey> = {
  NONE: 'account.state.none',
  REQUESTED: 'account.state.requested',
  REFUSED: 'account.state.refused',
  LINKED: 'account.state.linked',
};

export function AccountStatusTag({ state }: { state: AccountState }) {
  const { t } = useTranslation();
  return <StatusTag tone={tones[state]}>{t(keys[state])}</StatusTag>;
}
