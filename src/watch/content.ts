import { z } from 'zod/v4';
import type { Alert } from '../store/alerts.ts';
import { changeSchema, type WatchChange } from './change.ts';

/** As many changes as an alert keeps; a card shows fewer, and says how many there are. */
export const MOST_CHANGES = 300;

const contentSchema = z.object({
  /** Shown in personal chats only. */
  customerName: z.string(),
  demo: z.boolean(),
  /** The kept check that found it, for its report; null where it could not be kept. */
  historyId: z.number().nullable(),
  changes: z.array(changeSchema),
  /** How many changes there were, where there were more than are kept. */
  total: z.number(),
  /** Set where nothing at all could be read: why, how often in a row, and until when. */
  failure: z.object({ code: z.string(), runs: z.number(), over: z.string().nullable() }).nullable(),
  checkedAt: z.string(),
});

/** What an alert says, in codes and ids; words are made of it in the reader's language. */
export type AlertContent = z.infer<typeof contentSchema>;

/** The content of a stored alert; null where another build wrote it in another form. */
export function readContent({ content }: Pick<Alert, 'content'>): AlertContent | null {
  return contentSchema.safeParse(content).data ?? null;
}

/** Whether everything that the alert told is over. */
export function isOver({ changes, failure }: AlertContent): boolean {
  return changes.every(({ later }) => later !== null) && (failure === null || failure.over !== null);
}

/** What an alert says once later changes are known; the same object where they change nothing in it. */
export function withLater(content: AlertContent, changes: readonly WatchChange[], at: string): AlertContent {
  const later = new Map(changes.map((change) => [change.subscriptionId, change]));
  let touched = false;
  const revised = content.changes.map((change) => {
    const next = later.get(change.subscriptionId);
    if (!next || change.later) return change;
    touched = true;
    const what = next.kind === 'recovered' || next.kind === 'new' ? 'recovered' : 'changed-again';
    return { ...change, later: { what, at } as const };
  });
  return touched ? { ...content, changes: revised } : content;
}
