import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { HOUR_MS } from '../durations.ts';
import type { Conversations } from '../store/conversations.ts';
import type { Turn } from './turn.ts';

/** How many conversations are known to be stored already, so that a chat does not write a row a message. */
const KNOWN_CONVERSATIONS = 10_000;

/** Keeps where each conversation can be reached, so that the bot can speak first after a restart. */
export interface Rememberer {
  remember(turn: Turn): Promise<void>;
  /** The same, however lately it was stored: what follows will be said there, and another process may have dropped it. */
  renew(turn: Turn): Promise<void>;
  /** Called when what is stored of this conversation was deleted, so that the next turn stores it again. */
  forget(turn: Turn): void;
  /** Waits for what is being written of this conversation. Rejects never. */
  settled(turn: Turn): Promise<void>;
}

export function createRememberer(conversations: Conversations, clock: Clock): Rememberer {
  const writing = new Map<string, Promise<void>>();
  const savedAt = new LRUCache<string, number>({ max: KNOWN_CONVERSATIONS });

  const keyOf = ({ address }: Turn): string => `${address.conversationId} ${address.serviceUrl}`;

  async function saveNowAndThen(turn: Turn): Promise<void> {
    const last = savedAt.get(keyOf(turn));
    if (last === undefined || clock.now().getTime() - last >= HOUR_MS) await save(turn);
  }

  async function save(turn: Turn): Promise<void> {
    const { address, sender } = turn;
    const now = clock.now().getTime();
    if (address.tenantId === null) return;

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
    savedAt.set(keyOf(turn), now);
  }

  return {
    remember(turn) {
      const { conversationId } = turn.address;
      const saving = saveNowAndThen(turn);
      const settling: Promise<void> = saving
        .catch(() => undefined)
        .finally(() => {
          if (writing.get(conversationId) === settling) writing.delete(conversationId);
        });
      writing.set(conversationId, settling);
      return saving;
    },
    renew: save,
    forget: (turn) => void savedAt.delete(keyOf(turn)),
    settled: async ({ address }) => await writing.get(address.conversationId),
  };
}
