import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n/use-translation';

export function LostCodeLink() {
  const { t } = useTranslation();
  return (
    <p className="after-card">
      {t('lost-code.question')} <Link to="/lost-code">{t('lost-code.ask')}</Link>
    </p>
  );
}
