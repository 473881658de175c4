import { editDistance } from '../knowledge/edit-distance.ts';
import { isGuid } from '../pec/profile.ts';
import { splitIdentity } from './identityWords.ts';
import type { CommandName } from './commandWords.ts';
import { COMMAND_NAMES, COMMAND_WORDS, EVERYBODY } from './commandWords.ts';
import { smallTalkIn, type SmallTalk } from './smallTalkWords.ts';

/** What a typed line asks for. */
export type Command =
  | { readonly name: CommandName; readonly argument: string }
  | { readonly name: 'empty' | 'too-long' }
  | { readonly name: 'smallTalk'; readonly kind: SmallTalk; readonly said: string }
  | {
      readonly name: 'question';
      readonly question: string;
      /** What the line asks for where its words are of nothing that can be answered, as in "check bakery of my aunt". */
      readonly perhaps?: { readonly name: CommandName; readonly argument: string };
    };

/** Longer than any question that people type, shorter than what would be work to search. */
export const LONGEST_QUESTION = 1_000;

/** More words than a customer's name has: what follows "check" is then a sentence, not a customer. */
const MOST_CUSTOMER_WORDS = 4;

/** "check my permissions" is about the one who asks: no customer's name begins so. */
const OWN_WORDS: ReadonlySet<string> = new Set(
  'my our mijn ons onze mein meine meinen unser unsere unseren mon ma mes notre nos'.split(' '),
);

/** Commands that are followed by a customer. */
const OF_CUSTOMER: ReadonlySet<CommandName> = new Set(['check', 'history', 'plan', 'watch', 'unwatch']);

const BY_WORD: ReadonlyMap<string, CommandName> = new Map(
  COMMAND_NAMES.flatMap((name) => COMMAND_WORDS[name].map((word) => [word, name] as const)),
);

/** Commands of a customer that are several words, the longest first: one may be how another begins. */
const OF_SEVERAL_WORDS = [...OF_CUSTOMER]
  .flatMap((name) => COMMAND_WORDS[name].map((words) => ({ name, words })))
  .filter(({ words }) => words.includes(' '))
  .sort((one, other) => other.words.length - one.words.length);

/** Words by which a sentence goes on after "check …", as in "check if Reader counts". */
const ASKING_WORDS = new Set(
  (
    'if whether that how why what when where which who is are does do can of dat hoe waarom wat welke ob dass wie warum was ' +
    'welche si que comment pourquoi quoi quel quelle'
  ).split(' '),
);
const SENTENCE_WORDS = new Set([
  ...ASKING_WORDS,
  ...(
    'my our the this all pec for it permissions access everything everyone again once it them him mijn ons onze het de een voor om alles ' +
    'iedereen opnieuw nogmaals nog mein unser die der das für zur alle erneut nochmal noch mon notre la le les pour par tout tous encore'
  ).split(' '),
]);

/** Words of the trade, of which no customer is called that is typed without a domain. */
const TRADE_WORDS = new Set(
  (
    'aobo pal gdap dap lighthouse pec azure partner admin link linked id object role roles rbac deny assignment assignments delegation ' +
    'delegatie delegierung délégation access toegang zugriff accès customers clients klanten kunde kunden my our mijn onze mes nos ' +
    'maken aanvragen machen erstellen épargne epargne obligatoire'
  ).split(' '),
);

/** "??" or "..." */
const ONLY_MARKS = /^[?!.,;:…\s-]+$/;

const POLITE =
  /[\s,]+(please|pls|now|alsjeblieft|alstublieft|aub|graag|nu|bitte|jetzt|svp|maintenant|s['’]il (te|vous) pla[iî]t)$/i;

const DOMAIN = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;

/**
 * Reads a typed line. A slip of the finger in a command's word is understood when what follows leaves no doubt.
 * @param isCustomer whether a text names a customer that the bot knows by name, as the demo does.
 */
export function parseCommand(line: string, isCustomer: (name: string) => boolean = () => false): Command {
  const text = line.replace(/\s+/g, ' ').trim();
  if (text === '') return { name: 'empty' };
  if (text.length > LONGEST_QUESTION) return { name: 'too-long' };

  const bare = text
    .toLowerCase()
    .replace(/^\/(?=\p{L})/u, '')
    .replace(/[!.,;:]+$/, '')
    .trim();
  const whole = BY_WORD.get(bare) ?? BY_WORD.get(bare.replace(/\s*\?+$/, ''));
  if (whole) return { name: whole, argument: '' };
  const smallTalk = smallTalkIn(text);
  if (smallTalk) return { name: 'smallTalk', kind: smallTalk, said: text };
  if (ONLY_MARKS.test(text)) return { name: 'empty' };

  const said = text.replace(/^\/(?=\p{L})/u, '');
  return (
    signInAt(said, isCustomer) ??
    ofSeveralWords(said, isCustomer) ??
    withArgument(said, isCustomer) ??
    mistyped(bare) ?? { name: 'question', question: text, ...perhapsOf(said) }
  );
}

/** Whether a text has the form of a tenant id or a domain. */
export function looksLikeTenant(text: string): boolean {
  return isGuid(text) || DOMAIN.test(text);
}

/** "sign in fabrikam.com": the command's own words may be two. */
function signInAt(text: string, isCustomer: (name: string) => boolean): Command | null {
  const lower = text.toLowerCase();
  const word = COMMAND_WORDS.signIn.find((candidate) => lower.startsWith(`${candidate} `));
  if (!word) return null;
  const argument = text.slice(word.length + 1).trim();
  return looksLikeTenant(argument) || isCustomer(argument) ? { name: 'signIn', argument } : null;
}

/** "stop watching fabrikam.com": of the commands that a line begins with, the longest. */
function ofSeveralWords(text: string, isCustomer: (name: string) => boolean): Command | null {
  const lower = text.toLowerCase();
  const longest = OF_SEVERAL_WORDS.find(({ words }) => lower.startsWith(`${words} `));
  if (!longest) return null;
  const argument = bareArgument(text.slice(longest.words.length));
  return mayBeCustomer(argument, isCustomer) ? { name: longest.name, argument } : null;
}

function withArgument(text: string, isCustomer: (name: string) => boolean): Command | null {
  const space = text.indexOf(' ');
  if (space < 0) return null;
  const word = text.slice(0, space).toLowerCase().replace(/:$/, '');
  const argument = bareArgument(text.slice(space));
  const exact = BY_WORD.get(word);

  if (exact === 'role') return { name: 'role', argument };
  if (exact === 'plan' && EVERYBODY.has(argument.toLowerCase())) return { name: 'plan', argument: '' };
  const customer = exact === 'check' ? splitIdentity(argument).customer : argument;
  if (exact && OF_CUSTOMER.has(exact) && mayBeCustomer(customer, isCustomer)) return { name: exact, argument };
  const clear = looksLikeTenant(customer) || isCustomer(customer);
  if (exact === 'choose' && clear) return { name: exact, argument };
  const near = clear ? nearest(word)?.name : undefined;
  return near && OF_CUSTOMER.has(near) ? { name: near, argument } : null;
}

/** A line that begins as a command for a customer does, and goes on as none is called. */
function perhapsOf(text: string): { readonly perhaps?: { readonly name: CommandName; readonly argument: string } } {
  const [word = '', first = ''] = text.toLowerCase().split(' ');
  const name = BY_WORD.get(word);
  const isOfCustomer = name !== undefined && (OF_CUSTOMER.has(name) || name === 'choose');
  if (!isOfCustomer || ASKING_WORDS.has(first) || OWN_WORDS.has(first)) return {};
  return { perhaps: { name, argument: bareArgument(text.slice(word.length)) } };
}

/** Without what is said around it: "“Contoso”, please!" */
function bareArgument(text: string): string {
  return text
    .replace(/[?!.,;\s]+$/, '')
    .replace(POLITE, '')
    .replace(/^["'“”„«»‘’\s]+|["'“”„«»‘’,\s]+$/g, '');
}

function mayBeCustomer(argument: string, isCustomer: (name: string) => boolean): boolean {
  if (looksLikeTenant(argument) || isCustomer(argument)) return true;
  // "l'AOBO" is AOBO.
  const words = argument
    .toLowerCase()
    .replace(/(?<!\p{L})[ld]['’]/gu, '')
    .split(' ');
  return (
    words.length <= MOST_CUSTOMER_WORDS && !words.some((word) => SENTENCE_WORDS.has(word) || TRADE_WORDS.has(word))
  );
}

/** A single word that is nearly a command. Real words near by, such as "roles", are left to the search. */
function mistyped(bare: string): Command | null {
  if (bare.includes(' ') || bare.length < 4) return null;
  const near = nearest(bare);
  return near && near.edits > 0 && !/s$/.test(bare) ? { name: near.name, argument: '' } : null;
}

function nearest(word: string): { readonly name: CommandName; readonly edits: number } | null {
  let best: { name: CommandName; edits: number } | null = null;
  for (const name of COMMAND_NAMES) {
    for (const candidate of COMMAND_WORDS[name]) {
      if (candidate.length < 4) continue;
      const allowed = candidate.length >= 5 ? 2 : 1;
      // Somebody who slips still begins with one of the first two letters: "version" is no "person".
      if (word[0] !== candidate[0] && word[0] !== candidate[1]) continue;
      const edits = editDistance(word, candidate, allowed);
      if (edits <= allowed && (best === null || edits < best.edits)) best = { name, edits };
    }
  }
  return best;
}
