import { createFileRoute, Outlet } from '@tanstack/react-router';
import { requireSignedIn } from '../guards';
import { PortalLayout } from '../layout/portal-layout';
import { PendingFrame } from '../pending-frame';

/** Pages of the person themselves, in whatever function they work. */
export const Route = createFileRoute('/_account')({
  beforeLoad: requireSignedIn,
  pendingComponent: PendingFrame,
  component: Account,
});

function Account() {
  const { person } = Route.useRouteContext();
  return (
    <PortalLayout person={person}>
      <Outlet />
    </PortalLayout>
  );
}
