import { createFileRoute } from '@tanstack/react-router';
import { ChamberPage } from '@/features/operator/chamber-page';

export const Route = createFileRoute('/installation/chambers/$chamberId/')({ component: Page });

function Page() {
  const { chamberId } = Route.useParams();
  return <ChamberPage id={chamberId} />;
}
