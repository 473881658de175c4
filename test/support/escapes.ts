import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where a reader sees words, in cards and in messages. */
const SHOWN = new Set([
  ...['text', 'title', 'label', 'placeholder', 'errorMessage', 'altText', 'fallbackText', 'speak', 'tooltip'],
  ...['summary', 'value'],
]);

/** Data that is written the same in every language: links, ids, addresses, and dates, which the locale writes. */
const NOT_WORDS = [
  /\]\([^)]*\)/g,
  /https?:\/\/\S+/g,
  /[0-9a-f]{8}-[0-9a-f-]{27}/gi,
  /\b[0-9a-z]+…[0-9a-z]+\b/g,
  /\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec) \d{4}(?:, \d\d:\d\d [A-Z]+)?/g,
];
const PLAIN_WORDS = /[A-Za-z][A-Za-z' -]*[A-Za-z]/g;
/** Put between the last items of a list by the locale. */
const LIST_WORD = /^and |^and$| and$/g;

/** Everything that files hold, without its Markdown, as one text: what may be shown as it is. */
export function textsIn(paths: readonly string[]): string {
  return paths
    .map((path) => read(join(ROOT, path)))
    .join('\n')
    .replace(/[*`]/g, '');
}

/**
 * The plain words that a card or a message shows and that are not data, under the pseudo-language: they are written
 * in the code, where no translator meets them.
 * @param data texts that may be shown as they are.
 */
export function escapesOf(shown: unknown, data: string): readonly string[] {
  return [...new Set(shownIn(shown).flatMap((text) => plainWords(text)))].filter((words) => !data.includes(words));
}

function plainWords(text: string): readonly string[] {
  const bare = NOT_WORDS.reduce((rest, pattern) => rest.replace(pattern, ' · '), text);
  return (bare.match(PLAIN_WORDS) ?? [])
    .map((words) => words.replace(LIST_WORD, '').trim())
    .flatMap((words) => words.split(' and '))
    .filter((words) => words.length > 2);
}

/** Commands and files to copy hold code: those are set in a typewriter's letters, these stand in fields of their own. */
function shownIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(shownIn);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Readonly<Record<string, unknown>>;
  if (node['fontType'] === 'Monospace') return [];
  const isFile = node['type'] === 'Input.Text' && String(node['id']).startsWith('copy-');
  return Object.entries(node).flatMap(([name, child]) => {
    if (name === 'data' || (isFile && name === 'value')) return [];
    return typeof child === 'string' ? (SHOWN.has(name) ? [child] : []) : shownIn(child);
  });
}

function read(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, 'utf8');
  return readdirSync(path)
    .map((name) => read(join(path, name)))
    .join('\n');
}
