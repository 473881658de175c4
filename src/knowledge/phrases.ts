import type { GlossaryEntry } from './knowledge.ts';
import { allWords } from './text.ts';

const MAX_WORDS = 4;

/** What a phrase is replaced by, keyed by its words (as `form` writes them) joined by spaces. */
export type PhraseTable = ReadonlyMap<string, readonly string[]>;

/**
 * Synonyms → the words of the term that stands for them. A term stands for itself, so that a synonym within it
 * is left alone.
 */
export function phraseTable(glossary: readonly GlossaryEntry[], form: (word: string) => string): PhraseTable {
  const key = (text: string): string => allWords(text).map(form).join(' ');
  const table = new Map(glossary.map(({ term }) => [key(term), allWords(term)]));
  for (const { term, synonyms } of glossary) {
    for (const synonym of synonyms) {
      const from = key(synonym);
      if (!table.has(from)) table.set(from, allWords(term));
    }
  }
  return table;
}

/** Replaces every phrase of the table, the longest first. */
export function replacePhrases(found: readonly string[], table: PhraseTable, form: (word: string) => string): string[] {
  const forms = found.map(form);
  const replaced: string[] = [];
  for (let index = 0; index < found.length;) {
    let length = Math.min(MAX_WORDS, found.length - index);
    let match: readonly string[] | undefined;
    for (; length > 0; length -= 1) {
      match = table.get(forms.slice(index, index + length).join(' '));
      if (match) break;
    }
    replaced.push(...(match ?? [found[index] ?? '']));
    index += match ? length : 1;
  }
  return replaced;
}
