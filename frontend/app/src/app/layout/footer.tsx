import { Link } from '@tanstack/react-router';
import { ThemeSelect } from '@/domain/preferences/preferences';
import { useTranslation } from '@/i18n/use-translation';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className="footer">
      <nav aria-label={t('layout.footer')}>
        <ul>
          <li>
            <Link to="/accessibility">{t('layout.accessibility')}</Link>
          </li>
          <li>
            <Link to="/accessibility" hash="feedback">
              {t('layout.report-barrier')}
            </Link>
          </li>
        </ul>
      </nav>
      <ThemeSelect labelHidden />
    </footer>
  );
}
