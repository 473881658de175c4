import { editDistance } from '../knowledge/edit-distance.ts';
import { fold } from '../knowledge/text.ts';

/** What a customer is called. */
export interface Named {
  readonly name: string | null;
  readonly domain: string | null;
}

/** A word alone says enough from this many letters on. */
const TELLING_LETTERS = 4;
const MOST_WORDS = 8;
const LONGEST_TYPED = 100;

/** Those whose name or domain is close to what was typed, the closest first. */
export function nearNames<T extends Named>(typed: string, among: readonly T[]): readonly T[] {
  const asked = wordsOf(typed.slice(0, LONGEST_TYPED));
  if (asked.length === 0) return [];
  return among
    .map((named) => ({ named, edits: distance(asked, named) }))
    .filter(({ edits }) => edits !== null)
    .sort((one, other) => (one.edits ?? 0) - (other.edits ?? 0))
    .map(({ named }) => named);
}

/** How many letters differ from the nearest thing that the customer is called; null where that is too many. */
function distance(asked: readonly string[], { name, domain }: Named): number | null {
  const whole = asked.join(' ');
  const said = runsOf(asked);
  // "fabrikam.com" for "fabrikam.onmicrosoft.com".
  const wholes = [whole, firstLabel(whole)];
  const called = [
    ...runsOf(wordsOf(name ?? '')),
    ...(domain === null ? [] : [domain.toLowerCase(), firstLabel(domain)]),
  ];
  const found = called.flatMap((form) => {
    const allowed = editsFor(form);
    const edits = Math.min(...wholes.map((one) => editDistance(one, form, allowed)));
    if (edits <= allowed) return [edits];
    // "customer fabrikam": more was typed than the name.
    return form.length >= TELLING_LETTERS && said.includes(form) ? [asked.length] : [];
  });
  return found.length === 0 ? null : Math.min(...found);
}

function firstLabel(domain: string): string {
  const [label = ''] = domain.toLowerCase().split('.');
  return label;
}

/** The more letters, the more of them may be wrong. */
function editsFor({ length }: string): number {
  if (length < TELLING_LETTERS) return 0;
  return length < 6 ? 1 : length < 12 ? 2 : 3;
}

/** Every run of words, so that the middle of a name is found too. */
function runsOf(words: readonly string[]): readonly string[] {
  return words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join(' ')),
  );
}

function wordsOf(text: string): readonly string[] {
  return fold(text)
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}.-]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
}
