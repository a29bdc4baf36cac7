import { createFileRoute } from '@tanstack/react-router';
import { OrganisationPage } from '@/features/chamber/organisation-page';

export const Route = createFileRoute('/c/$chamberId/organisations/$organisationId')({ component: Page });

function Page() {
  const { organisationId } = Route.useParams();
  return <OrganisationPage id={organisationId} />;
}
