import { z } from 'zod/v4';
import { VERDICTS, type Verdict } from '../pec/report.ts';

export type KnownVerdict = Exclude<Verdict, 'unknown'>;

const known = z.enum(VERDICTS).exclude(['unknown']);
const moment = z.string();

/** What a watch knows of one subscription. */
const seenSchema = z.object({
  name: z.string(),
  /** The last verdict that was settled; null where there never was one, or the subscription is gone. */
  verdict: known.nullable(),
  /** When that verdict was first and last seen. */
  since: moment,
  lastSeen: moment,
  /** What the conversation was told last, or found when it began to watch; null where it cannot rely on anything. */
  told: known.nullable(),
  gone: z.boolean(),
  /** Runs in a row that could not settle a verdict, and whether that was told. */
  unreadable: z.number(),
  unreadableTold: z.boolean(),
  /** When the verdict moved, the newest last: a movement the same way in several steps counts once, by its last step. */
  changes: z.array(moment),
  /** Which way the last movement went; null where that was not kept. */
  heading: z.enum(['down', 'up']).nullable().default(null),
  /** Runs in a row that settled the same verdict. */
  settled: z.number(),
  flapping: z.boolean(),
  /** Grants whose end was warned about: principal and date. */
  warned: z.array(z.string()),
  /** Role assignments that counted when it last earned, by id. */
  assignments: z.array(z.string()),
});
export type Seen = z.infer<typeof seenSchema>;

const stateSchema = z.object({
  version: z.literal(1),
  /** When the last check that read anything was made; null before the first, which only sets what is compared with. */
  checkedAt: moment.nullable(),
  /** Checks in a row that read nothing at all, and whether that was told. */
  failures: z.number(),
  failuresTold: z.boolean(),
  subscriptions: z.record(z.string(), seenSchema),
});

/** What a watch compares the next check with: of each subscription the last verdict that was settled. */
export type WatchState = z.infer<typeof stateSchema>;

/** A state as it was stored. One that an older build wrote in another form counts as none: the next run begins anew. */
export function readState(stored: unknown): WatchState | null {
  return stateSchema.safeParse(stored).data ?? null;
}
