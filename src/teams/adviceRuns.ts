import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { ANSWER_IDS, FACT_IDS, QUESTION_IDS } from '../advisor/ids.ts';
import type { FactId } from '../advisor/ids.ts';
import type { AdvisorTree } from '../advisor/tree.ts';
import { isWhole, start, type Walk } from '../advisor/walk.ts';
import type { Memory } from '../store/memory.ts';
import type { Person } from './channel.ts';
import type { Turn } from './turn.ts';

const adviceSchema = z.strictObject({
  id: z.string(),
  starter: z.string(),
  walk: z.strictObject({
    facts: z.array(z.enum(FACT_IDS)),
    given: z.array(
      z.strictObject({ question: z.enum(QUESTION_IDS), answer: z.enum(ANSWER_IDS), filledIn: z.boolean() }),
    ),
  }),
  /** When the check was made that the facts come from; null where nothing was filled in. */
  checkedAt: z.string().nullable(),
  /** The message that shows it; empty where the channel named none. */
  cardId: z.string(),
});

/** One person's way through the choice, in one conversation. */
export interface Advice extends Omit<z.infer<typeof adviceSchema>, 'walk'> {
  readonly walk: Walk;
}

/** Where people are in the choice; outlives the process. */
export interface AdviceRuns {
  /** The run of whoever acts in this turn, in this conversation; null where there is none any more. */
  find(turn: Turn, owner?: string): Promise<Advice | null>;
  keep(turn: Turn, advice: Advice): Promise<void>;
  /** Does one thing after another for one person, so that two presses at once cannot both move on. */
  inTurn<T>(turn: Turn, work: () => Promise<T>): Promise<T>;
}

const DAY = 24 * 60 * 60 * 1_000;
const KEPT_MS = 30 * DAY;

export function createAdviceRuns(memory: Memory, tree: AdvisorTree): AdviceRuns {
  const busy = new Map<string, Promise<unknown>>();

  return {
    async find({ address, sender }, owner = ownerOf(sender)) {
      if (!OWNER.test(owner)) return null;
      const kept = adviceSchema.safeParse(await memory.get(address.conversationId, keyOf(owner)));
      return kept.success && isWhole(tree, kept.data.walk) ? kept.data : null;
    },

    async keep({ address, sender }, advice) {
      await memory.set(address.conversationId, keyOf(ownerOf(sender)), advice, KEPT_MS);
    },

    async inTurn({ address, sender }, work) {
      const key = `${ownerOf(sender)} ${address.conversationId}`;
      const before = busy.get(key) ?? Promise.resolve();
      const mine = before.then(work, work);
      busy.set(key, mine);
      try {
        return await mine;
      } finally {
        if (busy.get(key) === mine) busy.delete(key);
      }
    },
  };
}

export function newAdvice(
  tree: AdvisorTree,
  starter: Person,
  known: { readonly facts: readonly FactId[]; readonly checkedAt: string | null },
): Advice {
  const { facts, checkedAt } = known;
  return { id: randomUUID().slice(0, 8), starter: starter.name, walk: start(tree, facts), checkedAt, cardId: '' };
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
