import { describe, expect, it } from 'vitest';
import { addressesOf } from './addresses';

const faults = (values: Record<string, string>, taken: string[] = []) => {
  const ids = Object.keys(values);
  const result = addressesOf(ids, taken).safeParse({ ...values, language: 'de' });
  return (result.error?.issues ?? []).map(({ path, message }) => [path[0], message]);
};

describe('the addresses of a selection [ACC-8]', () => {
  it('are accepted, one for each', () => {
    expect(faults({ a: 'mia@thole.example', b: ' jan@thole.example ' })).toEqual([]);
  });

  it('are all asked for', () => {
    expect(faults({ a: 'mia@thole.example', b: '', c: 'jan' })).toEqual([
      ['b', 'form.email'],
      ['c', 'form.email'],
    ]);
  });

  it('are not the same for two, however they are written', () => {
    expect(faults({ a: 'mia@thole.example', b: 'jan@thole.example', c: ' Mia@Thole.example' })).toEqual([
      ['c', 'accounts.email.twice'],
    ]);
  });

  it('are not that of somebody who was asked a moment ago', () => {
    expect(faults({ a: 'mia@thole.example' }, ['MIA@thole.example'])).toEqual([
      ['a', 'accounts.email.twice'],
    ]);
  });

  it('name the same twice beside one that is missing', () => {
    expect(faults({ a: '', b: 'jan@thole.example', c: 'jan@thole.example' })).toEqual([
      ['a', 'form.email'],
      ['c', 'accounts.email.twice'],
    ]);
  });
});
