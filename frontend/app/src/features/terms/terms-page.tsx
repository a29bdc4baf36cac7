import { useQuery } from '@tanstack/react-query';
import { newestTermsQuery, type TermsOfUse } from '@/api/terms';
import { Card, PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Loaded } from '@/domain/problem/loaded';
import { TermsDownload } from '@/domain/terms/terms-download';
import { useTranslation } from '@/i18n/use-translation';
import { TermsText } from './terms-text';

/** Anybody may read what the administrators of companies accept (ACC-15). */
export function TermsPage() {
  const { t, language } = useTranslation();
  const newest = useQuery(newestTermsQuery(language));
  return (
    <>
      <PageHeader title={t('terms.title')} />
      <Loaded query={newest} lines={8}>
        {(terms) => (terms ? <Published terms={terms} /> : <EmptyState title={t('terms.none')} />)}
      </Loaded>
    </>
  );
}

function Published({ terms }: { terms: TermsOfUse }) {
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
