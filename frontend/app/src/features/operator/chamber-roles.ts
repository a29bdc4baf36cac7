import { ACROSS, grantsOf } from '@/domain/users/endable';
import type { User } from '@/domain/users/users';

export const ADMINISTRATOR = 'chamber-administrator';

/** Who works for the chamber itself; examiners and its systems do not search (USR-16). */
const STAFF = ['clerk', ADMINISTRATOR];

/** Nobody gives themselves a right, and nobody needs it twice. */
export const maySearchAcross = (user: User, ownId: string): boolean =>
  user.personId !== ownId &&
  grantsOf(user, ACROSS).length === 0 &&
  STAFF.some((role) => grantsOf(user, role).length > 0);
