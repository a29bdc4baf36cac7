import { createFileRoute } from '@tanstack/react-router';
import { DelegateChoicePage } from '@/features/activation/delegate-choice-page';
import { DelegationInvitation } from '@/features/activation/delegation-invitation';
import { findOutWhoIsThere } from '../guards';
import { PortalLayout } from '../layout/portal-layout';
import { PublicLayout } from '../layout/public-layout';
import { PendingFrame } from '../pending-frame';

export const Route = createFileRoute('/delegation')({
  beforeLoad: findOutWhoIsThere,
  pendingComponent: PendingFrame,
  component: Delegation,
});

function Delegation() {
  const { person } = Route.useRouteContext();
  return person ? (
    <PortalLayout person={person}>
      <DelegateChoicePage functions={person.functions} />
    </PortalLayout>
  ) : (
    <PublicLayout>
      <DelegationInvitation />
    </PublicLayout>
  );
}
