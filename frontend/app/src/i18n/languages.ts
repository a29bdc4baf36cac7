export const languages = ['de', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Record<Language, string> = { de: 'Deutsch', fr: 'Français', en: 'English' };

export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((language) => language === text);
