import { queryOptions } from '@tanstack/react-query';
import { headersFor, SELF } from '@/api/client';
import { Problem, SESSION_OVER } from '@/api/problem';

/** Who is signed in, as the door tells it; nothing of the token reaches the browser. */
export interface Session {
  name: string;
  email: string;
  language: string;
  expiresAt: string;
}

export async function fetchSession(): Promise<Session | null> {
  let response: Response;
  try {
    response = await fetch('/session', { headers: headersFor(SELF) });
  } catch {
    throw Problem.unreachable();
  }
  if (response.status === SESSION_OVER) {
    return null;
  }
  if (!response.ok) {
    throw Problem.of(response, undefined);
  }
  return (await response.json()) as Session;
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: fetchSession,
  staleTime: Infinity,
});

export const signInAddress = (returnTo: string) => `/login?to=${encodeURIComponent(returnTo)}`;

/** Keycloak's own page for something about the account, and back; who is signed in stays so. */
export const signInPagesAddress = (action: string, returnTo: string) =>
  `/login/again?kc_action=${encodeURIComponent(action)}&to=${encodeURIComponent(returnTo)}`;

export const hereInPortal = () => window.location.pathname + window.location.search;

export function goToSignIn(returnTo: string = hereInPortal()): void {
  window.location.assign(signInAddress(returnTo));
}

export async function signOut(personId: string): Promise<void> {
  try {
    const { dropDraftsOf } = await import('@/lib/drafts');
    await dropDraftsOf(personId);
  } finally {
    window.location.assign('/logout');
  }
}
