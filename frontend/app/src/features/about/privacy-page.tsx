import { Card, PageHeader, Section } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { operatorFact } from '@/lib/operator';

export function PrivacyPage() {
  const { t } = useTranslation();
  const contact = operatorFact('privacy-contact');
  return (
    <>
      <PageHeader title={t('privacy.title')} lead={t('privacy.lead')} />
      <Card>
        <Section title={t('privacy.who.title')}>
          <p>{t('privacy.who.text', { operator: operatorFact('operator') })}</p>
          <a href={`mailto:${contact}?subject=${encodeURIComponent(t('privacy.title'))}`}>{contact}</a>
        </Section>
        <Section title={t('privacy.what.title')}>
          <ul className="text-list">
            <li>{t('privacy.what.account')}</li>
            <li>{t('privacy.what.training')}</li>
            <li>{t('privacy.what.trail')}</li>
            <li>{t('privacy.what.browser')}</li>
          </ul>
        </Section>
        <Section title={t('privacy.why.title')}>
          <p>{t('privacy.why.text')}</p>
        </Section>
        <Section title={t('privacy.readers.title')}>
          <p>{t('privacy.readers.text')}</p>
        </Section>
        <Section title={t('privacy.rights.title')}>
          <p>{t('privacy.rights.text')}</p>
        </Section>
      </Card>
    </>
  );
}
