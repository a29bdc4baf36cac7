import { describe, expect, it } from 'vitest';
import type { Grant } from '@/api/users';
import { endingFor, revocable, toggled } from './selected-users';

const grant = (grantId: string, revoke: boolean) => ({ grantId, access: { revoke } }) as unknown as Grant;
const petra = { personId: 'p1', grants: [grant('g1', true), grant('g2', false)] };
const jan = { personId: 'p2', grants: [grant('g3', true)] };

describe('several people whose roles end [USR-9]', () => {
  it('lose what may be taken from them, and nothing else', () => {
    expect(revocable(petra).map(({ grantId }) => grantId)).toEqual(['g1']);
    expect(endingFor([petra, jan]).map(({ grantId }) => grantId)).toEqual(['g1', 'g3']);
  });

  it('are chosen and left out again', () => {
    expect(toggled([], 'p1')).toEqual(['p1']);
    expect(toggled(['p1', 'p2'], 'p1')).toEqual(['p2']);
  });
});
