import { describe, expect, it } from 'vitest';
import type { Grant } from '@/api/users';
import { ACROSS, endable } from '@/domain/users/endable';
import { usersOf, type User } from '@/domain/users/users';
import { ADMINISTRATOR, maySearchAcross } from './chamber-roles';

const withRoles = (...roles: string[]): User =>
  usersOf(
    roles.map(
      (role, index) =>
        ({
          grantId: `g${index}`,
          personId: 'p1',
          role,
          access: { revoke: role !== 'examiner', recordDeparture: false },
        }) as unknown as Grant,
    ),
  )[0] as User;

describe('who may be allowed to search in all chambers [USR-16]', () => {
  it('is a clerk or an administrator of the chamber', () => {
    expect(maySearchAcross(withRoles('clerk'), 'me')).toBe(true);
    expect(maySearchAcross(withRoles(ADMINISTRATOR), 'me')).toBe(true);
  });

  it('is no examiner, no system, nobody who may already, and not oneself', () => {
    expect(maySearchAcross(withRoles('examiner'), 'me')).toBe(false);
    expect(maySearchAcross(withRoles('chamber-system'), 'me')).toBe(false);
    expect(maySearchAcross(withRoles('clerk', ACROSS), 'me')).toBe(false);
    expect(maySearchAcross(withRoles('clerk'), 'p1')).toBe(false);
  });
});

describe('a role that ends [USR-9]', () => {
  it('ends with its own grants, and only where the service allows it', () => {
    const user = withRoles('clerk', ADMINISTRATOR, 'examiner', ADMINISTRATOR);
    expect(endable(user, ADMINISTRATOR).map(({ grantId }) => grantId)).toEqual(['g1', 'g3']);
    expect(endable(user, 'examiner')).toEqual([]);
    expect(endable(user, ACROSS)).toEqual([]);
  });
});
