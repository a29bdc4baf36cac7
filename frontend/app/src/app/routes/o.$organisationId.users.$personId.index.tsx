import { createFileRoute } from '@tanstack/react-router';
import { UserPage } from '@/features/users/user-page';

export const Route = createFileRoute('/o/$organisationId/users/$personId/')({ component: Page });

function Page() {
  const { personId } = Route.useParams();
  return <UserPage personId={personId} />;
}
