import { z } from 'zod/v4';
import { FINDING_CODES } from '../pec/findings.ts';
import { type Evidence, VERDICTS } from '../pec/report.ts';

/** What became of a subscription, worst first. */
export const CHANGE_KINDS = [
  /** It earned, at least in part, and does not any more. */
  'stopped',
  /** It is not in the customer's list any more. */
  'gone',
  /** It earned as a whole and earns in part. */
  'reduced',
  /** It earns, and something threatens that. */
  'at-risk',
  /** The access ends within a fortnight. */
  'ending',
  /** It goes to and fro; nothing more is said of it until it rests. */
  'flapping',
  /** Three runs in a row could not read enough to tell. That is not a loss. */
  'unreadable',
  /** Three runs in a row read everything and the rules cannot tell. */
  'unclear',
  /** A subscription that was not there before, and does not earn. */
  'new-not-earning',
  /** A subscription that was not there before, and earns. */
  'new',
  /** Better than it was told last. */
  'recovered',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const GOOD: ReadonlySet<ChangeKind> = new Set(['new', 'recovered']);

export const changeSchema = z.object({
  kind: z.enum(CHANGE_KINDS),
  subscriptionId: z.string(),
  name: z.string(),
  before: z.enum(VERDICTS).nullable(),
  after: z.enum(VERDICTS).nullable(),
  /** It was the case before this moment; null where it never was. */
  lastGood: z.string().nullable(),
  /** When it was found. */
  seenAt: z.string(),
  /** The worst finding now. */
  finding: z
    .object({
      code: z.enum(FINDING_CODES),
      severity: z.enum(['critical', 'warning', 'note']),
      evidence: z.custom<Evidence>((value) => typeof value === 'object' && value !== null),
      link: z.string(),
    })
    .nullable(),
  endsAt: z.string().nullable(),
  /** Role assignments and delegations that counted before, by id. */
  assignments: z.array(z.string()),
  /** Who took the access away, where Azure's activity log told. */
  removal: z
    .object({
      act: z
        .enum(['role-assignment-deleted', 'delegation-deleted', 'delegation-changed'])
        .default('role-assignment-deleted'),
      by: z.string(),
      at: z.string(),
    })
    .nullable(),
  /** What became of it after it was told. */
  later: z.object({ what: z.enum(['recovered', 'changed-again']), at: z.string() }).nullable(),
});
export type WatchChange = z.infer<typeof changeSchema>;

export function isForTheWorse({ kind }: Pick<WatchChange, 'kind'>): boolean {
  return !GOOD.has(kind);
}

/** Worst first. */
export function byUrgency(a: WatchChange, b: WatchChange): number {
  return CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind);
}
