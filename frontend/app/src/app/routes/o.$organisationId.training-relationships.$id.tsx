import { createFileRoute } from '@tanstack/react-router';
import { TrainingRelationshipPage } from '@/features/training-relationships/training-relationship-page';

export const Route = createFileRoute('/o/$organisationId/training-relationships/$id')({ component: Page });

function Page() {
  const { id } = Route.useParams();
  return <TrainingRelationshipPage id={id} />;
}
