import { Loading } from '@/design-system/states/states';
import { useTranslation } from '@/i18n/use-translation';

export function PendingPage() {
  const { t } = useTranslation();
  return <Loading label={t('state.loading')} />;
}
