import { describe, expect, it } from 'vitest';
import type { Chamber } from '@/api/organisations';
import {
  chamberSchema,
  contentOf,
  newChamber,
  timeZones,
  valuesOf,
  type ChamberValues,
} from './chamber-values';

const values: ChamberValues = {
  ...newChamber,
  name: 'IHK Osnabrück',
  shortName: 'IHK OS',
  place: 'Osnabrück',
  street: 'Am Kammerhof 3',
  postalCode: '49074',
  city: 'Osnabrück',
  email: 'ausbildung@ihk-osnabrueck.example',
};

const faultsOf = (change: Partial<ChamberValues>) =>
  chamberSchema.safeParse({ ...values, ...change }).error?.issues.map(({ path }) => path[0]) ?? [];

describe('a chamber as it is typed [ACC-4]', () => {
  it('goes to the service with its address and its days as numbers, and comes back the same', () => {
    const content = contentOf(values);
    expect(content).toMatchObject({
      name: 'IHK Osnabrück',
      address: { street: 'Am Kammerhof 3', postalCode: '49074', city: 'Osnabrück', country: 'DE' },
      activationDays: 21,
      activationDaysAbroad: 30,
    });
    expect(valuesOf({ id: 'c1', version: 1, ...content } as Chamber)).toEqual(values);
  });

  it('needs everything that a letter names', () => {
    expect(faultsOf({ name: ' ', street: '', city: '', place: '', shortName: '' }).sort()).toEqual([
      'city',
      'name',
      'place',
      'shortName',
      'street',
    ]);
  });

  it.each([
    ['postalCode', 'x'],
    ['country', 'Deutschland'],
    ['country', 'de'],
    ['email', 'ausbildung'],
    ['activationDays', '22'],
    ['activationDays', '0'],
    ['activationDays', '1.5'],
    ['activationDays', ''],
    ['activationDaysAbroad', '31'],
  ] as const)('refuses as %s: %s', (field, text) => {
    expect(faultsOf({ [field]: text })).toEqual([field]);
  });

  it('takes the longest days that are allowed, with blanks around', () => {
    expect(faultsOf({ activationDays: ' 21 ', activationDaysAbroad: '30', postalCode: 'L-1234' })).toEqual(
      [],
    );
  });

  it('keeps a time zone that is not among the usual ones', () => {
    expect(timeZones('Europe/Berlin')).toHaveLength(6);
    expect(timeZones('America/Cayenne')).toContain('America/Cayenne');
  });
});
