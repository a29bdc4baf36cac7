import { setupI18n } from '@lingui/core';
import type { CompiledMessage } from '@lingui/message-utils/compileMessage';
import { isLanguage, type Language } from './languages';
import type german from './locales/de.json';

export type MessageKey = keyof typeof german;
export type MessageValues = Record<string, unknown>;

type Catalogue = Record<string, CompiledMessage>;

const CHOSEN = 'guildhall.language';
const FALLBACK: Language = 'de';

const catalogues: Record<Language, () => Promise<{ default: Catalogue }>> = {
  de: () => import('./locales/de.json?icu'),
  fr: () => import('./locales/fr.json?icu'),
  en: () => import('./locales/en.json?icu'),
};

export const i18n = setupI18n();

export async function activateLanguage(language: Language): Promise<void> {
  const { default: messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/** The person's own choice, which the next visit begins with. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(CHOSEN, language);
  await activateLanguage(language);
}

export function firstLanguage(): Language {
  const wanted = [localStorage.getItem(CHOSEN), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return wanted.find(isLanguage) ?? FALLBACK;
}

export const messageKeys = (prefix: string): MessageKey[] =>
  (Object.keys(i18n.messages) as MessageKey[]).filter((key) => key.startsWith(prefix));

export const hasMessage = (key: string): key is MessageKey => key in i18n.messages;
