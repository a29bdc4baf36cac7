import { Link } from '@tanstack/react-router';
import { ButtonRow } from '@/design-system/button/button';
import { buttonClass } from '@/design-system/button/button-class';
import { Card, PageHeader } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { signInAddress } from '@/session/session';
import './start-page.css';

export function StartPage() {
  const { t } = useTranslation();
  return (
    <div className="start">
      <PageHeader title={t('start.title')} lead={t('start.lead')} />
      <ButtonRow>
        <a className={buttonClass()} href={signInAddress('/')}>
          {t('action.sign-in')}
        </a>
        <Link className={buttonClass('secondary')} to="/register">
          {t('action.register')}
        </Link>
      </ButtonRow>
      <div className="start__ways">
        <Card>
          <h2>{t('start.letter.title')}</h2>
          <p>{t('start.letter.text')}</p>
          <Link to="/activate">{t('start.letter.link')}</Link>
        </Card>
        <Card>
          <h2>{t('start.apprentice.title')}</h2>
          <p>{t('start.apprentice.text')}</p>
        </Card>
        <Card>
          <h2>{t('start.trainer.title')}</h2>
          <p>{t('start.trainer.text')}</p>
        </Card>
      </div>
    </div>
  );
}
