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
const MAX_TEXT_WORDS = 30;
/** Names that are a single everyday word: within a longer text they do not make it a question about that role. */
const SHORT_NAMES = new Set(['reader', 'owner', 'contributor']);

/** A word before the noun of a role, which may be linked with "s" or a hyphen. */
const COMPOUND =
  /(\p{L}{4,}?)s?-?(inzender|bijdrager|lezer|beheerder|mitwirkender?|leser|administrator|operator)(?!\p{L})/giu;

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
  /** Listed roles that share a word with a name that none has, nearest first. */
  readonly near: (name: string) => readonly ListedRole[];
  /** The longest full role name within a text. */
  readonly within: (text: string) => RoleCandidate | undefined;
}

interface NamedRole {
  readonly role: ListedRole | undefined;
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** The last word that says something: "Backup Operator" → "operator". */
  readonly noun: string;
  /** The words run together, without decoration. */
  readonly key: string;
  readonly bits: number;
  /** How many letters of the key may be wrong. */
  readonly edits: number;
}

/** @param vocabulary short forms and translations of the words in role names. */
export function createRoleNames(
  roles: readonly ListedRole[],
  unlistedNames: readonly string[],
  vocabulary: readonly GlossaryEntry[],
): RoleNames {
  const table = phraseTable(vocabulary, (word) => word);
  const read = (name: string): string[] =>
    replacePhrases(allWords(partCompounds(spaceCapitals(name))), table, (word) => word);
  /** A name with its words as the vocabulary has them, and as it is written. */
  const spellings = (role: ListedRole | undefined, name: string, written: string): NamedRole[] =>
    [read(written), allWords(written)].map((words) => namedRole(role, name, words));

  const named = [
    ...roles.flatMap((role) => [role.name, role.pageName].flatMap((name) => spellings(role, role.name, name))),
    ...unlistedNames.flatMap((name) => spellings(undefined, name, name)),
  ];
  const byKey = new Map(named.toReversed().map((one) => [one.key, one]));
  const byWord = groupBy(named, ({ words }) => words);
  const byLength = groupBy(named, ({ key }) => [key.length]);
  const correct = createCorrection(new Set(byWord.keys()));
  const rarity = (word: string): number =>
    DECORATION.has(word) ? DECORATION_WEIGHT : Math.log(1 + named.length / ((byWord.get(word)?.length ?? 0) + 1));

  function find(name: string): readonly RoleCandidate[] {
    const asked = [...new Set(correct(read(name)))];
    const best = new Map<string, RoleCandidate>();
    const spelt = spelledAs(keyOf(asked));
    if (spelt) best.set(spelt.name, spelt);
    for (const candidate of [...abbreviated(asked)]) {
      if (candidate.score > (best.get(candidate.name)?.score ?? 0)) best.set(candidate.name, candidate);
    }
    return [...best.values()].sort((left, right) => right.score - left.score).slice(0, MAX_CANDIDATES);
  }

  /** Listed roles whose name holds everything that was asked, and more. */
  function abbreviated(asked: readonly string[]): RoleCandidate[] {
    const said = asked.filter((word) => !DECORATION.has(word));
    const rare = said.find((word) => !GENERIC.has(word));
    if (rare === undefined) return [];

    return (byWord.get(rare) ?? [])
      .filter(({ role, words }) => role && said.every((word) => words.has(word)))
      .map(({ role, name, words, noun }) => ({
        role,
        name,
        score: overlap(asked, words, rarity),
        whole: asked.includes(noun),
      }))
      .filter(({ score }) => score >= MIN_SCORE);
  }

  function near(name: string): readonly ListedRole[] {
    const asked = [...new Set(correct(read(name)))].filter((word) => !DECORATION.has(word));
    const telling = asked.filter((word) => !GENERIC.has(word));
    const scores = new Map<ListedRole, number>();
    for (const { role, words } of telling.flatMap((word) => byWord.get(word) ?? [])) {
      if (role) scores.set(role, Math.max(scores.get(role) ?? 0, overlap(asked, words, rarity)));
    }
    return [...scores]
      .sort(([, left], [, right]) => right - left)
      .slice(0, MAX_CANDIDATES)
      .map(([role]) => role);
  }

  /** The role whose name is written like this, up to a letter or two. */
  function spelledAs(key: string): RoleCandidate | undefined {
    const exact = byKey.get(key);
    if (exact) return { role: exact.role, name: exact.name, score: 1, whole: true };

    const bits = letterBits(key);
    const most = Math.max(1, Math.floor(key.length / LETTERS_PER_EDIT) + 1);
    let best: RoleCandidate | undefined;
    for (let length = key.length - most; length <= key.length + most; length += 1) {
      for (const { role, name, key: other, bits: otherBits, edits } of byLength.get(length) ?? []) {
        if (edits === 0 || bitDifference(bits, otherBits) > 2 * edits) continue;
        const distance = editDistance(key, other, edits);
        const score = 0.99 - distance / other.length;
        if (distance <= edits && score > (best?.score ?? 0)) best = { role, name, score, whole: true };
      }
    }
    return best;
  }

  function within(text: string): RoleCandidate | undefined {
    const words = correct(read(text)).slice(0, MAX_TEXT_WORDS);
    for (let length = Math.min(MAX_SPAN_WORDS, words.length); length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const span = words.slice(start, start + length);
        const key = keyOf(span);
        if (key.length < MIN_SPAN_LENGTH || SHORT_NAMES.has(key)) continue;
        if (span.filter((word) => !byWord.has(word)).length > 1) continue;
        const role = spelledAs(key);
        if (role && !SHORT_NAMES.has(keyOf(allWords(role.name)))) return role;
      }
    }
    return undefined;
  }

  return { find, near, within };
}

function namedRole(role: ListedRole | undefined, name: string, words: readonly string[]): NamedRole {
  const key = keyOf(words);
  const fuzzy = key.length >= (role ? MIN_FUZZY_LENGTH : MIN_UNLISTED_LENGTH);
  return {
    role,
    name,
    words: new Set(words),
    noun: words.findLast((word) => !DECORATION.has(word)) ?? '',
    key,
    bits: letterBits(key),
    edits: fuzzy ? Math.max(1, Math.floor(key.length / LETTERS_PER_EDIT)) : 0,
  };
}

function groupBy<K>(named: readonly NamedRole[], keysOf: (one: NamedRole) => Iterable<K>): ReadonlyMap<K, NamedRole[]> {
  const groups = new Map<K, NamedRole[]>();
  for (const one of named) {
    for (const key of keysOf(one)) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** "AcrPush" → "Acr Push", "HDInsight" → "HD Insight", so that a name can be typed with spaces or without. */
function spaceCapitals(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

/** "netwerkinzender" → "netwerk inzender", as Dutch and German run the noun of a role together with what it is for. */
function partCompounds(name: string): string {
  return name.replace(COMPOUND, '$1 $2');
}

function keyOf(words: readonly string[]): string {
  return words.filter((word) => !DECORATION.has(word)).join('') || words.join('');
}

/** Replaces misspelt words by the nearest word that some role name holds. */
function createCorrection(known: ReadonlySet<string>): (words: readonly string[]) => string[] {
  const candidates = [...known].filter((word) => word.length >= 4).map((word) => ({ word, bits: letterBits(word) }));

  function nearest(word: string): string {
    if (known.has(word) || DECORATION.has(word) || word.length < 4) return word;

    const bits = letterBits(word);
    let best = { word, distance: word.length >= 7 ? 3 : 2 };
    for (const candidate of candidates) {
      if (bitDifference(bits, candidate.bits) > 2 * (best.distance - 1)) continue;
      const distance = editDistance(word, candidate.word, best.distance - 1);
      if (distance < best.distance) best = { word: candidate.word, distance };
    }
    return best.word;
  }

  return (words) => words.map(nearest);
}

/** How much of both names is shared, by how rare the words are: the harmonic mean of the two shares. */
function overlap(asked: readonly string[], words: ReadonlySet<string>, rarity: (word: string) => number): number {
  const sum = (list: Iterable<string>): number => [...list].reduce((total, word) => total + rarity(word), 0);
  const shared = sum(asked.filter((word) => words.has(word)));
  return (2 * shared) / (sum(asked) + sum(words) || 1);
}
