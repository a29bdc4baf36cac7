import { createFileRoute } from '@tanstack/react-router';
import { EditChamberPage } from '@/features/operator/edit-chamber-page';

export const Route = createFileRoute('/installation/chambers/$chamberId/edit')({ component: Page });

function Page() {
  const { chamberId } = Route.useParams();
  return <EditChamberPage id={chamberId} />;
}
