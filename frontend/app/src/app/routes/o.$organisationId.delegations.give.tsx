import { createFileRoute } from '@tanstack/react-router';
import { ProposePage } from '@/features/delegations/propose-page';

export const Route = createFileRoute('/o/$organisationId/delegations/give')({ component: Page });

function Page() {
  return <ProposePage side="GIVE" />;
}
