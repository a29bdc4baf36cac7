import { describe, expect, test } from 'vitest';
import { companyNumbersOf } from './company-numbers';

describe('Company numbers of a list', () => {
  test('are typed one below the other', () => {
    expect(companyNumbersOf('4711-01\n 4711-02 \n\n4711 03\n')).toEqual(['4711-01', '4711-02', '4711 03']);
  });

  test('stand in the first column of a file without headings', () => {
    expect(companyNumbersOf('4711-01;Bäckerei Sonnenfeld\r\n4711-02;"Metallbau; Hase"')).toEqual([
      '4711-01',
      '4711-02',
    ]);
  });

  test.each(['Unternehmensnummer', 'Betriebsnummer', 'company number', 'Numéro d’entreprise'])(
    'stand in the column %s, wherever it is',
    (heading) => {
      expect(companyNumbersOf(`Name,${heading},Ort\nSonnenfeld,4711-01,Osnabrück`)).toEqual(['4711-01']);
    },
  );

  test('are taken once', () => {
    expect(companyNumbersOf('1\n2\n1')).toEqual(['1', '2']);
  });

  test('of an empty list are none', () => {
    expect(companyNumbersOf(' \n ')).toEqual([]);
  });
});
