import { z } from 'zod/v4';
import type { Totals } from '../pec/report.ts';
import type { Digest, DigestResult, DueDigest } from '../store/digests.ts';
import type { DigestEntry, WatchMessage } from './message.ts';
import { nextRunAt } from './schedule.ts';
import { readState } from './state.ts';

/** Mondays, in the hour after eight. */
const DIGEST_SCHEDULE = { days: '1', hour: 8 } as const;
const WEEKS_KEPT = 8;

const trendSchema = z.array(
  z.object({
    at: z.string(),
    customers: z.number(),
    totals: z.object({
      earning: z.number(),
      partial: z.number(),
      atRisk: z.number(),
      notEarning: z.number(),
      unknown: z.number(),
    }),
  }),
);

/** When a conversation hears its next weekly summary. */
export function nextDigestAt(
  { conversationId, timeZone }: Pick<Digest, 'conversationId' | 'timeZone'>,
  after: Date,
): Date {
  return nextRunAt(`digest ${conversationId}`, { ...DIGEST_SCHEDULE, timeZone }, after);
}

/** What a conversation's week was like. Nothing is said where nothing is watched any more. */
export async function writeDigest(due: DueDigest, now: Date, demo: boolean): Promise<DigestResult> {
  const { digest, trend, watches } = due;
  const before: readonly DigestEntry[] = trendSchema.safeParse(trend).data ?? [];
  const totals = { earning: 0, partial: 0, atRisk: 0, notEarning: 0, unknown: 0 };
  let customers = 0;
  let paused = 0;
  for await (const { watch, state } of watches) {
    // Its setter lost the right to it, so nobody is told how it does.
    if (watch.paused === 'denied') continue;
    customers += 1;
    if (watch.paused !== null) paused += 1;
    addTo(totals, state);
  }
  const entry: DigestEntry = { at: now.toISOString(), customers, totals };
  const entries = [...before, entry].slice(-WEEKS_KEPT);
  const message: WatchMessage = { kind: 'digest', partnerTenantId: digest.partnerTenantId, entries, paused, demo };
  return { trend: entries, message: customers === 0 ? null : message, nextRunAt: nextDigestAt(digest, now) };
}

const COUNT = {
  earning: 'earning',
  partial: 'partial',
  'at-risk': 'atRisk',
  'not-earning': 'notEarning',
} as const;

function addTo(totals: Record<keyof Totals, number>, state: unknown): void {
  for (const { verdict, gone, unreadable } of Object.values(readState(state)?.subscriptions ?? {})) {
    if (gone) continue;
    totals[verdict === null || unreadable > 0 ? 'unknown' : COUNT[verdict]] += 1;
  }
}
