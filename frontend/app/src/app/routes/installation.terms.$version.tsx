import { createFileRoute } from '@tanstack/react-router';
import { TermsVersionPage } from '@/features/operator/terms-version-page';

export const Route = createFileRoute('/installation/terms/$version')({ component: Page });

function Page() {
  const { version } = Route.useParams();
  return <TermsVersionPage version={Number(version)} />;
}
