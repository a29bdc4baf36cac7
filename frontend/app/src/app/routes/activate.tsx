import { createFileRoute } from '@tanstack/react-router';
import { stepOf } from '@/features/activation/steps';
import { ActivationInvitation } from '@/features/activation/activation-invitation';
import { ActivationPage } from '@/features/activation/activation-page';
import { findOutWhoIsThere } from '../guards';
import { PortalLayout } from '../layout/portal-layout';
import { PublicLayout } from '../layout/public-layout';
import { PendingFrame } from '../pending-frame';

export const Route = createFileRoute('/activate')({
  validateSearch: stepOf,
  beforeLoad: findOutWhoIsThere,
  pendingComponent: PendingFrame,
  component: Activate,
});

function Activate() {
  const { person } = Route.useRouteContext();
  const { step } = Route.useSearch();
  const navigate = Route.useNavigate();
  return person ? (
    <PortalLayout person={person}>
      <ActivationPage step={step} onStep={(next) => void navigate({ search: { step: next } })} />
    </PortalLayout>
  ) : (
    <PublicLayout>
      <ActivationInvitation />
    </PublicLayout>
  );
}
