import { languageNamed, type Language } from '../i18n/languages.ts';

/** The language of a locale such as `nl-BE`, when it is one that we speak. */
export function languageOfLocale(locale: string | undefined): Language | undefined {
  const primary = locale?.toLowerCase().split(/[-_]/)[0];
  return languageNamed(primary) ?? undefined;
}

/** Whether answers can be given in a language. @param language ISO 639 code. */
export function isServed(language: string, served: readonly Language[]): language is Language {
  return (served as readonly string[]).includes(language);
}
