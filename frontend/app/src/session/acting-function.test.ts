import { beforeEach, describe, expect, it } from 'vitest';
import type { FunctionItem } from '@/api/permission';
import {
  endsSoon,
  firstFunction,
  hasEnded,
  recentFunctions,
  rememberFunction,
  toActingFunction,
} from './acting-function';

const bakery: FunctionItem = {
  actingFor: 'organisation:b1',
  kind: 'organisation',
  name: 'Bäckerei',
  roles: ['administrator'],
  termsPending: false,
};
const chamber: FunctionItem = {
  actingFor: 'chamber:c1',
  kind: 'chamber',
  name: 'IHK',
  roles: ['clerk'],
  termsPending: false,
};
const self: FunctionItem = {
  actingFor: 'self',
  kind: 'self',
  roles: ['apprentice'],
  termsPending: false,
};

describe('functions', () => {
  beforeEach(() => localStorage.clear());

  it('stand in the address', () => {
    expect(toActingFunction(bakery, 'Lena Brandt')).toMatchObject({ basePath: '/o/b1', name: 'Bäckerei' });
    expect(toActingFunction(chamber, 'Lena Brandt')).toMatchObject({ basePath: '/c/c1', kind: 'chamber' });
    expect(toActingFunction(self, 'Lena Brandt')).toMatchObject({ basePath: '/me', name: 'Lena Brandt' });
  });

  it('are one for the installation, whose name is the portal’s', () => {
    const operator: FunctionItem = {
      actingFor: 'installation',
      kind: 'installation',
      roles: ['installation-operator'],
      termsPending: false,
    };
    expect(toActingFunction(operator, 'Lena Brandt')).toEqual({
      kind: 'installation',
      id: 'installation',
      actingFor: 'installation',
      basePath: '/installation',
      name: 'Guildhall',
      roles: ['installation-operator'],
    });
  });

  it('without pages in the portal are left out', () => {
    expect(toActingFunction({ ...bakery, actingFor: 'site:s1' }, 'Lena Brandt')).toBeUndefined();
  });

  it('begin with the one used last, as long as the person still has it', () => {
    const functions = [bakery, chamber]
      .map((item) => toActingFunction(item, ''))
      .filter((item) => item !== undefined);
    rememberFunction('chamber:c1');
    expect(firstFunction(functions)?.basePath).toBe('/c/c1');

    rememberFunction('organisation:gone');
    expect(firstFunction(functions)?.basePath).toBe('/c/c1');

    localStorage.clear();
    expect(firstFunction(functions)?.basePath).toBe('/o/b1');
  });

  it('end with the last day of use, and none begins where use has ended (ACC-4)', () => {
    const ended = toActingFunction({ ...bakery, usableUntil: '2026-10-31T23:00:00Z' }, '');
    const open = toActingFunction({ ...chamber, usableUntil: '2099-12-31T23:00:00Z' }, '');
    expect([ended, open].map((own) => own && hasEnded(own))).toEqual([true, false]);
    expect(ended && hasEnded(ended, new Date('2026-10-31T22:59:59Z'))).toBe(false);
    expect(ended && hasEnded(ended, new Date('2026-10-31T23:00:00Z'))).toBe(true);
    expect(open && endsSoon(open, new Date('2099-12-02T00:00:00Z'))).toBe(true);
    expect(open && endsSoon(open, new Date('2099-12-01T00:00:00Z'))).toBe(false);
    rememberFunction('organisation:b1');
    expect(firstFunction([ended, open].filter((own) => own !== undefined))?.basePath).toBe('/c/c1');
  });

  it('say that the terms of use are to be accepted first (ACC-15)', () => {
    expect(toActingFunction({ ...bakery, termsPending: true }, '')).toMatchObject({ termsPending: true });
    expect(toActingFunction(bakery, '')).not.toHaveProperty('termsPending');
  });

  it('remember the last five', () => {
    ['1', '2', '3', '4', '5', '6', '2'].forEach((id) => rememberFunction(`organisation:${id}`));
    expect(recentFunctions().map((entry) => entry.slice(-1))).toEqual(['2', '6', '5', '4', '3']);
  });

  it('survive whatever else stands in the browser’s memory', () => {
    localStorage.setItem('guildhall.recent-functions', '{"a":1');
    expect(recentFunctions()).toEqual([]);
  });
});
