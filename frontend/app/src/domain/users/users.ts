import type { Grant } from '@/api/users';

/** A person of the place, with everything they hold there. */
export interface User {
  personId: string;
  name?: string;
  grants: Grant[];
}

/** One entry per person, in the order of their first grant. */
export function usersOf(grants: Grant[]): User[] {
  const byPerson = new Map<string, User>();
  for (const grant of grants) {
    const user = byPerson.get(grant.personId);
    if (user) {
      user.grants.push(grant);
    } else {
      byPerson.set(grant.personId, {
        personId: grant.personId,
        ...(grant.personName && { name: grant.personName }),
        grants: [grant],
      });
    }
  }
  return [...byPerson.values()];
}

export const personIds = (grants: Grant[]): string[] => usersOf(grants).map(({ personId }) => personId);

/** Whether the person may be taken out of the place by whoever looks at the list (USR-10). */
export const mayLeave = ({ grants }: User): boolean => grants.some(({ access }) => access.recordDeparture);

export const isToBegin = ({ validFrom }: Grant, now: Date = new Date()): boolean =>
  Date.parse(validFrom) > now.getTime();

const MINUTE = 60_000;
const MINUTES_PER_HOUR = 60;

/** Rounded up: whoever waits that long can sign in. Undefined if there is nothing left to wait for. */
export function remaining(
  until: string,
  now: Date = new Date(),
): { unit: 'hours' | 'minutes'; n: number } | undefined {
  const minutes = Math.ceil((Date.parse(until) - now.getTime()) / MINUTE);
  if (minutes <= 0) {
    return undefined;
  }
  return minutes < MINUTES_PER_HOUR
    ? { unit: 'minutes', n: minutes }
    : { unit: 'hours', n: Math.ceil(minutes / MINUTES_PER_HOUR) };
}
