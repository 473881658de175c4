import type { Answer, Answerer } from '../knowledge/answerer.ts';

/** Counts how questions were answered, so that whoever runs the bot sees when it knows less than is asked of it. */
export function countAnswers(answerer: Answerer, count: (band: Answer['kind'], language: string) => void): Answerer {
  return {
    languageOf: (text) => answerer.languageOf(text),
    answer(question, options) {
      const answer = answerer.answer(question, options);
      count(answer.kind, answer.language);
      return answer;
    },
  };
}
