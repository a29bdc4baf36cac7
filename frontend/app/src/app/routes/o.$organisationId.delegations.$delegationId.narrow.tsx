import { createFileRoute } from '@tanstack/react-router';
import { NarrowPage } from '@/features/delegations/narrow-page';

export const Route = createFileRoute('/o/$organisationId/delegations/$delegationId/narrow')({
  component: Page,
});

function Page() {
  return <NarrowPage {...Route.useParams()} />;
}
