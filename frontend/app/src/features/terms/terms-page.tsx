import { useQuery } from '@tanstack/react-query';
import { newestTermsQuery } from '@/api/terms';
import { PageHeader } from '@/design-system/page/page';
import { EmptyState } from '@/design-system/states/states';
import { Loaded } from '@/domain/problem/loaded';
import { PublishedTerms } from '@/domain/terms/published-terms';
import { useTranslation } from '@/i18n/use-translation';

/** Anybody may read what the administrators of companies accept (ACC-15). */
export function TermsPage() {
  const { t, language } = useTranslation();
  const newest = useQuery(newestTermsQuery(language));
  return (
    <>
      <PageHeader title={t('terms.title')} />
      <Loaded query={newest} lines={8}>
        {(terms) => (terms ? <PublishedTerms terms={terms} /> : <EmptyState title={t('terms.none')} />)}
      </Loaded>
    </>
  );
}
