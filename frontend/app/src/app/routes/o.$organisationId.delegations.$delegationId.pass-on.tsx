import { createFileRoute } from '@tanstack/react-router';
import { PassOnPage } from '@/features/delegations/pass-on-page';

export const Route = createFileRoute('/o/$organisationId/delegations/$delegationId/pass-on')({
  component: Page,
});

function Page() {
  return <PassOnPage {...Route.useParams()} />;
}
