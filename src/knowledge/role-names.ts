import type { ListedRole } from '../pec/roles.ts';
import { bitDifference, editDistance, letterBits } from './edit-distance.ts';
import type { GlossaryEntry } from './knowledge.ts';
import { phraseTable, replacePhrases } from './phrases.ts';
import { allWords } from './text.ts';

/** Words that role names carry and people leave out. */
const DECORATION = new Set([
  'role',
  'preview',
  'legacy',
  'azure',
  'service',
  'services',
  'and',
  'the',
  'of',
  'for',
  'a',
]);
/** Words that name a kind of role, and by themselves none. */
const GENERIC = new Set([
  'reader',
  'owner',
  'contributor',
  'administrator',
  'operator',
  'user',
  'access',
  'data',
  'account',
]);
const DECORATION_WEIGHT = 0.2;
/** Below this two names have little in common. */
const MIN_SCORE = 0.5;
/** One letter in ten may be wrong, and one in a short name. */
const LETTERS_PER_EDIT = 10;
const MIN_FUZZY_LENGTH = 6;
/** The names of roles that are not on the list are many and alike: only long ones are guessed. */
const MIN_UNLISTED_LENGTH = 18;
const MIN_SPAN_LENGTH = 7;
const MAX_SPAN_WORDS = 8;
const MAX_CANDIDATES = 5;

export interface RoleCandidate {
  /** Undefined for a built-in role that is not on the list. */
  readonly role: ListedRole | undefined;
  readonly name: string;
  /** 1 for the same name however it is spaced, spelled in capitals or abbreviated; less for a near one. */
  readonly score: number;
  /** Whether what was asked has the noun that the name ends with: "cost management" alone names no role. */
  readonly whole: boolean;
}

/** Finds roles by name. */
export interface RoleNames {
  /** The roles whose name is near to the whole text, nearest first. At most five. */
  readonly find: (name: string) => readonly RoleCandidate[];
  /** The longest full role name within a text. */
  readonly within: (text: string) => RoleCandidate | undefined;
}

interface NamedRole {
  readonly role: ListedRole | undefined;
  readonly name: string;
  readonly words: readonly string[];
  readonly key: string;
  readonly bits: number;
}

/** @param vocabulary short forms and translations of the words in role names. */
export function createRoleNames(
  roles: readonly ListedRole[],
  unlistedNames: readonly string[],
  vocabulary: readonly GlossaryEntry[],
): RoleNames {
  const table = phraseTable(vocabulary, (word) => word);
  const read = (name: string): string[] => replacePhrases(allWords(spaceCapitals(name)), table, (word) => word);

  const named = [
    ...roles.flatMap((role) => [role.name, role.pageName].flatMap((name) => spellings(role, role.name, name))),
    ...unlistedNames.flatMap((name) => spellings(undefined, name, name)),
  ];
  const known = new Set(named.flatMap(({ words }) => words));
  const rarity = rarityOf(named);

  /** A name with its words as the vocabulary has them, and as it is written. */
  function spellings(role: ListedRole | undefined, name: string, written: string): NamedRole[] {
    return [read(written), allWords(written)].map((words) => namedRole(role, name, words));
  }

  function find(name: string): readonly RoleCandidate[] {
    const asked = correct(read(name), known);
    const askedKey = keyOf(asked);
    const best = new Map<string, RoleCandidate>();
    for (const one of named) {
      const candidate = compare(one, asked, askedKey, rarity);
      const before = best.get(one.name);
      if (candidate.score >= MIN_SCORE && candidate.score > (before?.score ?? 0)) {
        best.set(one.name, candidate);
      }
    }
    return [...best.values()].sort((left, right) => right.score - left.score).slice(0, MAX_CANDIDATES);
  }

  function within(text: string): RoleCandidate | undefined {
    const words = correct(read(text), known);
    for (let length = Math.min(MAX_SPAN_WORDS, words.length); length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const span = words.slice(start, start + length);
        const role = spelledAs(keyOf(span), named);
        if (role) return role;
      }
    }
    return undefined;
  }

  return { find, within };
}

function namedRole(role: ListedRole | undefined, name: string, words: readonly string[]): NamedRole {
  const key = keyOf(words);
  return { role, name, words, key, bits: letterBits(key) };
}

function compare(
  one: NamedRole,
  asked: readonly string[],
  askedKey: string,
  rarity: (word: string) => number,
): RoleCandidate {
  const { role, name, words } = one;
  const spelt = spelling(askedKey, one);
  const shared = role && saysEnough(asked, words) ? overlap(asked, words, rarity) : 0;
  return { role, name, score: Math.max(spelt, shared), whole: spelt >= shared || asked.includes(nounOf(words)) };
}

/** Whether everything asked is in the name, and is more than what half of all names hold. */
function saysEnough(asked: readonly string[], words: readonly string[]): boolean {
  const said = asked.filter((word) => !DECORATION.has(word));
  return said.every((word) => words.includes(word)) && said.some((word) => !GENERIC.has(word));
}

/** The role whose name is written like this, up to a letter or two. */
function spelledAs(key: string, named: readonly NamedRole[]): RoleCandidate | undefined {
  if (key.length < MIN_SPAN_LENGTH || SHORT_NAMES.has(key)) return undefined;

  const bits = letterBits(key);
  return named
    .filter((one) => !SHORT_NAMES.has(one.key) && bitDifference(bits, one.bits) <= 2 * editsAllowed(one))
    .map((one) => ({ role: one.role, name: one.name, score: spelling(key, one), whole: true }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)[0];
}

/** Names that are a single everyday word: in a longer text they are not enough to make it a question about that role. */
const SHORT_NAMES = new Set(['reader', 'owner', 'contributor']);

/** "AcrPush" → "Acr Push", "HDInsight" → "HD Insight", so that a name can be typed with spaces or without. */
function spaceCapitals(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

function keyOf(words: readonly string[]): string {
  return words.filter((word) => !DECORATION.has(word)).join('') || words.join('');
}

/** The last word that says something: "Backup Operator" → "operator". */
function nounOf(words: readonly string[]): string {
  return words.findLast((word) => !DECORATION.has(word)) ?? '';
}

function rarityOf(named: readonly NamedRole[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const { words } of named) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) =>
    DECORATION.has(word) ? DECORATION_WEIGHT : Math.log(1 + named.length / ((counts.get(word) ?? 0) + 1));
}

/** Replaces misspelt words by the nearest word that some role name holds. */
function correct(words: readonly string[], known: ReadonlySet<string>): string[] {
  return words.map((word) => {
    if (known.has(word) || DECORATION.has(word) || word.length < 4) return word;

    let best = { word, distance: word.length >= 7 ? 3 : 2 };
    for (const candidate of known) {
      if (candidate.length < 4) continue;
      const distance = editDistance(word, candidate, best.distance - 1);
      if (distance < best.distance) best = { word: candidate, distance };
    }
    return best.word;
  });
}

/** How much of both names is shared, by how rare the words are: the harmonic mean of the two shares. */
function overlap(asked: readonly string[], words: readonly string[], rarity: (word: string) => number): number {
  const sum = (list: Iterable<string>): number => [...list].reduce((total, word) => total + rarity(word), 0);
  const own = new Set(words);
  const shared = sum([...new Set(asked)].filter((word) => own.has(word)));
  return (2 * shared) / (sum(new Set(asked)) + sum(own) || 1);
}

/** How alike a text and a name are letter by letter, for words run together, broken apart or misspelt. */
function spelling(asked: string, one: NamedRole): number {
  if (asked === one.key) return 1;

  const limit = editsAllowed(one);
  const distance = limit === 0 ? 1 : editDistance(asked, one.key, limit);
  return distance > limit ? 0 : 0.99 - distance / Math.max(asked.length, one.key.length);
}

function editsAllowed({ role, key }: NamedRole): number {
  if (key.length < (role ? MIN_FUZZY_LENGTH : MIN_UNLISTED_LENGTH)) return 0;
  return Math.max(1, Math.floor(key.length / LETTERS_PER_EDIT));
}
