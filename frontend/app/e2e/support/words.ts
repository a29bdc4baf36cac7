import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Language = 'de' | 'en' | 'fr';

/** The portal's words in one language, by their key; what stands in braces is filled in. */
export type Words = (key: string, values?: Record<string, string>) => string;

export function wordsIn(language: Language): Words {
  const file = resolve(import.meta.dirname, `../../src/i18n/locales/${language}.json`);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return (key, values = {}) => {
    const text = texts[key];
    if (text === undefined) {
      throw new Error(`No words for ${key}`);
    }
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
}
