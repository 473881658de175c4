import type { FindingCode } from '../pec/findings.ts';
import type { Report, SubscriptionReport, Verdict } from '../pec/report.ts';

/** `unclear`: before or after, nobody can tell. `changed`: the verdict stands, its reasons moved. */
export type ChangeKind = 'better' | 'worse' | 'unclear' | 'changed' | 'new' | 'gone';

/** What became of one subscription between two reports. */
export interface SubscriptionChange {
  readonly kind: ChangeKind;
  readonly subscriptionId: string;
  readonly name: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  /** Codes of findings that were not there before. */
  readonly appeared: readonly FindingCode[];
  /** Codes of findings that are there no more. */
  readonly disappeared: readonly FindingCode[];
}

/** From worst to best. */
const ORDER: readonly Verdict[] = ['not-earning', 'partial', 'at-risk', 'earning'];
const KIND_ORDER: readonly ChangeKind[] = ['worse', 'gone', 'unclear', 'changed', 'new', 'better'];

/**
 * What changed for whom from one report of a customer to the next, the worst first. Subscriptions with the same verdict
 * and the same findings are left out. Where a report is partial, a missing subscription may only not have been read.
 */
export function compareReports(before: Report, after: Report): readonly SubscriptionChange[] {
  const earlier = new Map(before.subscriptions.map((item) => [item.subscriptionId, item]));
  const later = new Map(after.subscriptions.map((item) => [item.subscriptionId, item]));
  const changes: SubscriptionChange[] = [];

  for (const item of after.subscriptions) {
    const change = compare(earlier.get(item.subscriptionId) ?? null, item);
    if (change) changes.push(change);
  }
  for (const item of before.subscriptions) {
    if (!later.has(item.subscriptionId)) changes.push(describe('gone', item, null));
  }
  return changes.sort((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
}

function compare(before: SubscriptionReport | null, after: SubscriptionReport): SubscriptionChange | null {
  if (!before) return describe('new', null, after);
  const change = describe(kindOf(before.verdict, after.verdict), before, after);
  const same = before.verdict === after.verdict && change.appeared.length + change.disappeared.length === 0;
  return same ? null : change;
}

function kindOf(before: Verdict, after: Verdict): ChangeKind {
  if (before === after) return 'changed';
  if (before === 'unknown' || after === 'unknown') return 'unclear';
  return isBetter(before, after) ? 'better' : 'worse';
}

/** Whether the second of two verdicts that are settled is the better one. */
export function isBetter(before: Exclude<Verdict, 'unknown'>, after: Exclude<Verdict, 'unknown'>): boolean {
  return ORDER.indexOf(after) > ORDER.indexOf(before);
}

function describe(
  kind: ChangeKind,
  before: SubscriptionReport | null,
  after: SubscriptionReport | null,
): SubscriptionChange {
  const had = codesOf(before);
  const has = codesOf(after);
  return {
    kind,
    subscriptionId: (after ?? before)?.subscriptionId ?? '',
    name: (after ?? before)?.name ?? '',
    before: before?.verdict ?? null,
    after: after?.verdict ?? null,
    appeared: [...has].filter((code) => !had.has(code)),
    disappeared: [...had].filter((code) => !has.has(code)),
  };
}

function codesOf(report: SubscriptionReport | null): ReadonlySet<FindingCode> {
  return new Set(report?.findings.map(({ code }) => code));
}
