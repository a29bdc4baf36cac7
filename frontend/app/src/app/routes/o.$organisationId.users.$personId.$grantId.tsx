import { createFileRoute } from '@tanstack/react-router';
import { GrantPage } from '@/features/users/grant-page';

export const Route = createFileRoute('/o/$organisationId/users/$personId/$grantId')({ component: Page });

function Page() {
  return <GrantPage {...Route.useParams()} />;
}
