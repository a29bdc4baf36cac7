import type { Delegation, DelegationExtent } from '@/api/delegations';
import type { Right } from '@/api/rights';
import { endOf, lastDayBefore, startOf } from '@/lib/iso-date';

/** Only see, see and act, or each right by itself. */
export type Amount = 'see' | 'act' | 'own';

/** What is asked for about a delegation; some forms ask for less of it. */
export interface DelegationValues {
  chamberId: string;
  companyNumber: string;
  amount: Amount;
  rights: string[];
  sites: 'principal' | 'all' | 'chosen';
  siteIds: string[];
  passesOn: boolean;
  /** YYYY-MM-DD as the person reads it; empty for at once. */
  firstDay: string;
  /** As above; empty without end. */
  lastDay: string;
  message: string;
}

/** Who acts for others signs in for that: it goes without saying. */
const SIGN_IN = 'portal.use';
/** Software gets rights of its own choice only. */
const FOR_SOFTWARE = 'api.use';

export const delegable = (all: Right[], within?: DelegationExtent): Right[] =>
  all.filter(
    (right) => right.delegable && right.right !== SIGN_IN && (within?.rights.includes(right.right) ?? true),
  );

/** The rights of the two simple answers. */
export function rightsFor(amount: 'see' | 'act', offered: Right[]): string[] {
  return offered
    .filter(({ right, onlyReads }) => (amount === 'act' ? right !== FOR_SOFTWARE : onlyReads))
    .map(({ right }) => right);
}

/** Which answer the chosen rights are. */
export function amountOf(rights: string[], offered: Right[]): Amount {
  const same = (others: string[]) =>
    others.length === rights.length && others.every((right) => rights.includes(right));
  if (same(rightsFor('see', offered))) {
    return 'see';
  }
  return same(rightsFor('act', offered)) ? 'act' : 'own';
}

export const emptyValues = (offered: Right[]): DelegationValues => ({
  chamberId: '',
  companyNumber: '',
  amount: 'see',
  rights: rightsFor('see', offered),
  sites: 'principal',
  siteIds: [],
  passesOn: false,
  firstDay: '',
  lastDay: '',
  message: '',
});

/** What is given already, to be narrowed, passed on, or agreed to. */
export const valuesOf = (
  { extent, validUntil }: Pick<Delegation, 'extent' | 'validUntil'>,
  offered: Right[],
): DelegationValues => {
  const rights = offered.map(({ right }) => right).filter((right) => extent.rights.includes(right));
  return {
    ...emptyValues(offered),
    amount: amountOf(rights, offered),
    rights,
    sites: sitesOf(extent),
    siteIds: extent.siteIds ?? [],
    passesOn: extent.passesOn,
    lastDay: validUntil ? lastDayBefore(validUntil) : '',
  };
};

export function sitesOf({ allSites, siteIds = [] }: DelegationExtent): DelegationValues['sites'] {
  if (allSites) {
    return 'all';
  }
  return siteIds.length > 0 ? 'chosen' : 'principal';
}

export const extentBody = ({ rights, sites, siteIds, passesOn }: DelegationValues): DelegationExtent => ({
  rights: [SIGN_IN, ...rights],
  allSites: sites === 'all',
  ...(sites === 'chosen' && { siteIds }),
  passesOn,
});

/** The first moment of the first day and the first after the last. */
export const termBody = ({ firstDay, lastDay }: Pick<DelegationValues, 'firstDay' | 'lastDay'>) => ({
  ...(firstDay && { validFrom: startOf(firstDay) }),
  ...(lastDay && { validUntil: endOf(lastDay) }),
});
