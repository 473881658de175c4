import { LRUCache } from 'lru-cache';
import type { Language } from '../i18n/languages.ts';
import type { Answer, Answerer } from './answerer.ts';

/** About a kilobyte each. */
const ANSWERS_KEPT = 2_000;
/** A longer question is hardly ever asked twice. */
const LONGEST_KEPT = 200;

/** The same question in the same context has the same answer, since the knowledge never changes while the bot runs. */
export function withAnswerCache(answerer: Answerer): Answerer {
  const kept = new LRUCache<string, Answer>({ max: ANSWERS_KEPT });
  const languages = new LRUCache<string, { readonly language: Language | undefined }>({ max: ANSWERS_KEPT });

  return {
    languageOf(text) {
      if (text.length > LONGEST_KEPT) return answerer.languageOf(text);
      const found = languages.get(text) ?? { language: answerer.languageOf(text) };
      languages.set(text, found);
      return found.language;
    },
    answer(question, options = {}) {
      if (question.length > LONGEST_KEPT) return answerer.answer(question, options);
      const key = JSON.stringify([question, options.language, options.answerIn, options.lastTopic]);
      const found = kept.get(key);
      if (found) return found;

      const answer = answerer.answer(question, options);
      kept.set(key, answer);
      return answer;
    },
  };
}
