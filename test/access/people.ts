import { randomUUID } from 'node:crypto';
import type { GroupMembership } from '../../src/access/groups.ts';
import type { Asker } from '../../src/access/policy.ts';

/** A directory where nobody is in a group. */
export const NO_GROUPS: GroupMembership = { isInAny: () => Promise.resolve({ ok: true, isMember: false }) };

/** Somebody in a conversation, as the policy sees them. */
export function asker(
  tenantId: string | null,
  objectId: string | null = randomUUID(),
  place: Partial<Asker['address']> & { readonly isGuest?: boolean } = {},
): Asker {
  const { isGuest, ...address } = place;
  return {
    sender: { tenantId, objectId, ...(isGuest === undefined ? {} : { isGuest }) },
    address: { conversationId: `chat-${objectId ?? 'nobody'}`, kind: 'personal', ...address },
  };
}

/** The ids of an asker, whom the channel named. */
export function idsOf({ sender }: Asker): { readonly tenantId: string; readonly objectId: string } {
  const { tenantId, objectId } = sender;
  if (tenantId === null || objectId === null) throw new Error('The channel did not name this asker.');
  return { tenantId, objectId };
}
