import { type Selectable, sql, type Transaction } from 'kysely';
import type { Database } from './schema.ts';

/** At most `count` within any `withinMs` milliseconds. */
export interface Rate {
  readonly count: number;
  readonly withinMs: number;
}

export interface DeliveryLimits {
  /** Messages and edits in one conversation. */
  readonly conversation: readonly Rate[];
  /** New messages in one conversation, each of which notifies people. */
  readonly notifications: Rate;
  /** Messages and edits everywhere. */
  readonly everywhere: Rate;
  /** Sent and not answered yet, everywhere. */
  readonly inFlight: number;
}

/** What lies further ahead was written by a clock that was wrong, and must not hold anything up. */
const CLOCKS_APART_MS = 60 * 1_000;

type Candidate = Selectable<Database['outbox']>;

interface Choice {
  readonly chosen: readonly Candidate[];
  /** Conversations that have had what they may, and until when they are left alone. */
  readonly held: ReadonlyMap<string, Date>;
}

/** The candidates that may be sent now: the oldest first, and one a conversation, so that they arrive in their order. */
export async function chooseWithin(
  db: Transaction<Database>,
  candidates: readonly Candidate[],
  limits: DeliveryLimits,
  now: Date,
): Promise<Choice> {
  const room = await roomEverywhere(db, limits, now);
  const conversations = [...new Set(candidates.map(({ conversation_id: id }) => id))];
  const sent = await timesSent(db, conversations, longestOf(limits), now);
  const chosen: Candidate[] = [];
  const held = new Map<string, Date>();
  const taken = new Set<string>();

  for (const candidate of candidates) {
    const { conversation_id: id, act } = candidate;
    if (chosen.length >= room) break;
    if (taken.has(id) || held.has(id)) continue;
    const until = freeAt(sent.get(id) ?? [], act === 'send', limits);
    if (until > now.getTime()) held.set(id, new Date(until));
    else {
      taken.add(id);
      chosen.push(candidate);
    }
  }
  return { chosen, held };
}

interface Sending {
  readonly at: Date;
  readonly notifies: boolean;
}

/** When one more may be sent, in milliseconds since the epoch: a rate is free again once its oldest falls out of it. */
function freeAt(sent: readonly Sending[], notifies: boolean, limits: DeliveryLimits): number {
  const notifying = sent.filter((sending) => sending.notifies);
  return Math.max(
    0,
    ...limits.conversation.map((rate) => freeAfter(sent, rate)),
    notifies ? freeAfter(notifying, limits.notifications) : 0,
  );
}

function freeAfter(sent: readonly Sending[], { count, withinMs }: Rate): number {
  const oldest = sent[count - 1];
  return oldest ? oldest.at.getTime() + withinMs : 0;
}

/** The newest first. */
async function timesSent(
  db: Transaction<Database>,
  conversations: readonly string[],
  withinMs: number,
  now: Date,
): Promise<ReadonlyMap<string, readonly Sending[]>> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('conversation_id', 'in', conversations)
    .where('at', '>', new Date(now.getTime() - withinMs))
    .where('at', '<', new Date(now.getTime() + CLOCKS_APART_MS))
    .orderBy('at', 'desc')
    .execute();
  return Map.groupBy(rows, ({ conversation_id: id }) => id);
}

async function roomEverywhere(db: Transaction<Database>, limits: DeliveryLimits, now: Date): Promise<number> {
  const { everywhere, inFlight } = limits;
  const { recent } = await db
    .selectFrom('deliveries')
    .select(sql<number>`count(*)::int`.as('recent'))
    .where('at', '>', new Date(now.getTime() - everywhere.withinMs))
    .where('at', '<', new Date(now.getTime() + CLOCKS_APART_MS))
    .executeTakeFirstOrThrow();
  const { sending } = await db
    .selectFrom('outbox')
    .select(sql<number>`count(*)::int`.as('sending'))
    .where('state', '=', 'sending')
    .executeTakeFirstOrThrow();
  return Math.min(everywhere.count - recent, inFlight - sending);
}

function longestOf({ conversation, notifications }: DeliveryLimits): number {
  return Math.max(notifications.withinMs, ...conversation.map(({ withinMs }) => withinMs));
}
