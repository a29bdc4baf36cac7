import { describe, expect, it } from 'vitest';
import { groupActivationCode, readActivationCode } from './activation-code';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The rule as Crockford states it, on the number itself. */
function checkOf(body: string): string {
  const value = Array.from(body).reduce(
    (sum, character) => sum * 32n + BigInt(ALPHABET.indexOf(character)),
    0n,
  );
  return `${ALPHABET}*~$=U`.charAt(Number(value % 37n));
}

const BODY = 'K7PM3XQ9TR4WA0B1';
const CODE = BODY + checkOf(BODY);

describe('an activation code [ACC-4]', () => {
  it('is complete with its check character', () => {
    expect(readActivationCode(CODE)).toEqual({ state: 'complete', code: CODE });
  });

  it('may be typed in any case, with spaces, hyphens and dashes', () => {
    const typed = groupActivationCode(CODE).toLowerCase().replace('-', ' ').replace('-', '–');
    expect(readActivationCode(`  ${typed} `)).toEqual({ state: 'complete', code: CODE });
  });

  it('may be typed with I or L for one and O for zero', () => {
    expect(readActivationCode(CODE.replace('0', 'o').replace('1', 'l'))).toEqual({
      state: 'complete',
      code: CODE,
    });
    expect(readActivationCode(CODE.replace('0', 'O').replace('1', 'I'))).toEqual({
      state: 'complete',
      code: CODE,
    });
  });

  it('tells every single wrong character', () => {
    for (let at = 0; at < BODY.length; at++) {
      for (const other of ALPHABET) {
        if (other !== BODY.charAt(at)) {
          const wrong = BODY.slice(0, at) + other + BODY.slice(at + 1) + checkOf(BODY);
          expect(readActivationCode(wrong)).toEqual({ state: 'typo' });
        }
      }
    }
  });

  it('tells two neighbours that changed places', () => {
    expect(readActivationCode(`7K${CODE.slice(2)}`)).toEqual({ state: 'typo' });
  });

  it('knows all five check characters beyond the alphabet', () => {
    const bodies = Array.from(
      { length: 3000 },
      (_, n) =>
        `0000000000000${ALPHABET.charAt(n >> 10)}${ALPHABET.charAt((n >> 5) & 31)}${ALPHABET.charAt(n & 31)}`,
    );
    const checks = new Set(bodies.map(checkOf));
    expect(Array.from('*~$=U').every((symbol) => checks.has(symbol))).toBe(true);
    bodies.forEach((body) => expect(readActivationCode(body + checkOf(body)).state).toBe('complete'));
  });

  it('says how many characters are missing', () => {
    expect(readActivationCode('')).toEqual({ state: 'empty' });
    expect(readActivationCode(BODY)).toEqual({ state: 'incomplete', missing: 1 });
    expect(readActivationCode('K7PM-3')).toEqual({ state: 'incomplete', missing: 12 });
    expect(readActivationCode(`${CODE}A`)).toEqual({ state: 'too-long' });
  });

  it('names the character that no code contains', () => {
    expect(readActivationCode('K7PM-Ü')).toEqual({ state: 'foreign-character', character: 'Ü' });
    expect(readActivationCode('K7U')).toEqual({ state: 'foreign-character', character: 'U' });
    expect(readActivationCode(`${BODY}!`)).toEqual({ state: 'foreign-character', character: '!' });
  });

  it('is grouped as in the letter', () => {
    expect(groupActivationCode(CODE)).toBe(`K7PM-3XQ9-TR4W-A0B1-${checkOf(BODY)}`);
    expect(groupActivationCode('')).toBe('');
  });
});
