import type { Language } from '../i18n/languages.ts';

type Words = Readonly<Record<Language, readonly string[]>>;

/** First words of lines that give a customer to somebody. */
const GIVE: Words = { en: ['grant'], nl: ['geef'], de: ['gib', 'freigeben'], fr: ['accorder', 'accorde', 'accordez'] };
/** First words of lines that take it back. */
const TAKE_BACK: Words = {
  en: ['revoke', 'ungrant'],
  nl: ['ontneem', 'intrekken'],
  de: ['entziehe', 'entziehen'],
  fr: ['retirer', 'retire', 'retirez'],
};
/** First words of lines that bind a channel to a partner. */
const BIND: Words = { en: ['bind'], nl: ['koppel'], de: ['binde'], fr: ['lier'] };

/** A line that gives: the customer, and to whom. */
export const GIVE_LINE = lineOf(GIVE, '(.+?)\\s+(?:to|aan|an|für|fuer|à|a)\\s+(.+)');
/** A line that takes back: the customer, and from whom. */
export const TAKE_BACK_LINE = lineOf(TAKE_BACK, '(.+?)\\s+(?:from|van|von|aan|à|a)\\s+(.+)');
/** A line that binds the channel: to which partner. */
export const BIND_LINE = lineOf(BIND, '(.{1,200})');

/**
 * The language of a line by its first word; what follows is a name, which tells of none. English words are understood from
 * everybody, so they tell nothing.
 */
export function languageOfAdminWord(word: string): Language | undefined {
  const told = ['nl', 'de', 'fr'] as const satisfies readonly Language[];
  return told.find((language) => [GIVE, TAKE_BACK, BIND].some((words) => words[language].includes(word.toLowerCase())));
}

function lineOf(words: Words, rest: string): RegExp {
  return new RegExp(`^(?:${Object.values(words).flat().join('|')})\\s+${rest}$`, 'iu');
}
