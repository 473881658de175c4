/** What a model may build an answer from. */
export interface Source {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

export type Grounding =
  { readonly grounded: true } | { readonly grounded: false; readonly why: 'address' | 'number' | 'words' | 'mark-up' };

/** Shares of the answer's longer words that must stand in the sources, too. */
const LEAST_SHARED = 0.6;
const ADDRESS = /https?:|www\.|\]\(|\bmailto:/i;
const MARK_UP = /<\/?[a-z]|```|^#/im;
const NUMBER = /\d+(?:[.,]\d+)?/g;
const LONGER_WORD = /\p{L}{5,}/gu;

/**
 * Whether a composed answer keeps to its sources: no addresses of its own, no number that they do not have, and mostly
 * their words. A coarse sieve, on purpose: what it holds back is answered with the curated text.
 */
export function judgeGrounding(answer: string, sources: readonly Source[]): Grounding {
  if (ADDRESS.test(answer)) return { grounded: false, why: 'address' };
  if (MARK_UP.test(answer)) return { grounded: false, why: 'mark-up' };

  const given = sources.map(({ question, answer: text }) => `${question}\n${text}`).join('\n');
  const numbers = new Set(given.match(NUMBER) ?? []);
  const unknown = (withoutMarks(answer).match(NUMBER) ?? []).some((number) => !numbers.has(number));
  if (unknown) return { grounded: false, why: 'number' };

  const known = new Set(words(given).map(stem));
  const used = words(answer);
  const shared = used.filter((word) => known.has(stem(word))).length;
  return used.length > 0 && shared / used.length < LEAST_SHARED
    ? { grounded: false, why: 'words' }
    : { grounded: true };
}

/** The answer without its citation marks, such as "[1]". */
export function withoutMarks(answer: string): string {
  return answer.replace(/\s*\[\d+\]/g, '');
}

function words(text: string): readonly string[] {
  return withoutMarks(text).toLowerCase().match(LONGER_WORD) ?? [];
}

/** Long enough to tell words apart, short enough to join their forms. */
function stem(word: string): string {
  return word.slice(0, 5);
}
