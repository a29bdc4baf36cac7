import { describe, expect, it } from 'vitest';
import { filterOf } from './use-user-filter';

describe('the filter of the list of people [USR-1]', () => {
  it('is what the address says', () => {
    expect(filterOf({ role: 'viewer', right: 'contracts.edit', term: 'NO_END', state: 'ENDED' })).toEqual({
      role: 'viewer',
      right: 'contracts.edit',
      term: 'NO_END',
      state: 'ENDED',
    });
  });

  it('leaves out what nobody can ask', () => {
    expect(filterOf({ term: 'SOMETIME', state: ['ENDED'], role: '', giver: {} })).toEqual({});
  });
});
