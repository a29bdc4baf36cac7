import { createFileRoute, Outlet } from '@tanstack/react-router';
import { PublicLayout } from '../layout/public-layout';
import { PendingFrame } from '../pending-frame';

export const Route = createFileRoute('/_public')({
  pendingComponent: PendingFrame,
  component: () => (
    <PublicLayout>
      <Outlet />
    </PublicLayout>
  ),
});
