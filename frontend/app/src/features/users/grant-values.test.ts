import { describe, expect, it } from 'vitest';
import type { Role } from '@/api/rights';
import type { Grant } from '@/api/users';
import { grantBody, isPreset, valuesOf } from './grant-values';

const viewer = { role: 'viewer', rights: ['portal.use', 'company.view'] } as Role;
const values = { role: 'viewer', rights: ['company.view', 'portal.use'], lastDay: '', reason: 'neu' };

describe('what a form says about a grant [USR-4]', () => {
  it('leaves the rights out as long as they are those of the role', () => {
    expect(isPreset(values, viewer)).toBe(true);
    expect(grantBody(values, viewer)).toEqual({ role: 'viewer', reason: 'neu' });
  });

  it('names rights of its own', () => {
    const fewer = { ...values, rights: ['portal.use'] };
    expect(grantBody(fewer, viewer)).toEqual({ role: 'viewer', reason: 'neu', rights: ['portal.use'] });
    const more = { ...values, rights: [...values.rights, 'sites.view'] };
    expect(isPreset(more, viewer)).toBe(false);
  });

  it('ends after the last day, and reads it back [USR-5]', () => {
    const body = grantBody({ ...values, lastDay: '2027-02-28' }, viewer);
    expect(new Date(body.validUntil ?? '').getTime()).toBe(new Date(2027, 2, 1).getTime());
    expect(valuesOf({ rights: [], ...body } as unknown as Grant).lastDay).toBe('2027-02-28');
  });
});
