import type { Delegation } from '@/api/delegations';
import { lastDayBefore, type IsoDate } from '@/lib/iso-date';

const DAY = 86_400_000;
const DAYS_TO_PREPARE = 30;

export type DelegationState =
  | { kind: 'running' }
  /** Soon enough to see to a new code. */
  | { kind: 'ending'; lastDay: IsoDate }
  | { kind: 'ended'; endedAt: string };

/** How a delegation stands: somebody ended it, or its own end came or is near. */
export function delegationState(
  { validUntil, endedAt }: Pick<Delegation, 'validUntil' | 'endedAt'>,
  now: Date = new Date(),
): DelegationState {
  if (endedAt !== undefined) {
    return { kind: 'ended', endedAt };
  }
  if (validUntil === undefined) {
    return { kind: 'running' };
  }
  const left = Date.parse(validUntil) - now.getTime();
  if (left <= 0) {
    return { kind: 'ended', endedAt: validUntil };
  }
  return left <= DAYS_TO_PREPARE * DAY
    ? { kind: 'ending', lastDay: lastDayBefore(validUntil) }
    : { kind: 'running' };
}
