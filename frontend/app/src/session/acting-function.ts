import { SELF, type ActingFor } from '@/api/client';
import { today, type IsoDate } from '@/lib/iso-date';
import type { FunctionItem } from '@/api/permission';

export type FunctionKind = 'self' | 'organisation' | 'chamber' | 'installation';

/** The function in which the person works right now; it stands in the address, so two tabs never mix (ACC-11). */
export interface ActingFunction {
  kind: FunctionKind;
  id: string;
  actingFor: ActingFor;
  basePath: string;
  name: string;
  roles: string[];
  /** From this moment on nothing may be done here; without it there is no end (ACC-4). */
  usableUntil?: string;
  /** The role of an administrator permits nothing before the newest terms of use are accepted (ACC-15). */
  termsPending?: boolean;
}

const prefixes = { organisation: '/o', chamber: '/c' };

export const ownFunction = (name: string, roles: string[] = []): ActingFunction => ({
  kind: 'self',
  id: 'self',
  actingFor: SELF,
  basePath: '/me',
  name,
  roles,
});

/** Running the installation: there is one, so that its name is the portal's. */
const installation = {
  kind: 'installation',
  id: 'installation',
  actingFor: 'installation',
  basePath: '/installation',
  name: 'Guildhall',
} as const;

/** Functions the portal has no pages for are left out. */
export function toActingFunction(item: FunctionItem, personName: string): ActingFunction | undefined {
  if (item.actingFor === SELF) {
    return ownFunction(personName, item.roles);
  }
  if (item.actingFor === installation.actingFor) {
    return { ...installation, roles: item.roles };
  }
  const [kind, id] = item.actingFor.split(':');
  if ((kind !== 'organisation' && kind !== 'chamber') || !id) {
    return undefined;
  }
  return {
    kind,
    id,
    actingFor: item.actingFor,
    basePath: `${prefixes[kind]}/${id}`,
    name: item.name ?? id,
    roles: item.roles,
    ...(item.usableUntil && { usableUntil: item.usableUntil }),
    ...(item.termsPending && { termsPending: true }),
  };
}

export type LimitedFunction = ActingFunction & { usableUntil: string };

const endsWithin = (own: ActingFunction, days: number, now: Date): own is LimitedFunction =>
  own.usableUntil !== undefined && Date.parse(own.usableUntil) - now.getTime() <= days * 86_400_000;

export const hasEnded = (own: ActingFunction, now: Date = new Date()): own is LimitedFunction =>
  endsWithin(own, 0, now);

const DAYS_TO_PREPARE = 30;

export const endsSoon = (own: ActingFunction, now: Date = new Date()): own is LimitedFunction =>
  endsWithin(own, DAYS_TO_PREPARE, now);

export const lastDay = ({ usableUntil }: LimitedFunction): IsoDate =>
  today(new Date(Date.parse(usableUntil) - 1));

const RECENT = 'guildhall.recent-functions';
const RECENT_COUNT = 5;

export function recentFunctions(): ActingFor[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(RECENT) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry): entry is string => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

export function rememberFunction(actingFor: ActingFor): void {
  const others = recentFunctions().filter((entry) => entry !== actingFor);
  localStorage.setItem(RECENT, JSON.stringify([actingFor, ...others].slice(0, RECENT_COUNT)));
}

/** Where a person begins after signing in: where they worked last, if they still may. */
export function firstFunction(functions: ActingFunction[]): ActingFunction | undefined {
  const usable = functions.filter((own) => !hasEnded(own));
  const remembered = recentFunctions().map((recent) => usable.find((own) => own.actingFor === recent));
  return remembered.find(Boolean) ?? usable[0] ?? functions[0];
}
