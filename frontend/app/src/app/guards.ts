import type { QueryClient } from '@tanstack/react-query';
import { apiFor, SELF, type ActingFor } from '@/api/client';
import { meQuery } from '@/api/identity';
import { accessQuery, functionsQuery } from '@/api/permission';
import { personName } from '@/lib/person-name';
import { toActingFunction, type ActingFunction } from '@/session/acting-function';
import { goToSignIn, sessionQuery, type Session } from '@/session/session';

export interface SignedIn {
  session: Session;
  functions: ActingFunction[];
}

/** Everything the frame of a page needs to know about the person; undefined for a visitor. */
export async function whoIsThere(queryClient: QueryClient): Promise<SignedIn | undefined> {
  const session = await queryClient.query({ ...sessionQuery, staleTime: 'static' });
  if (session === null) {
    return undefined;
  }
  const api = apiFor(SELF);
  const [me, items] = await Promise.all([
    queryClient.query({ ...meQuery(api), staleTime: 'static' }),
    queryClient.query({ ...functionsQuery(api), staleTime: 'static' }),
  ]);
  const functions = items.flatMap((item) => toActingFunction(item, personName(me.data)) ?? []);
  return { session, functions };
}

interface Wanted {
  context: { queryClient: QueryClient };
  location: { href: string };
}

/** Visitors go to the sign-in page and come back to the address they wanted. */
export async function requireSignedIn({ context, location }: Wanted): Promise<{ person: SignedIn }> {
  const person = await whoIsThere(context.queryClient);
  if (!person) {
    goToSignIn(location.href);
    // The browser leaves the page now; nothing of it shall be shown.
    return new Promise<never>(() => undefined);
  }
  return { person };
}

/** As above, with what the person may do in the function; what that is, is asked at the same time. */
export async function requireFunction(wanted: Wanted, actingFor: ActingFor): Promise<{ person: SignedIn }> {
  const [signedIn] = await Promise.all([
    requireSignedIn(wanted),
    // Whoever is a visitor, or has no such function, is told by what asks for it.
    wanted.context.queryClient
      .query({ ...accessQuery(apiFor(actingFor)), staleTime: 'static' })
      .catch(() => undefined),
  ]);
  return signedIn;
}

/** For pages that look different to a visitor. */
export const findOutWhoIsThere = async ({ context }: Pick<Wanted, 'context'>) => ({
  person: await whoIsThere(context.queryClient),
});
