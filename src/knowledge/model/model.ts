import type { Language } from '../../i18n/languages.ts';

/** The model of each language. */
export type Models = ReadonlyMap<Language, SearchModel>;

/** What was learnt from the knowledge of one language, in arrays that are read from a file as they are. */
export interface SearchModel {
  readonly features: FeatureWeights;
  readonly texts: TextPostings;
  readonly vocabulary: WordCounts;
  readonly language: FeatureCounts;
}

/** The classifier. Each feature has a row of weights, one for each topic and a last one for "none of ours". */
export interface FeatureWeights {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** How many groups of questions have the feature. */
  readonly holders: Uint8Array;
  /** What a row's weights are multiplied with. */
  readonly scales: Float32Array;
  readonly weights: Int8Array;
}

/** What the topics say in all their texts, as an inverted index. The last text is "none of ours". */
export interface TextPostings {
  /** Ascending. */
  readonly hashes: Uint32Array;
  readonly holders: Uint8Array;
  /** How much a term tells that a question is ours, as logarithm of the odds. */
  readonly scope: Float32Array;
  /** Where a term's postings start; one more than there are terms. */
  readonly starts: Uint32Array;
  readonly texts: Uint8Array;
  readonly shares: Float32Array;
}

/** Words that are known, with how often they come. */
export interface WordCounts {
  readonly words: readonly string[];
  readonly counts: Uint16Array;
}

/** How often a language has its words and runs of letters. */
export interface FeatureCounts {
  /** Ascending. */
  readonly hashes: Uint32Array;
  readonly counts: Uint32Array;
}
