/**
 * The activation code of a chamber's letter (ACC-4): 80 bits as 16 characters of Crockford's Base32 and a check
 * character, written in groups. The check tells a typo apart from a wrong code without asking the server.
 */

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CHECK_ALPHABET = `${ALPHABET}*~$=U`;
const LENGTH = 16;
const GROUP = 4;

/** What Crockford lets people mix up when they read a letter. */
const LOOKALIKES: Record<string, string> = { O: '0', I: '1', L: '1' };

export type CodeReading =
  | { state: 'empty' }
  | { state: 'incomplete'; missing: number }
  | { state: 'foreign-character'; character: string }
  | { state: 'too-long' }
  | { state: 'typo' }
  | { state: 'complete'; code: string };

export function readActivationCode(text: string): CodeReading {
  const characters = normalise(text);
  if (characters === '') {
    return { state: 'empty' };
  }
  const body = characters.slice(0, LENGTH);
  const check = characters.charAt(LENGTH);
  const foreign = Array.from(body).find((character) => !ALPHABET.includes(character));
  if (foreign) {
    return { state: 'foreign-character', character: foreign };
  }
  if (characters.length <= LENGTH) {
    return { state: 'incomplete', missing: LENGTH + 1 - characters.length };
  }
  if (characters.length > LENGTH + 1) {
    return { state: 'too-long' };
  }
  if (!CHECK_ALPHABET.includes(check)) {
    return { state: 'foreign-character', character: check };
  }
  return check === checkCharacter(body) ? { state: 'complete', code: characters } : { state: 'typo' };
}

/** In groups, as in the letter; whatever else was typed stays at the end. */
export function groupActivationCode(text: string): string {
  return (normalise(text).match(new RegExp(`.{1,${GROUP}}`, 'gu')) ?? []).join('-');
}

function normalise(text: string): string {
  const bare = text.toUpperCase().replace(/[\s\u2010-\u2015-]/gu, '');
  return Array.from(bare, (character) => LOOKALIKES[character] ?? character).join('');
}

function checkCharacter(body: string): string {
  const remainder = Array.from(body).reduce(
    (sum, character) => (sum * ALPHABET.length + ALPHABET.indexOf(character)) % CHECK_ALPHABET.length,
    0,
  );
  return CHECK_ALPHABET.charAt(remainder);
}
