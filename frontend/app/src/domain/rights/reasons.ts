import type { HeldRole, RightExplanation } from '@/api/explanations';
import { roleNames } from '@/domain/roles/role-names';
import type { Translation } from '@/i18n/use-translation';
import { today } from '@/lib/iso-date';
import { lastDayBefore } from '@/lib/iso-date';

type Words = Translation['t'];
type Dates = Pick<Translation, 'date' | 'dateTime'>;

/** By what somebody has a role: who gave it, or from where they act. */
export function heldFrom(held: HeldRole, t: Words, { date, dateTime }: Dates): string {
  const { homeName, delegationId, delegateName, grantedByName, grantedAt, reason } = held;
  if (delegationId) {
    return t('why.from.delegation', { delegate: delegateName ?? t('delegations.without-name') });
  }
  if (homeName) {
    return t('why.from.head-office', { home: homeName });
  }
  if (!grantedByName) {
    return t('why.from.registered', { day: date(today(new Date(held.validFrom))) });
  }
  return t('why.from.person', {
    name: grantedByName,
    when: dateTime(grantedAt ?? held.validFrom),
    reason: reason ?? '',
  });
}

/** Which roles give a right, or what is missing first. */
export function reasonFor(right: RightExplanation, held: HeldRole[], t: Words, date: Dates['date']): string {
  if (!right.missing) {
    return unique(right.by.map((number) => by(held[number], t))).join('; ');
  }
  const [closest] = right.closest.flatMap((number) => held[number] ?? []);
  switch (right.missing) {
    case 'place':
      return t('why.missing.place');
    case 'ended':
      return t('why.missing.ended', {
        day: closest ? date(lastDayBefore(closest.validUntil ?? closest.validFrom)) : '',
      });
    case 'not-begun':
      return t('why.missing.not-begun', { day: closest ? date(today(new Date(closest.validFrom))) : '' });
    case 'use':
      return t('why.missing.use');
    case 'terms':
      return t('why.missing.terms');
    case 'right':
      return t('why.missing.right');
    case 'grant':
      return t('why.missing.grant');
  }
}

function by(held: HeldRole | undefined, t: Words): string {
  if (!held) {
    return '';
  }
  const role = roleNames([held.role], t);
  if (held.delegationId) {
    return t('why.by.delegation', { role, delegate: held.delegateName ?? t('delegations.without-name') });
  }
  return held.homeName ? t('why.by.head-office', { role, home: held.homeName }) : t('why.by.role', { role });
}

const unique = (texts: string[]): string[] => [...new Set(texts)];
