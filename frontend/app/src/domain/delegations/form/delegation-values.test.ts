import { describe, expect, it } from 'vitest';
import type { Right } from '@/api/rights';
import {
  amountOf,
  delegable,
  emptyValues,
  extentBody,
  rightsFor,
  sitesOf,
  termBody,
  valuesOf,
} from './delegation-values';

const text = { de: '', fr: '', en: '' };
const right = (code: string, isDelegable: boolean, onlyReads: boolean): Right => ({
  right: code,
  area: 'company',
  areaName: text,
  name: text,
  explanation: text,
  scopeKinds: ['organisation'],
  includes: [],
  requires: [],
  delegable: isDelegable,
  onlyReads,
});

const all = [
  right('portal.use', true, false),
  right('api.use', true, false),
  right('users.invite', false, false),
  right('contracts.view', true, true),
  right('contracts.edit', true, false),
];
const offered = delegable(all);
const codes = (rights: Right[]) => rights.map((entry) => entry.right);

describe('what can be chosen of a delegation [DEL-1]', () => {
  it('is what can be delegated; signing in goes without saying', () => {
    expect(codes(offered)).toEqual(['api.use', 'contracts.view', 'contracts.edit']);
  });

  it('is no more than there is already', () => {
    const within = { rights: ['portal.use', 'contracts.view'], allSites: false, passesOn: false };
    expect(codes(delegable(all, within))).toEqual(['contracts.view']);
  });

  it('has two simple answers; software gets rights of its own choice only', () => {
    expect(rightsFor('see', offered)).toEqual(['contracts.view']);
    expect(rightsFor('act', offered)).toEqual(['contracts.view', 'contracts.edit']);
    expect(amountOf(['contracts.view'], offered)).toBe('see');
    expect(amountOf(['contracts.edit', 'contracts.view'], offered)).toBe('act');
    expect(amountOf(['api.use'], offered)).toBe('own');
  });

  it('begins with what there is', () => {
    const extent = {
      rights: ['portal.use', 'contracts.view', 'contracts.edit'],
      allSites: false,
      siteIds: ['s1'],
      passesOn: true,
    };
    expect(valuesOf({ extent, validUntil: '2026-12-31T23:00:00Z' }, offered)).toMatchObject({
      amount: 'act',
      rights: ['contracts.view', 'contracts.edit'],
      sites: 'chosen',
      siteIds: ['s1'],
      passesOn: true,
      lastDay: '2026-12-31',
    });
  });
});

describe('what the service is told', () => {
  it('has signing in, and sites only if some are chosen', () => {
    const values = { ...emptyValues(offered), siteIds: ['s1'] };
    expect(extentBody(values)).toEqual({
      rights: ['portal.use', 'contracts.view'],
      allSites: false,
      passesOn: false,
    });
    expect(extentBody({ ...values, sites: 'chosen' })).toMatchObject({ siteIds: ['s1'] });
    expect(extentBody({ ...values, sites: 'all' })).toMatchObject({ allSites: true });
  });

  it('reads back as it was', () => {
    for (const sites of ['principal', 'all', 'chosen'] as const) {
      expect(sitesOf(extentBody({ ...emptyValues(offered), sites, siteIds: ['s1'] }))).toBe(sites);
    }
  });

  it('begins with the first day and ends after the last', () => {
    expect(termBody({ firstDay: '', lastDay: '' })).toEqual({});
    expect(termBody({ firstDay: '2026-12-01', lastDay: '2026-12-31' })).toEqual({
      validFrom: new Date('2026-12-01T00:00:00').toISOString(),
      validUntil: new Date('2027-01-01T00:00:00').toISOString(),
    });
  });
});
