import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './languages.ts';
import { nl } from './nl/index.ts';

export type MessageKey = keyof typeof en;

/** Every text of one language, in ICU message syntax. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, nl, de, fr };

/** The texts of a language. */
export function catalogueOf(language: Language): Catalogue {
  return CATALOGUES[language];
}
