import { lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { PageTitleSuffix } from '@/design-system/page/page-title';
import type { ActingFunction } from '@/session/acting-function';
import { hasEnded, rememberFunction } from '@/session/acting-function';
import { ActingFunctionContext } from '@/session/function-context';
import { EndedFunctionPage } from './ended-function-page';
import type { SignedIn } from './guards';
import { NoFunctionPage } from './no-function-page';
import { PortalLayout } from './layout/portal-layout';
import { PendingPage } from './pending-page';

// Few see it, and rarely: it stays out of what everybody loads.
const TermsToAcceptPage = lazyRouteComponent(
  () => import('@/features/terms/terms-to-accept-page'),
  'TermsToAcceptPage',
);

interface FunctionFrameProps {
  person: SignedIn;
  acting: ActingFunction | undefined;
}

/** The frame of every page below /me, /o/… and /c/…: the function of the address, or why there is none. */
export function FunctionFrame({ person, acting }: FunctionFrameProps) {
  useEffect(() => {
    if (acting) {
      rememberFunction(acting.actingFor);
    }
  }, [acting]);

  if (!acting) {
    return (
      <PortalLayout person={person}>
        <NoFunctionPage />
      </PortalLayout>
    );
  }
  if (hasEnded(acting)) {
    return (
      <PortalLayout person={person}>
        <EndedFunctionPage acting={acting} />
      </PortalLayout>
    );
  }
  if (acting.termsPending) {
    return (
      <PortalLayout person={person}>
        <Suspense fallback={<PendingPage />}>
          <TermsToAcceptPage name={acting.name} />
        </Suspense>
      </PortalLayout>
    );
  }
  return (
    <ActingFunctionContext value={acting}>
      <PageTitleSuffix value={acting.kind === 'self' ? 'Guildhall' : `${acting.name} – Guildhall`}>
        <PortalLayout person={person} acting={acting}>
          <Outlet />
        </PortalLayout>
      </PageTitleSuffix>
    </ActingFunctionContext>
  );
}
