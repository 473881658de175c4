import { allWords } from './text.ts';

const MAX_WORDS = 3;

/** Finds the hints in a row of stems: each group of words that point the same way is one hint. */
export type HintReader = (stems: readonly string[]) => string[];

/** @param groups words and phrases that point the same way without meaning the same. A word may be in several. */
export function createHintReader(groups: readonly (readonly string[])[], stem: (word: string) => string): HintReader {
  const hintsOf = new Map<string, string[]>();
  for (const [index, group] of groups.entries()) {
    for (const key of new Set(group.map((phrase) => allWords(phrase).map(stem).join(' ')))) {
      hintsOf.set(key, [...(hintsOf.get(key) ?? []), `=${index}`]);
    }
  }

  return (stems) => {
    const found = new Set<string>();
    for (let start = 0; start < stems.length; start += 1) {
      for (let length = 1; length <= MAX_WORDS && start + length <= stems.length; length += 1) {
        for (const hint of hintsOf.get(stems.slice(start, start + length).join(' ')) ?? []) found.add(hint);
      }
    }
    return [...found];
  };
}
