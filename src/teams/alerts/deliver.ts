import type { Logger } from 'pino';
import type { Clock } from '../../clock.ts';
import { MINUTE_MS, SECOND_MS } from '../../durations.ts';
import { inTime } from '../../inTime.ts';
import type { Conversation, Conversations } from '../../store/conversations.ts';
import type { DeliveryOutcome, Outbox, OutboxEntry } from '../../store/outbox.ts';
import type { Address, Channel, Delivery, OutgoingMessage } from '../channel.ts';
import { TEAMS_LIMITS } from './limits.ts';

/** What an entry says now: a message, an edit of one that stands, or nothing any more. */
export type Drawn =
  | { readonly do: 'send'; readonly message: OutgoingMessage }
  | { readonly do: 'update'; readonly activityId: string; readonly message: OutgoingMessage }
  /** Its message is still on its way. */
  | { readonly do: 'wait' }
  | { readonly do: 'nothing'; readonly reason: string };

export interface DeliveryOptions {
  readonly outbox: Outbox;
  readonly conversations: Pick<Conversations, 'get' | 'markGone'>;
  readonly channel: Pick<Channel, 'send' | 'update'>;
  readonly draw: (entry: OutboxEntry) => Promise<Drawn>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly done?: (outcome: DeliveryOutcome['kind'], act: OutboxEntry['act']) => void;
  /** Between 0 and 1, for jitter. */
  readonly random?: () => number;
}

/** Takes what waits to be said to Teams, within its limits. Any number of processes may do so at once. */
export interface DeliveryRound {
  /** Delivers what may be delivered now. @returns how many attempts were made. */
  deliver(): Promise<number>;
}

/** No answer for so long counts as none: it must not hold up the others. */
const ANSWER_WITHIN_MS = 30 * SECOND_MS;
/** Whoever claimed an entry this long ago and said nothing since is dead. */
const CLAIM_LASTS_MS = 2 * MINUTE_MS;
const FIRST_WAIT_MS = 2 * SECOND_MS;
const LONGEST_WAIT_MS = 5 * MINUTE_MS;
const WITHOUT_HINT_MS = 5 * SECOND_MS;
/** What could not be said for a day, and was tried so often, is news no more. A bot that was off that long tried nothing. */
const GIVE_UP_AFTER_MS = 24 * 60 * MINUTE_MS;
const GIVE_UP_AFTER_ATTEMPTS = 10;

/** What Microsoft says to try again, and an authentication that may be over in a minute. */
const PASSING: ReadonlySet<number> = new Set([401, 408, 412, 500, 502, 503, 504]);

export function createDelivery(options: DeliveryOptions): DeliveryRound {
  const { outbox, conversations, channel, draw, clock, log, done, random = Math.random } = options;

  async function attempt(entry: OutboxEntry): Promise<DeliveryOutcome> {
    const conversation = await conversations.get(entry.conversationId);
    if (conversation?.status !== 'active')
      return { kind: 'gone', reason: 'the bot is not in the conversation any more' };
    const drawn = await draw(entry);
    switch (drawn.do) {
      case 'wait':
        return later(entry, SECOND_MS, 'its message is still on its way');
      case 'nothing':
        return { kind: 'failed', reason: drawn.reason };
      case 'send':
      case 'update': {
        const address = addressOf(conversation);
        const delivery =
          drawn.do === 'send'
            ? channel.send(address, drawn.message, { once: true })
            : channel.update(address, drawn.activityId, drawn.message, { once: true });
        return outcomeOf(entry, await inTime(delivery, ANSWER_WITHIN_MS, unanswered));
      }
    }
  }

  async function outcomeOf(entry: OutboxEntry, delivery: Delivery): Promise<DeliveryOutcome> {
    if (delivery.ok) return { kind: 'sent', activityId: delivery.activityId || null };
    const { reason, status, retryAfterMs } = delivery;
    switch (reason) {
      case 'throttled': {
        const wait = retryAfterMs ?? WITHOUT_HINT_MS;
        // Teams does not say whether it means the conversation or the bot, so everything waits.
        await outbox.pauseAll(new Date(clock.now().getTime() + wait));
        return later(entry, wait, 'Teams asked us to slow down');
      }
      case 'gone':
        await conversations.markGone(entry.conversationId, status === 403 ? 'blocked' : 'removed');
        return { kind: 'gone', reason: `Teams answered ${status}` };
      case 'unreachable':
        return later(entry, backoff(entry), 'Teams could not be reached');
      case 'refused':
        return status !== undefined && PASSING.has(status)
          ? later(entry, backoff(entry), `Teams answered ${status}`)
          : { kind: 'failed', reason: `Teams answered ${status}` };
      case 'unknown':
        return entry.act === 'update'
          ? later(entry, backoff(entry), 'no answer came')
          : { kind: 'unknown', reason: 'it was sent, and no answer came' };
    }
  }

  function later({ createdAt, attempts }: OutboxEntry, waitMs: number, reason: string): DeliveryOutcome {
    const now = clock.now().getTime();
    const old = now - createdAt.getTime() > GIVE_UP_AFTER_MS;
    if (old && attempts >= GIVE_UP_AFTER_ATTEMPTS) return { kind: 'failed', reason };
    return { kind: 'later', notBefore: new Date(now + waitMs * (1 + random() / 4)), reason };
  }

  async function deliverOne(entry: OutboxEntry): Promise<void> {
    let outcome: DeliveryOutcome;
    try {
      outcome = await attempt(entry);
    } catch (error) {
      // Before anything was sent: the SDK's own faults come back as values.
      log.error({ err: error, outbox: entry.id }, 'a message could not be made');
      outcome = later(entry, backoff(entry), 'the message could not be made');
    }
    if (outcome.kind !== 'sent' && outcome.kind !== 'later') {
      log.warn(
        { outbox: entry.id, outcome: outcome.kind, reason: outcome.reason },
        'a message was not delivered for certain',
      );
    }
    await outbox.settle(entry, outcome);
    done?.(outcome.kind, entry.act);
  }

  return {
    async deliver() {
      const found = await outbox.recover(new Date(clock.now().getTime() - CLAIM_LASTS_MS));
      if (found > 0) log.warn({ found }, 'messages of a process that ended while it was sending');
      const entries = await outbox.claim(TEAMS_LIMITS);
      const settled = await Promise.allSettled(entries.map(deliverOne));
      const failed = settled.find((result) => result.status === 'rejected');
      if (failed) throw failed.reason;
      return entries.length;
    },
  };
}

function unanswered(): Delivery {
  return { ok: false, reason: 'unknown' };
}

function backoff({ attempts }: OutboxEntry): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 10), LONGEST_WAIT_MS);
}

function addressOf({ conversationId, kind, tenantId, serviceUrl, reference }: Conversation): Address {
  return { conversationId, kind, tenantId, serviceUrl, reference: { ...reference } };
}
