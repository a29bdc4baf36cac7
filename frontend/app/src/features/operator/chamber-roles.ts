import type { Grant } from '@/api/users';
import type { User } from '@/domain/users/users';

export const ADMINISTRATOR = 'chamber-administrator';
export const ACROSS = 'clerk-across-chambers';

/** Who works for the chamber itself; examiners and its systems do not search (USR-16). */
const STAFF = ['clerk', ADMINISTRATOR];

const grantsOf = ({ grants }: User, role: string): Grant[] => grants.filter((grant) => grant.role === role);

/** The role's grants that whoever looks may take away. */
export const endable = (user: User, role: string): Grant[] =>
  grantsOf(user, role).filter(({ access }) => access.revoke);

/** Nobody gives themselves a right, and nobody needs it twice. */
export const maySearchAcross = (user: User, ownId: string): boolean =>
  user.personId !== ownId &&
  grantsOf(user, ACROSS).length === 0 &&
  STAFF.some((role) => grantsOf(user, role).length > 0);
