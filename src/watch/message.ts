import { z } from 'zod/v4';
import { VERDICTS } from '../pec/report.ts';

const totals = z.object({
  earning: z.number(),
  partial: z.number(),
  atRisk: z.number(),
  notEarning: z.number(),
  unknown: z.number(),
});

const goodNews = z.object({ name: z.string(), verdict: z.enum(VERDICTS), isNew: z.boolean() });

const digestEntry = z.object({ at: z.string(), customers: z.number(), totals });

/** What a watch has to say, beside its alerts. Names in it are shown in personal chats only. */
const messageSchema = z.discriminatedUnion('kind', [
  /** The card of an alert, as the alert stands when it is sent. */
  z.object({ kind: z.literal('alert') }),
  /** What somebody asked to be checked now, where it found nothing to alert of. */
  z.object({
    kind: z.literal('ran'),
    watchId: z.string(),
    customerName: z.string(),
    demo: z.boolean(),
    totals,
    first: z.boolean(),
  }),
  /** The same, where the customer could not be checked. */
  z.object({ kind: z.literal('ran-failed'), watchId: z.string(), customerName: z.string(), code: z.string() }),
  /** Something is better than it was told, or new and well. */
  z.object({
    kind: z.literal('good-news'),
    watchId: z.string(),
    customerName: z.string(),
    demo: z.boolean(),
    subscriptions: z.array(goodNews),
    /** True where the customer can be read again. */
    readable: z.boolean(),
  }),
  z.object({
    kind: z.literal('paused'),
    watchId: z.string(),
    customerName: z.string(),
    reason: z.enum(['denied', 'no-identity', 'unowned']),
  }),
  z.object({
    kind: z.literal('digest'),
    partnerTenantId: z.string(),
    entries: z.array(digestEntry),
    paused: z.number(),
    demo: z.boolean(),
  }),
]);

export type WatchMessage = z.infer<typeof messageSchema>;
export type DigestEntry = z.infer<typeof digestEntry>;

/** A message as it was stored; null where another build wrote it in another form. */
export function readMessage(stored: unknown): WatchMessage | null {
  return messageSchema.safeParse(stored).data ?? null;
}
