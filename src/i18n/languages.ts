/** The languages that the bot speaks, English first. */
export const LANGUAGES = ['en', 'nl', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How dates, numbers and lists are written in each language: the locale of most of its readers among partners. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL', de: 'de-DE', fr: 'fr-FR' };

/** What each language calls itself, for whoever reads no other. */
export const OWN_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  nl: 'Nederlands',
  de: 'Deutsch',
  fr: 'Français',
};

/** The language of a code such as `nl`; null where it is none that the bot speaks. */
export function languageNamed(code: string | null | undefined): Language | null {
  return LANGUAGES.find((language) => language === code) ?? null;
}
