import { lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { PageTitleSuffix } from '@/design-system/page/page-title';
import type { ActingFunction } from '@/session/acting-function';
import { hasEnded, rememberFunction } from '@/session/acting-function';
import { ActingFunctionContext } from '@/session/function-context';
import type { SignedIn } from './guards';
import { PortalLayout } from './layout/portal-layout';
import { PendingPage } from './pending-page';

// Few see them, and rarely: they stay out of what everybody loads.
const ClosedFunctionPage = lazyRouteComponent(
  () => import('@/features/functions/closed-function-page'),
  'ClosedFunctionPage',
);
const TermsToAcceptPage = lazyRouteComponent(
  () => import('@/features/terms/terms-to-accept-page'),
  'TermsToAcceptPage',
);

interface FunctionFrameProps {
  person: SignedIn;
  acting: ActingFunction | undefined;
}

/**
 * The frame of every page below /me, /o/…, /c/… and /installation: the function of the address, or why there is none.
 */
export function FunctionFrame({ person, acting }: FunctionFrameProps) {
  useEffect(() => {
    if (acting) {
      rememberFunction(acting.actingFor);
    }
  }, [acting]);

  const ended = acting && hasEnded(acting) ? acting : undefined;
  if (!acting || ended || acting.termsPending) {
    return (
      <PortalLayout person={person}>
        <Suspense fallback={<PendingPage />}>
          {acting && !ended ? <TermsToAcceptPage name={acting.name} /> : <ClosedFunctionPage ended={ended} />}
        </Suspense>
      </PortalLayout>
    );
  }
  const named = acting.kind === 'organisation' || acting.kind === 'chamber';
  return (
    <ActingFunctionContext value={acting}>
      <PageTitleSuffix value={named ? `${acting.name} – Guildhall` : 'Guildhall'}>
        <PortalLayout person={person} acting={acting}>
          <Outlet />
        </PortalLayout>
      </PageTitleSuffix>
    </ActingFunctionContext>
  );
}
