import type { TermsOfUse } from '@/api/terms';
import { Card } from '@/design-system/page/page';
import { useTranslation } from '@/i18n/use-translation';
import { TermsDownload } from './terms-download';
import { TermsText } from './terms-text';

/** A version as everybody reads it: number and time, the text, the same as PDF (ACC-15). */
export function PublishedTerms({ terms }: { terms: TermsOfUse }) {
  const { t, dateTime } = useTranslation();
  return (
    <Card>
      <p className="muted">
        {t('terms.edition', { version: terms.version, when: dateTime(terms.publishedAt) })}
      </p>
      <TermsText terms={terms} />
      <TermsDownload version={terms.version} language={terms.language} />
    </Card>
  );
}
