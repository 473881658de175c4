import { judgeSubscription } from './judge-subscription.ts';
import { compareText, compareUnread } from './order.ts';
import { prepareOurs } from './ours.ts';
import type { PartnerProfile } from './profile.ts';
import type { Report, SubscriptionReport, Totals, Verdict } from './report.ts';
import type { RoleCatalogue } from './roles.ts';
import type { Snapshot } from './snapshot.ts';

export interface JudgeContext {
  readonly roles: RoleCatalogue;
  readonly now: Date;
}

const WORST_FIRST: readonly Verdict[] = ['not-earning', 'at-risk', 'partial', 'unknown', 'earning'];

/**
 * Judges what was read of a customer for one partner. Pure: the same snapshot, profile and moment always give the same
 * report, in whatever order Azure told the facts. Never throws on a snapshot that fits its schema.
 *
 * It speaks of permission only. Whether credit was paid stands in the daily-rated usage file, about 48 hours later.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
export function judge(snapshot: Snapshot, profile: PartnerProfile, { roles, now }: JudgeContext): Report {
  const { customer, identity } = snapshot;
  const ours = prepareOurs(profile, identity, customer.tenantId);
  const readAt = new Date(snapshot.takenAt);
  const context = { ours, roles, now, readAt, customerTenantId: customer.tenantId, tenantUnread: snapshot.unread };
  const subscriptions = snapshot.subscriptions.map((subscription) => judgeSubscription(subscription, context));
  subscriptions.sort(worstFirst);

  return {
    customer,
    checkedAt: snapshot.takenAt,
    judgedAt: now.toISOString(),
    depth: snapshot.depth,
    identity,
    demo: snapshot.demo,
    partial: [snapshot, ...snapshot.subscriptions].some(({ unread }) =>
      // A sweep leaves some reads out on purpose, and its depth says so. Only what was tried and failed counts here.
      unread.some(({ reason }) => reason !== 'not-in-sweep'),
    ),
    subscriptions,
    totals: totalsOf(subscriptions),
    unread: [...snapshot.unread].sort(compareUnread),
  };
}

function worstFirst(a: SubscriptionReport, b: SubscriptionReport): number {
  return (
    WORST_FIRST.indexOf(a.verdict) - WORST_FIRST.indexOf(b.verdict) ||
    compareText(a.name, b.name) ||
    compareText(a.subscriptionId, b.subscriptionId)
  );
}

function totalsOf(subscriptions: readonly SubscriptionReport[]): Totals {
  const count = (verdict: Verdict): number => subscriptions.filter((found) => found.verdict === verdict).length;

  return {
    earning: count('earning'),
    partial: count('partial'),
    atRisk: count('at-risk'),
    notEarning: count('not-earning'),
    unknown: count('unknown'),
  };
}
