import type { Language } from '../i18n/languages.ts';
import { BIND_LINE, languageOfAdminWord } from './adminWords.ts';
import { parseGrantLine } from './grantLine.ts';

/** Whom to act for, in two names at most: what is longer may be a question about partners. */
const CHOICE = /^partner:?\s+\S+(?:\s+\S+)?$/iu;

/** Whether a line is for the desk of an admin or operator, and in which language, where that can be told. */
export function readAdminLine(text: string): { readonly language: Language | undefined } | null {
  if (CHOICE.test(text)) return { language: undefined };
  if (!BIND_LINE.test(text) && !parseGrantLine(text)) return null;
  return { language: languageOfAdminWord(text.split(/\s/, 1)[0] ?? '') };
}
