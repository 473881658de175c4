import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { ANSWER_IDS, FACT_IDS, QUESTION_IDS } from '../advisor/ids.ts';
import type { FactId } from '../advisor/ids.ts';
import type { AdvisorTree } from '../advisor/tree.ts';
import { isWhole, start, type Walk } from '../advisor/walk.ts';
import { DAY_MS } from '../durations.ts';
import type { Memory } from '../store/memory.ts';
import type { Clock } from '../clock.ts';
import { createTakingTurns } from '../inTurn.ts';
import type { Person } from './channel.ts';
import { keptFor } from './kept.ts';
import type { Turn } from './turn.ts';

const adviceSchema = z.object({
  id: z.string(),
  /** Stands for who began it. */
  owner: z.string(),
  walk: z.strictObject({
    facts: z.array(z.enum(FACT_IDS)),
    given: z.array(
      z.strictObject({ question: z.enum(QUESTION_IDS), answer: z.enum(ANSWER_IDS), filledIn: z.boolean() }),
    ),
  }),
  /** When the check was made that the facts come from; null where nothing was filled in. */
  checkedAt: z.string().nullable(),
  /** The check itself, whose customer it is about; null where it is about none. The id alone opens nothing. */
  checkId: z.string().nullable().default(null),
  /** The message that shows it; empty where the channel named none. */
  cardId: z.string(),
});

/** One person's way through the choice, in one conversation. */
export interface Advice extends Omit<z.infer<typeof adviceSchema>, 'walk'> {
  readonly walk: Walk;
}

/** What a finished check tells of the choice; nothing where there is none. */
export interface KnownOfCustomer extends Pick<Advice, 'checkedAt' | 'checkId'> {
  readonly facts: readonly FactId[];
}

/** Where people are in the choice; outlives the process. */
export interface AdviceRuns {
  /** The run that somebody began in this conversation; null where there is none any more. */
  find(turn: Turn, owner: string): Promise<Advice | null>;
  /**
   * False where the one who acts had no run a moment ago, so that not every typed line is looked up. Another process may
   * have begun one since: it is seen half a minute later.
   */
  mayHaveRun(turn: Turn): boolean;
  keep(turn: Turn, advice: Advice): Promise<void>;
  /** Does one thing after another for one run, so that two presses at once cannot both move on. */
  inTurn<T>(turn: Turn, owner: string, work: () => Promise<T>): Promise<T>;
}

const KEPT_MS = 30 * DAY_MS;
const WITHOUT_FOR_MS = 30 * 1_000;
const PEOPLE_WITHOUT = 10_000;

export function createAdviceRuns(memory: Memory, tree: AdvisorTree, clock: Clock): AdviceRuns {
  const takeTurn = createTakingTurns();
  const without = keptFor<string>({ max: PEOPLE_WITHOUT, ttl: WITHOUT_FOR_MS, clock });
  const placeOf = ({ address, sender }: Turn): string => `${sender.id} ${address.conversationId}`;

  return {
    async find(turn, owner) {
      if (!OWNER.test(owner)) return null;
      const kept = adviceSchema.safeParse(await memory.get(turn.address.conversationId, keyOf(owner)));
      if (kept.success && isWhole(tree, kept.data.walk)) return kept.data;
      if (owner === ownerOf(turn.sender)) without.set(placeOf(turn), 'none');
      return null;
    },

    mayHaveRun: (turn) => !without.has(placeOf(turn)),

    async keep(turn, advice) {
      await memory.set(turn.address.conversationId, keyOf(advice.owner), advice, KEPT_MS);
      if (advice.owner === ownerOf(turn.sender)) without.delete(placeOf(turn));
    },

    inTurn: ({ address }, owner, work) => takeTurn(`${owner} ${address.conversationId}`, work),
  };
}

export function newAdvice(tree: AdvisorTree, starter: Person, { facts, checkedAt, checkId }: KnownOfCustomer): Advice {
  const walk = start(tree, facts);
  return { id: randomUUID().slice(0, 8), owner: ownerOf(starter), walk, checkedAt, checkId, cardId: '' };
}

const OWNER = /^[0-9a-f]{16}$/;

/** Stands for a person in cards and keys: short, and their id cannot be read from it. */
export function ownerOf({ objectId, id, tenantId }: Person): string {
  return createHash('sha256')
    .update(`${tenantId ?? ''} ${objectId ?? id}`)
    .digest('hex')
    .slice(0, 16);
}

function keyOf(owner: string): string {
  return `advice ${owner}`;
}
