import type { Clock } from '../clock.ts';
import { keptFor } from './kept.ts';
import type { Turn } from './turn.ts';

/** What somebody's words were about, for words that lean on them: "how do I fix that?", "auf Deutsch bitte". */
export type Subject =
  | { readonly kind: 'question'; readonly question: string; readonly topicId: string | null }
  /** Named in a personal chat, and opened for whoever named it. The id opens nothing: it is authorised anew. */
  | { readonly kind: 'customer'; readonly tenantId: string; readonly name: string };

/** What each person talked of last, in each conversation, for half an hour. In memory only. */
export interface Subjects {
  note(turn: Turn, subject: Subject): void;
  /** Where others read along, a customer is not talked of: what was before it is over all the same. */
  noteCustomer(turn: Turn, customer: { readonly tenantId: string; readonly name: string }): void;
  of(turn: Turn): Subject | undefined;
  forget(turn: Turn): void;
}

const KEPT_MS = 30 * 60 * 1_000;
const SUBJECTS_KEPT = 10_000;

export function createSubjects(clock: Clock): Subjects {
  const kept = keptFor<Subject>({ max: SUBJECTS_KEPT, ttl: KEPT_MS, clock });
  return {
    note(turn, subject) {
      kept.set(keyOf(turn), subject);
    },
    noteCustomer(turn, { tenantId, name }) {
      if (turn.address.kind === 'personal') kept.set(keyOf(turn), { kind: 'customer', tenantId, name });
      else kept.delete(keyOf(turn));
    },
    of: (turn) => kept.get(keyOf(turn)),
    forget(turn) {
      kept.delete(keyOf(turn));
    },
  };
}

/** In a group, nobody's words lean on what another said. */
function keyOf({ address, sender }: Turn): string {
  return `${address.conversationId} ${sender.id}`;
}
