import type { Language } from '../../src/i18n/languages.ts';
import { createAnswerer } from '../../src/knowledge/answerer.ts';
import type { Knowledge, LanguageKnowledge } from '../../src/knowledge/knowledge.ts';
import { trainModel } from '../../src/knowledge/model/train.ts';
import { createSearch } from '../../src/knowledge/search.ts';
import type { Outcome } from './figures.ts';
import type { Question } from './questions.ts';

const FOLDS = 5;

/** An outcome with the confidence of the search, from which the threshold is chosen. */
export interface Trial extends Outcome {
  readonly confidence: number;
}

/**
 * Asks every phrasing of a language, and every question that must be refused, of an answerer that was built without
 * it: five times with another fifth left out.
 */
export function crossValidate(knowledge: Knowledge, language: Language): Trial[] {
  return Array.from({ length: FOLDS }, (_, fold) => tryFold(knowledge, language, fold)).flat();
}

function tryFold(knowledge: Knowledge, language: Language, fold: number): Trial[] {
  const all = knowledge.in(language);
  const held: Question[] = [];
  let position = 0;
  const keep = (q: string, id: string | null): boolean => {
    const left = position % FOLDS === fold;
    position += 1;
    if (left) held.push({ q, id, lang: language, kind: 'phrasing', accept: [] });
    return !left;
  };

  const rest: LanguageKnowledge = {
    ...all,
    topics: all.topics.map((topic) => ({
      ...topic,
      phrasings: topic.phrasings.filter((phrasing) => keep(phrasing, topic.id)),
    })),
    outOfScope: all.outOfScope.filter((question) => keep(question, null)),
  };
  const model = trainModel(rest);
  const answerer = createAnswerer({ ...knowledge, in: () => rest }, new Map([[language, model]]));
  const search = createSearch(rest, model);

  return held.map((question) => ({
    question,
    answer: answerer.answer(question.q, { language }),
    confidence: search.find(question.q).confidence,
  }));
}
