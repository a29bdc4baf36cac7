import { useQuery } from '@tanstack/react-query';
import { newestTermsQuery } from '@/api/terms';
import { PageHeader } from '@/design-system/page/page';
import { Loaded } from '@/domain/problem/loaded';
import { useTranslation } from '@/i18n/use-translation';
import { TermsToAccept } from './terms-to-accept';

/** Stands in the place of a company's pages until its administrator has accepted the newest terms (ACC-15). */
export function TermsToAcceptPage({ name }: { name: string }) {
  const { t, language } = useTranslation();
  // What was remembered may be the version before.
  const newest = useQuery({ ...newestTermsQuery(language), staleTime: 0 });
  return (
    <>
      <PageHeader title={t('terms.title')} lead={<p>{t('terms.accept.lead', { name })}</p>} />
      <Loaded query={newest} lines={8}>
        {(terms) => terms && <TermsToAccept terms={terms} onOutdated={() => void newest.refetch()} />}
      </Loaded>
    </>
  );
}
