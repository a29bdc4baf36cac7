import { Link, useRouter } from '@tanstack/react-router';
import { Problem } from '@/api/problem';
import { PageHeader } from '@/design-system/page/page';
import { ProblemNotice } from '@/domain/problem/problem-notice';
import { useTranslation } from '@/i18n/use-translation';
import { NotFoundPage } from './not-found-page';

/** The last resort: whatever a page could not handle itself. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const router = useRouter();
  const problem = Problem.from(error);
  if (problem.status === 404) {
    return <NotFoundPage />;
  }
  return (
    <>
      <PageHeader title={t(problem.isOffline ? 'error.offline.title' : 'error.title')} />
      <ProblemNotice error={problem} onRetry={() => void router.invalidate()} />
      <Link to="/">{t('action.to-start')}</Link>
    </>
  );
}
