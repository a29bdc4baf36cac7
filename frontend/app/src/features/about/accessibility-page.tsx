import { Card, PageHeader, Section } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';

const contact = () =>
  document.querySelector<HTMLMetaElement>('meta[name=guildhall-accessibility-contact]')?.content ?? '';

export function AccessibilityPage() {
  const { t } = useTranslation();
  const address = contact();
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
