import type { Language } from '../i18n/languages.ts';
import type { RoleCatalogue } from '../pec/roles.ts';

/** What a card may offer beside an answer. */
export const TOPIC_ACTIONS = ['check', 'choose', 'profile', 'role'] as const;
export type TopicAction = (typeof TOPIC_ACTIONS)[number];

/** A source page. `lastVerified` is the calendar day (ISO 8601) on which somebody last read it. */
export interface Link {
  readonly title: string;
  readonly url: string;
  readonly lastVerified: string;
}

export interface RelatedTopic {
  readonly id: string;
  readonly question: string;
}

/** One answered question, in one language. */
export interface Topic {
  readonly id: string;
  readonly category: string;
  readonly question: string;
  /** Markdown. */
  readonly answer: string;
  /** Other ways in which people ask it. Searched, never shown. */
  readonly phrasings: readonly string[];
  readonly links: readonly Link[];
  readonly related: readonly RelatedTopic[];
  /** Calendar day, ISO 8601. */
  readonly lastVerified: string;
  readonly actions: readonly TopicAction[];
}

/** A word and the other words that mean the same. */
export interface GlossaryEntry {
  readonly term: string;
  readonly synonyms: readonly string[];
}

/** What one language knows. */
export interface LanguageKnowledge {
  readonly language: Language;
  /** In the order of the catalogue, which groups them by category. */
  readonly topics: readonly Topic[];
  readonly glossary: readonly GlossaryEntry[];
  /** Words that point the same way without meaning the same. */
  readonly concepts: readonly (readonly string[])[];
  /** Questions that sound near and are none of ours. Searched so that they are refused, never shown. */
  readonly outOfScope: readonly string[];
  /** Everyday words that are spelt right, whether or not a topic has them. */
  readonly everyday: readonly string[];
  /** The same in English, whose words partners mix into every language. English itself has none beside it. */
  readonly english?: LanguageKnowledge;
}

/** The roles that people ask about, beyond Microsoft's list for PEC. */
export interface RoleVocabulary {
  /** Where the list of roles is published. */
  readonly source: Link;
  /** Short forms and translations of the words in role names. */
  readonly words: readonly GlossaryEntry[];
  /** Names of built-in roles that exist and are not on the list. */
  readonly unlisted: readonly string[];
}

/** Where the bands between answering, asking back and not knowing lie. Measured, not felt: `npm run eval` proposes them. */
export interface Thresholds {
  /** A search that is less confident than this finds nothing: we say that we do not know. */
  readonly known: number;
  /** A best hit that scores less than this is a guess: we ask back. */
  readonly guess: number;
  /** A best hit that scores less than this is weak … */
  readonly weak: number;
  /** … and when the second scores at least this share of it, neither is the answer: we ask back. */
  readonly tie: number;
}

/** Everything the bot knows, read once and never changed. */
export interface Knowledge {
  readonly languages: readonly Language[];
  /** What is known in a language; in English when that language is not served. */
  in(language: Language): LanguageKnowledge;
  topic(id: string, language: Language): Topic | undefined;
  thresholds(language: Language): Thresholds;
  readonly roles: RoleCatalogue;
  readonly roleVocabulary: RoleVocabulary;
}
