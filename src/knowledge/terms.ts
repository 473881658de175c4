import { createHintReader } from './hints.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import type { WordCounts } from './model/model.ts';
import { phraseTable, replacePhrases } from './phrases.ts';
import { createStemmer } from './stems.ts';
import { allWords, words } from './text.ts';
import { createVocabulary } from './vocabulary.ts';
import { countWords, withWords } from './word-counts.ts';

const WRITES_COMPOUNDS: ReadonlySet<string> = new Set(['nl', 'de']);

/** A question or text as the search sees it. */
export interface Reading {
  /** Corrected words, synonyms replaced, unstemmed: what letters are compared on. */
  readonly words: readonly string[];
  /** Stems of the same. */
  readonly terms: readonly string[];
  /** What those words point to. */
  readonly hints: readonly string[];
}

export interface TermReader {
  /** Reads one of our own texts: nothing is guessed. */
  readonly text: (text: string) => Reading;
  /** Reads a text in another language: its words are left as they are. */
  readonly foreign: (text: string) => Reading;
  /** Reads what somebody typed: unknown words are corrected. */
  readonly question: (text: string) => Reading;
}

/** A word of English must come this often in its texts to be taken for well spelt in another language's question. */
const BORROWED_FROM = 2;

/** The words that need no correction in one language: its own, everyday ones, and those borrowed from English. */
export function wordsOf(knowledge: LanguageKnowledge): WordCounts {
  const { english, everyday } = knowledge;
  const borrowed = english ? ownWords(english) : { words: [], counts: [] };
  return withWords(ownWords(knowledge), [
    ...everyday.flatMap(allWords),
    ...borrowed.words.filter((_, index) => (borrowed.counts[index] ?? 0) >= BORROWED_FROM),
  ]);
}

function ownWords({ topics, glossary, concepts, outOfScope }: LanguageKnowledge): WordCounts {
  return countWords(
    [
      ...topics.flatMap(({ question, answer }) => [question, answer]),
      ...glossary.flatMap(({ term, synonyms }) => [term, ...synonyms]),
      ...concepts.flat(),
    ].map(allWords),
    [...topics.flatMap(({ phrasings }) => phrasings), ...outOfScope].map(allWords),
  );
}

/**
 * Reads texts of one language into the words that the search compares.
 * @param known the words that need no correction.
 */
export function createTermReader(knowledge: LanguageKnowledge, known: WordCounts): TermReader {
  const stem = createStemmer(knowledge.language);
  const synonyms = phraseTable(knowledge.glossary, stem);
  const hints = createHintReader(knowledge.concepts, stem);
  const vocabulary = createVocabulary(known, { compounds: WRITES_COMPOUNDS.has(knowledge.language), stem });

  function read(found: readonly string[]): Reading {
    const replaced = replacePhrases(found, synonyms, stem);
    const terms = replaced.map(stem);
    return { words: replaced, terms, hints: hints(terms) };
  }

  return {
    text: (text) => read(vocabulary.correct(allWords(text))),
    foreign: (text) => read(allWords(text)),
    question: (text) => read(vocabulary.correct(words(text))),
  };
}
