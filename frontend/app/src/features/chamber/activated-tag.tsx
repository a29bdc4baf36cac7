import { StatusTag } from '@/design-system/status-tag/status-tag';
import { useTranslation } from '@/i18n/use-translation';

export function ActivatedTag({ activated }: { activated: boolean }) {
  const { t } = useTranslation();
  return activated ? (
    <StatusTag tone="done">{t('organisation.activated')}</StatusTag>
  ) : (
    <StatusTag tone="none">{t('organisation.not-activated')}</StatusTag>
  );
}
