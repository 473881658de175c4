/** Longest text of a stranger (a name, a question) that a card shows, in characters. */
const LONGEST_UNTRUSTED_TEXT = 200;

/** Longest name that a card shows, in characters. Azure's own names of subscriptions have at most 64. */
export const LONGEST_NAME = 80;

/** Control characters, bidirectional overrides, zero-width characters, the byte order mark and tag characters. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
/** All but the no-break spaces, which French puts before its marks and which must not break there. */
const WHITE_SPACE = /[^\S\u00a0\u202f]+/gu;

const MARKDOWN_MARKS = /[\\`*[\]~|]/g;
/** An underscore inside a word (`rg_prod_1`) is no emphasis and stays readable. */
const LOOSE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const BLOCK_START = /^(?:[#+-]|(\d{1,9})([.)]))/u;

/**
 * Makes text that somebody else wrote fit for a place that knows no Markdown: one line, nothing invisible, nothing
 * that reorders its neighbours, no tags or mentions, no live links, no template expressions, capped in length.
 */
export function plainText(text: string, longest = LONGEST_UNTRUSTED_TEXT): string {
  const line = text
    .slice(0, longest * 8)
    .replace(WHITE_SPACE, ' ')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '')
    .trim();
  return cut(line, longest)
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replaceAll('${', '$ {')
    .replace(/:\/\//g, ': //')
    .replace(/\b(www)\./gi, '$1 .')
    .replace(/\b(mailto|javascript|data|tel):(?=\S)/gi, '$1: ');
}

/** As `plainText`, for a TextBlock: Markdown in it is shown, not obeyed. */
export function markdownText(text: string, longest = LONGEST_UNTRUSTED_TEXT): string {
  return showMarks(plainText(text, longest)).replace(BLOCK_START, (mark, digits?: string, dot?: string) =>
    digits === undefined || dot === undefined ? `\\${mark}` : `${digits}\\${dot}`,
  );
}

/** Escapes the marks of inline Markdown, so that they are seen. */
export function showMarks(text: string): string {
  return text.replace(MARKDOWN_MARKS, '\\$&').replace(LOOSE_UNDERSCORE, '\\_');
}

/** Shortens at a character, never inside one, and says so with an ellipsis. */
export function cut(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  return `${characters
    .slice(0, Math.max(0, longest - 1))
    .join('')
    .trimEnd()}…`;
}

/** As `cut`, after a whole word where one ends in the second half. */
export function cutAtWord(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  const end = characters.lastIndexOf(' ', longest - 1);
  if (end < longest / 2) return cut(text, longest);
  return `${characters
    .slice(0, end)
    .join('')
    .replace(/[\s,;:]+$/u, '')}…`;
}

/** The two ends of an id, enough to recognise it by. The whole id belongs on a detail card. */
export function shortId(id: string): string {
  return id.length <= 12 ? id : `${id.slice(0, 4)}…${id.slice(-4)}`;
}
