import { describe, expect, it } from 'vitest';
import type { Right } from '@/api/rights';
import { byArea, choose, drop, withIncluded } from './choosing';

const right = (code: string, includes: string[] = [], requires: string[] = [], area = 'training'): Right => ({
  right: code,
  area,
  areaName: { de: area, en: area, fr: area },
  name: { de: code, en: code, fr: code },
  explanation: { de: code, en: code, fr: code },
  scopeKinds: ['organisation'],
  includes,
  requires,
  delegable: false,
  onlyReads: false,
});

const all = [
  right('company.view', [], [], 'company'),
  right('contracts.view'),
  right('contracts.edit', ['contracts.view']),
  right('contracts.sign', [], ['contracts.edit']),
  right('records.view', [], [], 'records'),
  right('records.approve', [], ['records.view'], 'records'),
];

describe('choosing rights [USR-4] [USR-6]', () => {
  it('brings along what a right includes', () => {
    expect(withIncluded(['contracts.edit'], all)).toEqual(['contracts.view', 'contracts.edit']);
  });

  it('adds what a right needs, over several steps', () => {
    expect(choose('contracts.sign', ['company.view'], all)).toEqual([
      'company.view',
      'contracts.view',
      'contracts.edit',
      'contracts.sign',
    ]);
  });

  it('takes away what is of no use without the right', () => {
    const chosen = ['company.view', 'records.view', 'records.approve'];
    expect(drop('records.view', chosen, all)).toEqual(['company.view']);
  });

  it('takes away what would bring the right along, and what needs that', () => {
    const chosen = ['contracts.view', 'contracts.edit', 'contracts.sign', 'records.view'];
    expect(drop('contracts.view', chosen, all)).toEqual(['records.view']);
  });

  it('leaves what a dropped right needed', () => {
    expect(drop('records.approve', ['records.view', 'records.approve'], all)).toEqual(['records.view']);
  });

  it('groups by heading in the order of the catalogue', () => {
    expect(byArea(all).map(({ area, rights }) => [area, rights.length])).toEqual([
      ['company', 1],
      ['training', 3],
      ['records', 2],
    ]);
  });
});
