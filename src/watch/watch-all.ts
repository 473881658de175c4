import type { Clock } from '../clock.ts';
import type { Language } from '../i18n/languages.ts';
import type { Store } from '../store/store.ts';
import { nextRunAt, spreadHour } from './schedule.ts';
import { stableId } from './stable.ts';

export interface WatchAllRequest {
  readonly partnerTenantId: string;
  /** Where it speaks up; the bot must have been met there. */
  readonly conversationId: string;
  readonly language: Language;
  readonly timeZone: string;
}

export type WatchAllOutcome =
  | { readonly kind: 'watched'; readonly added: number; readonly known: number }
  | { readonly kind: 'no-conversation' }
  | { readonly kind: 'no-customers' };

type WatchAllStore = Pick<Store, 'watches' | 'conversations' | 'audit'>;

/**
 * Watches every customer of a partner that the bot knows of, each at an hour of its own. Doing it again adds what is new.
 * @param store of one transaction, so that no watch is kept without its entry in the audit trail.
 */
export async function watchAll(
  { watches, conversations, audit }: WatchAllStore,
  { partnerTenantId, conversationId, language, timeZone }: WatchAllRequest,
  clock: Clock,
): Promise<WatchAllOutcome> {
  const conversation = await conversations.get(conversationId);
  if (!conversation) return { kind: 'no-conversation' };
  const customers = await watches.customersOf(partnerTenantId);
  if (customers.length === 0) return { kind: 'no-customers' };

  let added = 0;
  for (const customerTenantId of customers) {
    const id = stableId(`operator ${partnerTenantId} ${customerTenantId} ${conversationId}`);
    const schedule = { days: 'daily', hour: spreadHour(id), timeZone } as const;
    const outcome = await watches.add({
      id,
      partnerTenantId,
      customerTenantId,
      customerName: null,
      conversationId,
      conversationKind: conversation.kind,
      setBy: 'operator',
      setter: { tenantId: null, objectId: null },
      language,
      ...schedule,
      nextRunAt: nextRunAt(id, schedule, clock.now()),
    });
    if (!outcome.added) continue;
    added += 1;
    await audit.record({
      actor: { kind: 'operator' },
      act: 'watch',
      partnerTenantId,
      customerTenantId,
      outcome: 'done',
      details: { watch: id },
    });
  }
  return { kind: 'watched', added, known: customers.length - added };
}
