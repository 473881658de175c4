/** Control characters, and those that hide or reorder their neighbours. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u{e0000}-\u{e007f}]/gu;

/** Longest name or sentence that a file shows of a customer's own words, in characters. */
const LONGEST = 300;

/** Makes a stranger's text one visible line, cut at a character. */
export function oneLine(text: string, longest = LONGEST): string {
  const line = text
    .slice(0, longest * 8)
    .replace(/[\s\u2028\u2029]+/gu, ' ')
    .replace(INVISIBLE, '')
    .trim();
  const characters = Array.from(line);
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Lines to paste, as they are but for what cannot be seen. */
export function pastable(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(INVISIBLE, ''))
    .join('\n');
}
