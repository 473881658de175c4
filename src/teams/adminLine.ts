import type { Language } from '../i18n/languages.ts';
import { parseGrantLine } from './grantLine.ts';

/** First words of lines that give, take back, bind or choose; what follows is a name, which tells of no language. */
const FIRST_WORDS: Readonly<Record<string, Language>> = {
  geef: 'nl',
  ontneem: 'nl',
  intrekken: 'nl',
  koppel: 'nl',
  gib: 'de',
  freigeben: 'de',
  entziehe: 'de',
  entziehen: 'de',
  binde: 'de',
  accorder: 'fr',
  accorde: 'fr',
  accordez: 'fr',
  retirer: 'fr',
  retire: 'fr',
  retirez: 'fr',
  lier: 'fr',
};
const BIND = /^(?:bind|koppel|binde|lier)\s/iu;

/** Whom to act for, in two names at most: what is longer may be a question about partners. */
const CHOICE = /^partner:?\s+\S+(?:\s+\S+)?$/iu;

/** Whether a line is for the desk of an admin or operator, and in which language, where that can be told. */
export function readAdminLine(text: string): { readonly language: Language | undefined } | null {
  if (CHOICE.test(text)) return { language: undefined };
  if (!BIND.test(text) && !parseGrantLine(text)) return null;
  const word = text.split(/\s/, 1)[0]?.toLowerCase() ?? '';
  return { language: Object.hasOwn(FIRST_WORDS, word) ? FIRST_WORDS[word] : undefined };
}
