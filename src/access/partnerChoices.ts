import { createHash } from 'node:crypto';
import { z } from 'zod/v4';
import { DAY_MS } from '../durations.ts';
import type { Memory } from '../store/memory.ts';
import type { Asker } from './policy.ts';

/** As long as the store remembers anything of a conversation. */
const KEPT_MS = 30 * DAY_MS;

/** For which partner somebody said to act, in each conversation. What is remembered here gives no right. */
export interface PartnerChoices {
  /** Null where nothing was chosen, or it is long ago. */
  get(asker: Asker): Promise<string | null>;
  set(asker: Asker, partnerTenantId: string): Promise<void>;
}

export function createPartnerChoices(memory: Pick<Memory, 'get' | 'set'>): PartnerChoices {
  return {
    async get(asker) {
      return z.string().safeParse(await memory.get(asker.address.conversationId, keyOf(asker))).data ?? null;
    },
    async set(asker, partnerTenantId) {
      await memory.set(asker.address.conversationId, keyOf(asker), partnerTenantId, KEPT_MS);
    },
  };
}

/** Short, and nobody's id can be read from it. */
function keyOf({ sender }: Asker): string {
  const person = `${sender.tenantId ?? ''} ${sender.objectId ?? ''}`;
  return `acts-for ${createHash('sha256').update(person).digest('hex').slice(0, 16)}`;
}
