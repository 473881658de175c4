import type { ListedRole } from '../pec/roles.ts';
import type { Knowledge } from './knowledge.ts';
import { findOtherRole, type OtherSystem } from './other-roles.ts';
import { createRoleNames, type RoleCandidate } from './role-names.ts';
import { fold } from './text.ts';

/** What is known about the role that somebody asked about. */
export type RoleMatch =
  | { readonly outcome: 'eligible' | 'not-eligible'; readonly role: ListedRole; readonly score: number }
  /** Near names with opposite answers: all of them, nearest first. */
  | { readonly outcome: 'ambiguous'; readonly roles: readonly ListedRole[]; readonly score: number }
  /** A built-in role that is not on Microsoft's list, or an id that is not: whether it counts is left open. */
  | { readonly outcome: 'not-listed'; readonly name: string; readonly score: number }
  /** No built-in role has that name: mistyped, or a custom role. `near` are listed roles, nearest first. */
  | {
      readonly outcome: 'no-such-name';
      readonly name: string;
      readonly near: readonly ListedRole[];
      readonly score: number;
    }
  /** A role of another system than Azure's. `near` are listed roles that are easily taken for it. */
  | {
      readonly outcome: 'elsewhere';
      readonly name: string;
      readonly system: OtherSystem;
      readonly near: readonly ListedRole[];
      readonly score: number;
    }
  /** More than one role was asked about: each of them, in that order. */
  | { readonly outcome: 'several'; readonly matches: readonly SingleMatch[]; readonly score: number };

export type SingleMatch = Exclude<RoleMatch, { readonly outcome: 'several' | 'ambiguous' }>;

export interface RoleQuestion {
  readonly match: RoleMatch;
  /** Asked as a command ("role <name>") or by id. */
  readonly explicit: boolean;
  /** The name is all that the question is about; otherwise it is one part of it. */
  readonly whole: boolean;
}

export interface RoleReader {
  /** The role that a question is about; undefined when it is about anything else. */
  read(question: string): RoleQuestion | undefined;
}

const GUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/i;
const COMMAND =
  /^\s*(?:\/|check\s+)?(?:role|rol|rolle)\b[\s:"']*(?!count|elig|list|assign|needed|for\b|that\b|inherit|higher|with\b|on\b|op\b|auf\b)(?=\S)/i;

/** Enough alike to answer when the whole question is the name, or when it was asked as a command. */
const NEAR = 0.8;
const NEAR_COMMAND = 0.62;
/** Two names this close with opposite answers are both shown. */
const TIE = 0.06;
/** The whole question is one name, whatever words part it: "Reader and Data Access". */
const ALIKE = 0.95;
const MAX_SHOWN = 3;
const MAX_NAME_WORDS = 8;
/** After "role", more words than this that are no role's are a sentence. */
const MAX_UNKNOWN_WORDS = 3;
const MAX_LENGTH = 300;

/** Who asks how, where or why about a role does not ask whether it counts. */
const HOW_TO =
  /^\W*(how(?! about)|where|when|why|who|hoe(?! zit het met)|waar|wanneer|waarom|wie(?! sieht es mit)|wo|wann|warum|comment|quand|pourquoi)\b/i;

/** The words around a role's name when somebody asks whether it counts. */
const FRAME = new Set(
  `does do did is are was will would can could has have having if i we my our us you the a an this that it any also then
  so and what about how hows whats tell me check know say
  role roles rol rolle builtin built in rbac azure on for of as to with at by
  count counts counting counted eligible elligible eligble qualify qualifies qualifying ok okay good fine enough valid
  sufficient work works accepted allowed accept earn earns earning give gives get gets list listed
  pec partner earned credit please pls yes no not or still just only using use us right
  mag ik wij krijg krijgen verdien verdienen hebben heb geeft recht hoort staat lijst kan hoe zit die dit deze onze ons nog wel
  niet gebruiken gebruik geldige met per we
  telt tellen mee geldt voldoende genoeg goed voor de het een is rol werkt in aanmerking komt geldig van ook levert op toegestaan
  steht auf liste
  zahlt zahlen gilt reicht ausreichend fur die der das ist eine berechtigt zulassig bringt genugt auch anrechenbar
  est ce que le les un une pour suffit suffisant compte eligible admissible valable du de donne droit au aussi`.split(
    /\s+/,
  ),
);

/** What gives the role matters more than the role. */
const GDAP = /\bgdap\b/i;

/** Systems whose roles are looked up by name. */
const LOOKED_UP: readonly OtherSystem[] = ['entra', 'partner-center', 'classic', 'gdap'];
/** A question about agent groups or GDAP asks for more than whether they are roles. */
const ASKED_ABOUT: readonly OtherSystem[] = ['entra', 'classic'];

/** What parts the names of roles from each other. */
const BETWEEN =
  /\s*[,/&+]\s*|\s+(?:and|or|vs\.?|versus|than|en|of|dan|und|oder|als|et|ou|que)\s+(?:also\s+|ook\s+|auch\s+|aussi\s+)?/i;
const MOST_ROLES = 4;

/** The words around the names of roles that are compared. */
const COMPARING = new Set(
  `both either neither between which one better best instead same need needed needs require required rather too
  difference compare beide beiden allebei welke beter beste nodig hetzelfde verschil tussen liever zowel
  welche welcher besser brauche brauchen notig sowohl unterschied zwischen lieber
  tous deux lequel laquelle quel quelle mieux meilleur faut besoin comptent compte il ils elles sont suffisent donnent rapportent allemaal geven leveren entre difference plutot`.split(
    /\s+/,
  ),
);

/** Who asks whether something counts. */
const ASKS_WHETHER =
  /\b(counts?|elig\w+|qualif\w+|valid|accepted|earns?|enough|ok|listed|telt|geldt|geldig|zahlt|gilt|reicht|compte|suffit|valable)\b/i;

/** What a role's name ends with. */
const ROLE_NOUN =
  /^(contributor|administrator|operator|reader|owner|officer|developer|publisher|sender|receiver|writer|viewer|inzender|lezer|mitwirkender?|leser|contributeur|lecteur)$/;

/** Reads role questions: by name, however abbreviated or misspelt, and by the GUID of the role's definition. */
export function createRoleReader(knowledge: Knowledge): RoleReader {
  const { roles, roleVocabulary } = knowledge;
  const names = createRoleNames(roles.all, roleVocabulary.unlisted, roleVocabulary.words);
  const exact = new Set([...roles.all.map(({ name }) => name), ...roleVocabulary.unlisted].map(fold));

  function read(question: string): RoleQuestion | undefined {
    const id = GUID.exec(question)?.[0];
    if (id) return byId(id, question);

    const command = COMMAND.test(question);
    const said = question.replace(COMMAND, '');
    const core = nameIn(said);
    if (core.length === 0) return undefined;

    const name = core.join(' ');
    const other = elsewhere(name, command ? LOOKED_UP : GDAP.test(question) ? [] : ASKED_ABOUT);
    if (other) return { match: other, explicit: command, whole: true };
    const together = HOW_TO.test(question) ? undefined : several(said);
    if (together) return { match: together, explicit: command, whole: true };

    const found = core.length > MAX_NAME_WORDS ? [] : names.find(name);
    const best = found[0];
    if (best && (command ? best.score >= NEAR_COMMAND : best.whole && best.score >= NEAR)) {
      return { match: decide(found, best), explicit: command, whole: true };
    }

    const part = HOW_TO.test(question) ? undefined : names.within(question.slice(0, MAX_LENGTH));
    if (part) return { match: matchOf(part), explicit: command, whole: false };
    const looksLikeName = core.length > 1 && core.length <= MAX_NAME_WORDS && ROLE_NOUN.test(fold(core.at(-1) ?? ''));
    const named = command
      ? looksLikeName || core.length <= MAX_UNKNOWN_WORDS
      : looksLikeName && ASKS_WHETHER.test(question);
    const asTyped = command ? nameAsTyped(said) : name;
    return named ? { match: unknownName(name, asTyped), explicit: command && looksLikeName, whole: false } : undefined;
  }

  /** A role of another system, unless Azure has one of exactly that name. */
  function elsewhere(name: string, systems: readonly OtherSystem[]): SingleMatch | undefined {
    const other = findOtherRole(name);
    if (!other || !systems.includes(other.system) || exact.has(fold(other.name)) || exact.has(fold(name)))
      return undefined;
    const near = names.find(name).flatMap(({ role, whole, score }) => (role && whole && score >= NEAR ? [role] : []));
    return { outcome: 'elsewhere', ...other, near: near.slice(0, 1), score: 1 };
  }

  /** Each role of a question that names more than one and nothing else. */
  function several(said: string): RoleMatch | undefined {
    const parts = said
      .slice(0, MAX_LENGTH)
      .split(BETWEEN)
      .map(namesCompared)
      .filter((part) => part.length > 0);
    if (parts.length < 2 || parts.length > MOST_ROLES) return undefined;
    if ((names.find(nameIn(said).join(' '))[0]?.score ?? 0) >= ALIKE) return undefined;
    const matches = parts.flatMap((part) => oneOf(part) ?? []);
    const distinct = new Map(matches.map((match) => [nameOf(match), match]));
    return matches.length === parts.length && distinct.size > 1
      ? { outcome: 'several', matches: [...distinct.values()], score: Math.min(...matches.map(({ score }) => score)) }
      : undefined;
  }

  function oneOf(part: readonly string[]): SingleMatch | undefined {
    const name = part.join(' ');
    const other = part.length <= MAX_NAME_WORDS ? elsewhere(name, ASKED_ABOUT) : undefined;
    if (other) return other;
    const [best] = part.length > MAX_NAME_WORDS ? [] : names.find(name);
    return best?.whole && best.score >= NEAR ? matchOf(best) : undefined;
  }

  function unknownName(name: string, asTyped: string): RoleMatch {
    return { outcome: 'no-such-name', name: asTyped, near: names.near(name).slice(0, MAX_SHOWN), score: 0 };
  }

  function byId(id: string, question: string): RoleQuestion | undefined {
    const role = roles.find(id);
    if (role) return { match: listed(role, 1), explicit: true, whole: true };
    if (nameIn(question.replace(id, '')).length > 0) return undefined;
    return { match: notListed(id.toLowerCase(), 1), explicit: true, whole: true };
  }

  return { read };
}

function decide(found: readonly RoleCandidate[], best: RoleCandidate): RoleMatch {
  const near = found.filter(({ score }) => best.score - score < TIE);
  const opposite = near.some(({ role }) => role?.eligible !== best.role?.eligible);
  const roles = near.flatMap(({ role }) => role ?? []);
  return best.score < 1 && opposite && roles.length > 1
    ? { outcome: 'ambiguous', roles: roles.slice(0, MAX_SHOWN), score: best.score }
    : matchOf(best);
}

function matchOf({ role, name, score }: RoleCandidate): SingleMatch {
  return role ? listed(role, score) : notListed(name, score);
}

function listed(role: ListedRole, score: number): SingleMatch {
  return { outcome: role.eligible ? 'eligible' : 'not-eligible', role, score };
}

function notListed(name: string, score: number): SingleMatch {
  return { outcome: 'not-listed', name, score };
}

function nameOf(match: SingleMatch): string {
  return 'role' in match ? match.role.name : match.name;
}

function namesCompared(part: string): string[] {
  return nameIn(part).filter((token) => !COMPARING.has(fold(token)));
}

/** The name as it was typed, without what stands around it. */
function nameAsTyped(said: string): string {
  return said.replace(/\s+/g, ' ').replace(/^[\s"'“”„«»]+|[\s"'“”„«».,;:!?]+$/gu, '');
}

/** What is left of a question when the words around a role's name are taken away. */
function nameIn(question: string): string[] {
  const tokens = question.slice(0, MAX_LENGTH).match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens.filter((token) => !FRAME.has(fold(token)));
}
