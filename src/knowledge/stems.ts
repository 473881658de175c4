import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import type { Language } from '../i18n/languages.ts';

const STEMMERS: Readonly<Record<Language, (word: string) => string>> = {
  en: english,
  nl: dutch,
  de: german,
  fr: french,
};

/** More different words than all the languages hold; beyond it the cache starts again. */
const MAX_CACHED = 20_000;

/** Cuts words to their stem, so that "assigned" and "assigning" meet. Remembers what it has cut. */
export function createStemmer(language: Language): (word: string) => string {
  const stem = STEMMERS[language];
  const cache = new Map<string, string>();

  return (word) => {
    const found = cache.get(word);
    if (found !== undefined) return found;
    if (cache.size >= MAX_CACHED) cache.clear();

    const cut = stem(word);
    cache.set(word, cut);
    return cut;
  };
}
