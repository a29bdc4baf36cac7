import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Language = 'de' | 'en' | 'fr';

/** A text in one language, by its key; what stands in braces is filled in. */
export type Words = (key: string, values?: Record<string, unknown>) => string;

/** All that a reader of one language meets, each text where the product has it. */
export interface Speech {
  language: Language;
  /** Of the portal's pages. */
  w: Words;
  /** Of Keycloak's pages; the values stand in the order of their numbers. */
  signInPage: (key: string, ...values: string[]) => string;
  /** Finds the subject of a mail by the name of its template. */
  subject: (template: string) => RegExp;
}

/** Stands for what a test does not know, in a text that goes to `matching`. */
export const ANY = '\uE000';

const repository = resolve(import.meta.dirname, '../../../..');
const read = (path: string) => readFileSync(resolve(repository, path), 'utf8');

/** The portal's words in one language. */
function wordsIn(language: Language): Words {
  const texts = JSON.parse(read(`frontend/app/src/i18n/locales/${language}.json`)) as Record<string, string>;
  const messages = Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, compileMessage(text)]),
  );
  const i18n = setupI18n({ locale: language, messages: { [language]: messages } });
  return (key, values) => {
    if (texts[key] === undefined) {
      throw new Error(`No words for ${key}`);
    }
    return i18n._(key, values);
  };
}

/** Keycloak's words of the theme, where a quote is doubled as in every message format and values have numbers. */
function signInWordsIn(language: Language): Speech['signInPage'] {
  const lines = read(`deploy/keycloak/themes/guildhall/login/messages/messages_${language}.properties`).split(
    '\n',
  );
  return (key, ...values) => {
    const line = lines.find((text) => text.startsWith(`${key}=`));
    if (line === undefined) {
      throw new Error(`No words for ${key} on the sign-in pages`);
    }
    return line
      .slice(key.length + 1)
      .replaceAll("''", "'")
      .replace(/\{(\d)\}/g, (whole, number) => values[Number(number)] ?? whole);
  };
}

/** The first line of a mail is its subject, with what the mail fills in and one of the ways it may choose from. */
function subjectIn(language: Language): Speech['subject'] {
  const filledIn = (text: string) => matching(text.replace(/\{\w+\}/g, ANY)).source;
  return (template) => {
    const mail = read(`notification-service/src/main/resources/templates/mails/${language}/${template}.txt`);
    const parts = mail.slice(0, mail.indexOf('\n')).split(/\{#if \w+\}(.*?)\{\/if\}/);
    const sources = parts.map((part, place) =>
      place % 2 === 0
        ? filledIn(part)
        : `(${[...part.split('{#else}'), ''].slice(0, 2).map(filledIn).join('|')})`,
    );
    return new RegExp(`^${sources.join('')}\n`);
  };
}

/** Finds a text of the catalogue that is only partly known, however its blanks break. */
export function matching(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(escaped.replaceAll(ANY, '.*').replace(/\s+/g, '\\s+'));
}

/** Finds a text that names a number which the test does not know. */
export function counting(w: Words, key: string): RegExp {
  const forms = [1, 2].map((n) => matching(w(key, { n })).source.replace(/[12]/, '[\\d.,\\s]+'));
  return new RegExp(`^(${forms.join('|')})$`);
}

const speechIn = (language: Language): Speech => ({
  language,
  w: wordsIn(language),
  signInPage: signInWordsIn(language),
  subject: subjectIn(language),
});

export const GERMAN = speechIn('de');
export const ENGLISH = speechIn('en');
export const FRENCH = speechIn('fr');
export const SPEECHES = [GERMAN, ENGLISH, FRENCH];
