import type { Grant } from '@/api/users';
import type { User } from './users';

export const ACROSS = 'clerk-across-chambers';

export const grantsOf = ({ grants }: User, role: string): Grant[] =>
  grants.filter((grant) => grant.role === role);

/** The role's grants that whoever looks may take away. */
export const endable = (user: User, role: string): Grant[] =>
  grantsOf(user, role).filter(({ access }) => access.revoke);
