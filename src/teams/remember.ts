import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import type { Conversations } from '../store/conversations.ts';
import type { Turn } from './turn.ts';

const HOUR_MS = 60 * 60 * 1_000;
/** How many conversations are known to be stored already, so that a chat does not write a row a message. */
const KNOWN_CONVERSATIONS = 10_000;

/** Keeps where each conversation can be reached, so that the bot can speak first after a restart. */
export function createRememberer(conversations: Conversations, clock: Clock): (turn: Turn) => Promise<void> {
  const savedAt = new LRUCache<string, number>({ max: KNOWN_CONVERSATIONS });

  return async (turn) => {
    const { address, sender } = turn;
    const now = clock.now().getTime();
    const key = `${address.conversationId} ${address.serviceUrl}`;
    const last = savedAt.get(key);
    if (address.tenantId === null || (last !== undefined && now - last < HOUR_MS)) return;

    const personal = address.kind === 'personal';
    await conversations.save({
      conversationId: address.conversationId,
      kind: address.kind,
      tenantId: address.tenantId,
      serviceUrl: address.serviceUrl,
      reference: address.reference,
      ...(personal ? { userId: sender.id } : {}),
      ...(personal && sender.objectId ? { userObjectId: sender.objectId } : {}),
    });
    savedAt.set(key, now);
  };
}
