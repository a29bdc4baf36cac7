import { createFileRoute } from '@tanstack/react-router';
import { ProposalPage } from '@/features/delegations/proposal-page';

export const Route = createFileRoute('/o/$organisationId/delegations/proposals/$proposalId')({
  component: Page,
});

function Page() {
  return <ProposalPage {...Route.useParams()} />;
}
