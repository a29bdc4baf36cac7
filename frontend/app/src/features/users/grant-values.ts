import type { Role } from '@/api/rights';
import type { Grant } from '@/api/users';
import { endOf, lastDayBefore } from '@/lib/iso-date';

export interface GrantValues {
  role: string;
  rights: string[];
  /** YYYY-MM-DD as the person reads it; empty without end. */
  lastDay: string;
  reason: string;
}

export interface GrantBody {
  role: string;
  reason: string;
  rights?: string[];
  validUntil?: string;
}

/** Whether the rights are just those of the role. */
export const isPreset = ({ rights }: GrantValues, role: Role): boolean =>
  rights.length === role.rights.length && role.rights.every((right) => rights.includes(right));

/** What the service is told: rights only if they differ from the role's, and the first moment after the last day. */
export function grantBody(values: GrantValues, role: Role): GrantBody {
  const { role: id, rights, lastDay, reason } = values;
  return {
    role: id,
    reason,
    ...(!isPreset(values, role) && { rights }),
    ...(lastDay && { validUntil: endOf(lastDay) }),
  };
}

/** What a grant says, to be changed. */
export const valuesOf = ({ role, rights, validUntil }: Grant): GrantValues => ({
  role,
  rights,
  lastDay: validUntil ? lastDayBefore(validUntil) : '',
  reason: '',
});
