import { createFileRoute } from '@tanstack/react-router';
import { PaperDelegationPage } from '@/features/chamber/paper-delegation-page';

export const Route = createFileRoute('/c/$chamberId/organisations/$organisationId_/delegations/new')({
  component: Page,
});

function Page() {
  return <PaperDelegationPage {...Route.useParams()} />;
}
