import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { PublicLayout } from '../layout/public-layout';
import { NotFoundPage } from '../not-found-page';
import type { RouterContext } from '../router';

export const Route = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: () => (
    <PublicLayout>
      <NotFoundPage />
    </PublicLayout>
  ),
});
