import { Card, PageHeader, Section } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { operatorFact } from '@/lib/operator';

export function AccessibilityPage() {
  const { t } = useTranslation();
  const address = operatorFact('accessibility-contact');
  return (
    <>
      <PageHeader title={t('accessibility.title')} lead={t('accessibility.lead')} />
      <Card>
        <Section title={t('accessibility.standard.title')}>
          <p>{t('accessibility.standard.text')}</p>
        </Section>
        <Section title={t('accessibility.checked.title')}>
          <p>{t('accessibility.checked.text')}</p>
        </Section>
        <Section title={t('accessibility.known.title')}>
          <p>{t('accessibility.known.text')}</p>
        </Section>
        <Section id="feedback" title={t('accessibility.feedback.title')}>
          <p>{t('accessibility.feedback.text')}</p>
          <a href={`mailto:${address}?subject=${encodeURIComponent(t('accessibility.feedback.subject'))}`}>
            {address}
          </a>
        </Section>
      </Card>
    </>
  );
}
