import type { ListedRole } from '../pec/roles.ts';
import { editDistance } from './edit-distance.ts';
import type { GlossaryEntry } from './knowledge.ts';
import { replacePhrases, phraseTable } from './phrases.ts';
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
const DECORATION_WEIGHT = 0.2;
/** Below this two names have little in common. */
const MIN_SCORE = 0.5;

export interface RoleCandidate {
  readonly role: ListedRole;
  /** 1 for the same name however it is spaced, spelled in capitals or abbreviated; less for a near one. */
  readonly score: number;
}

/** Finds roles by name. */
export interface RoleNames {
  /** The roles whose name is near, nearest first. At most five. */
  find(name: string): readonly RoleCandidate[];
  /** Whether a built-in role of that name exists that is not on the list; its proper name then. */
  unlisted(name: string): string | undefined;
}

interface NamedRole {
  readonly role: ListedRole;
  readonly words: readonly string[];
  readonly key: string;
}

/** @param vocabulary short forms and translations of the words in role names. */
export function createRoleNames(
  roles: readonly ListedRole[],
  unlistedNames: readonly string[],
  vocabulary: readonly GlossaryEntry[],
): RoleNames {
  const table = phraseTable(vocabulary, (word) => word);
  const read = (name: string): string[] => replacePhrases(allWords(spaceCapitals(name)), table, (word) => word);
  const key = (name: string): string => keyOf(read(name));

  const named = roles.flatMap((role): NamedRole[] =>
    [...new Set([role.name, role.pageName])].map((name) => ({ role, words: read(name), key: key(name) })),
  );
  const known = new Set(named.flatMap(({ words }) => words));
  const unlistedByKey = new Map(unlistedNames.map((name) => [key(name), name]));
  const rarity = rarityOf(named);

  function find(name: string): readonly RoleCandidate[] {
    const asked = correct(read(name), known);
    const askedKey = keyOf(asked);
    if (!askedKey) return [];

    const best = new Map<string, RoleCandidate>();
    for (const { role, words, key: roleKey } of named) {
      const score = roleKey === askedKey ? 1 : Math.max(overlap(asked, words, rarity), spelling(askedKey, roleKey));
      const before = best.get(role.roleDefinitionId);
      if (score >= MIN_SCORE && score > (before?.score ?? 0)) best.set(role.roleDefinitionId, { role, score });
    }
    return [...best.values()].sort((left, right) => right.score - left.score).slice(0, 5);
  }

  return { find, unlisted: (name) => unlistedByKey.get(key(name)) };
}

/** "AcrPush" → "Acr Push", "HDInsight" → "HD Insight", so that a name can be typed with spaces or without. */
function spaceCapitals(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2');
}

function keyOf(words: readonly string[]): string {
  return words.filter((word) => !DECORATION.has(word)).join('') || words.join('');
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
      if (candidate.length < 3) continue;
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
  return (2 * shared) / (sum(new Set(asked)) + sum(own));
}

/** How alike two names are letter by letter, for words run together or broken apart. */
function spelling(left: string, right: string): number {
  const longest = Math.max(left.length, right.length);
  const limit = Math.floor(longest / 6);
  const distance = editDistance(left, right, limit);
  return distance > limit ? 0 : 0.99 - distance / longest;
}
