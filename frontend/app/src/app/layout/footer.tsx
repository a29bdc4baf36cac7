import { Link } from '@tanstack/react-router';
import { ThemeSelect } from '@/domain/preferences/preferences';
import { useTranslation } from '@/i18n/use-translation';
import { operatorFact } from '@/lib/operator';

export function Footer() {
  const { t } = useTranslation();
  const imprint = operatorFact('imprint');
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
          <li>
            <Link to="/privacy">{t('layout.privacy')}</Link>
          </li>
          <li>
            <Link to="/terms">{t('terms.title')}</Link>
          </li>
          {imprint && (
            <li>
              <a href={imprint}>{t('layout.imprint')}</a>
            </li>
          )}
        </ul>
      </nav>
      <ThemeSelect labelHidden />
    </footer>
  );
}
