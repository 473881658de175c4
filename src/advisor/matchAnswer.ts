import { catalogueOf } from '../i18n/catalogue.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import type { AnswerId } from './ids.ts';
import type { Question } from './tree.ts';

export type Typed =
  { readonly kind: 'answer'; readonly id: AnswerId } | { readonly kind: 'back' } | { readonly kind: 'start-over' };

/** Longer than any answer that people type; longer texts are questions. In characters. */
const LONGEST_ANSWER = 120;
/** Shorter words stand in too many answers, in characters. */
const SHORTEST_PART = 3;

/**
 * What a typed text answers: by number, by a name of the trade, by an answer's words or by the start of them, or a word of navigation. The
 * reader's language goes first. Null where it is none, or could be two.
 * @param question the one that is open; null where the advice is given and only navigation is understood.
 */
export function matchAnswer(text: string, question: Question | null, language: Language): Typed | null {
  if (!mayAnswer(text)) return null;
  const typed = words(text);
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];

  for (const kind of ['back', 'start-over'] as const) {
    const said = languages.flatMap((one) => catalogueOf(one)[`advisor.words.${kind}`].split('|'));
    if (said.some((word) => words(word) === typed)) return { kind };
  }
  if (!question) return null;
  const numbered = /^[1-9]$/.test(typed) ? question.answers[Number(typed) - 1] : undefined;
  if (numbered) return { kind: 'answer', id: numbered.id };

  const named = only(question.answers.filter(({ typed: names }) => names.includes(typed)));
  if (named) return { kind: 'answer', id: named.id };

  for (const one of languages) {
    const labels = question.answers.map(({ id }) => ({ id, label: words(catalogueOf(one)[`advisor.answer.${id}`]) }));
    const found =
      only(labels.filter(({ label }) => label === typed)) ??
      only(labels.filter(({ label }) => label.startsWith(`${typed} `))) ??
      (typed.length < SHORTEST_PART ? null : only(labels.filter(({ label }) => ` ${label} `.includes(` ${typed} `))));
    if (found) return { kind: 'answer', id: found.id };
  }
  return null;
}

/** Whether a text could answer at all, before anybody looks up what is open: short, and no question itself. */
export function mayAnswer(text: string): boolean {
  return text.length <= LONGEST_ANSWER && !text.trimEnd().endsWith('?') && words(text) !== '';
}

/** Lower-case words with one space between, without accents or marks. */
function words(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function only<T>(found: readonly T[]): T | null {
  const [first, another] = found;
  return first !== undefined && another === undefined ? first : null;
}
