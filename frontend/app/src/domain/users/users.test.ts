import { describe, expect, it } from 'vitest';
import type { Grant } from '@/api/users';
import { mayLeave, remaining, usersOf } from './users';

const grant = (personId: string, role: string, personName?: string): Grant => ({
  grantId: `${personId}-${role}`,
  personId,
  ...(personName && { personName }),
  actingFor: 'organisation:o1',
  role,
  scope: 'organisation:o1',
  validFrom: '2026-11-01T08:00:00Z',
  grantedBy: 'p9',
  grantedAt: '2026-11-01T08:00:00Z',
  reason: 'test',
  rights: [],
  tailored: false,
  access: {},
});

describe('the users of a place', () => {
  it('are one entry per person, with all they hold', () => {
    const users = usersOf([
      grant('p1', 'administrator', 'Klara Nordholt'),
      grant('p2', 'chamber-system'),
      grant('p1', 'trainer', 'Klara Nordholt'),
    ]);

    expect(users.map(({ personId, name }) => [personId, name])).toEqual([
      ['p1', 'Klara Nordholt'],
      ['p2', undefined],
    ]);
    expect(users[0]?.grants.map(({ role }) => role)).toEqual(['administrator', 'trainer']);
  });
});

describe('who may be taken out of a place', () => {
  const clerkMay = { ...grant('p1', 'trainer'), access: { recordDeparture: true } };

  it('is who holds something of their own there', () => {
    expect(mayLeave({ personId: 'p1', grants: [clerkMay] })).toBe(true);
    expect(mayLeave({ personId: 'p1', grants: [grant('p1', 'trainer')] })).toBe(false);
  });
});

describe('what remains of a lock', () => {
  const now = new Date('2026-11-22T12:00:00Z');

  it.each([
    ['2026-11-23T12:00:00Z', { unit: 'hours', n: 24 }],
    ['2026-11-22T13:00:01Z', { unit: 'hours', n: 2 }],
    ['2026-11-22T13:00:00Z', { unit: 'hours', n: 1 }],
    ['2026-11-22T12:59:00Z', { unit: 'minutes', n: 59 }],
    ['2026-11-22T12:00:01Z', { unit: 'minutes', n: 1 }],
    ['2026-11-22T12:00:00Z', undefined],
    ['2026-11-22T11:00:00Z', undefined],
  ])('until %s is %o', (until, left) => {
    expect(remaining(until, now)).toEqual(left);
  });
});
