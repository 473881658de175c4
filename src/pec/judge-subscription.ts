import { collectGrants } from './collect.ts';
import { makeFinding, orderFindings } from './finding.ts';
import type { Ours } from './ours.ts';
import type { AccessPath, Finding, SubscriptionReport, Verdict } from './report.ts';
import type { RoleCatalogue } from './roles.ts';
import { findAnotherPartners } from './rules/another-partner.ts';
import { findCandidates } from './rules/candidates.ts';
import { findObstacle, findThreats } from './rules/grant-findings.ts';
import { isDeleted, isTroubled, offerOf, type OfferStanding } from './rules/offer.ts';
import { findCoverage, findHoles } from './rules/coverage.ts';
import { holesOf } from './rules/holes.ts';
import { coverageOf } from './rules/scope.ts';
import { indexSchedules } from './rules/time.ts';
import { decidingUnread } from './rules/unread.ts';
import { findWeaknesses } from './rules/weaknesses.ts';
import type { SubscriptionSnapshot, Unread } from './snapshot.ts';
import { compareUnread } from './order.ts';
import { cannotEarn, decideVerdict } from './verdict.ts';
import { traceGrants } from './trace.ts';
import { countsToday, weigh, type WeighedGrant } from './weigh.ts';

export interface SubscriptionContext {
  readonly ours: Ours;
  readonly roles: RoleCatalogue;
  readonly now: Date;
  /** When Azure was read. */
  readonly readAt: Date;
  readonly customerTenantId: string;
  /** What could not be read of the tenant as a whole. */
  readonly tenantUnread: readonly Unread[];
}

/** Judges one subscription. */
export function judgeSubscription(
  subscription: SubscriptionSnapshot,
  context: SubscriptionContext,
): SubscriptionReport {
  const { ours, roles, now, readAt, customerTenantId, tenantUnread } = context;
  const offer = offerOf(subscription);
  const deleted = isDeleted(subscription.state);
  const collected = collectGrants(subscription, ours, customerTenantId);
  const schedules = indexSchedules(collected.schedules);
  const grants = collected.ours
    .map((grant) => weigh(grant, { subscription, schedules, readAt, roles, now }))
    .filter(({ reach }) => reach.kind !== 'elsewhere');
  const blindSpots = decidingUnread(subscription, tenantUnread);
  const holes = holesOf(grants);
  const verdict = decideVerdict({ offer, deleted, grants, holes, blind: blindSpots.length > 0 });

  const dead = cannotEarn({ offer, deleted });
  const counting = dead ? [] : grants.filter(countsToday);
  const coverage = coverageOf(
    counting.map(({ reach }) => reach),
    dead ? [] : holes.open.map(({ reach }) => reach),
  );
  const offerFindings = findOffer(subscription, offer, counting.length > 0);
  const accessFindings = (): readonly Finding[] => [
    ...grants.flatMap((grant) => [
      ...findObstacle(grant, verdict),
      ...findThreats(grant, { verdict, coverage, counting }),
    ]),
    ...findCoverage(verdict, coverage, counting),
    ...findHoles(coverage, holes.open, counting),
    ...findWeaknesses(counting),
    ...findAnotherPartners(collected),
    ...(verdict === 'earning'
      ? []
      : findCandidates(subscription.roleAssignments, ours.links.get(customerTenantId), roles, customerTenantId)),
    ...(verdict === 'not-earning' && grants.every(({ readingRight }) => readingRight)
      ? [makeFinding('no-grant', 'critical', { scope: scopeOf(subscription) })]
      : []),
    ...(verdict === 'earning' ? [] : blindSpots.map((unread) => findUnread(unread, verdict))),
  ];

  return {
    subscriptionId: subscription.subscriptionId,
    name: subscription.name,
    verdict,
    coverage,
    paths: pathsOf(counting),
    findings: orderFindings(dead ? offerFindings : [...offerFindings, ...accessFindings()]),
    trace: traceGrants(grants, collected, subscription, roles),
    unread: [...subscription.unread].sort(compareUnread),
  };
}

/** What is wrong with the offer or the subscription itself. */
function findOffer(
  subscription: SubscriptionSnapshot,
  offer: OfferStanding,
  somethingCounts: boolean,
): readonly Finding[] {
  const { quotaId, state } = subscription;
  const scope = scopeOf(subscription);
  const evidence = { scope, quotaId };

  return [
    ...(isDeleted(state) ? [makeFinding('subscription-deleted', 'critical', { scope, state })] : []),
    ...(isTroubled(state) ? [makeFinding('subscription-disabled', 'note', { scope, state })] : []),
    ...(offer === 'not-csp' ? [makeFinding('offer-not-csp', 'critical', evidence)] : []),
    ...(offer === 'legacy' ? [makeFinding('offer-legacy', 'critical', evidence)] : []),
    ...(offer === 'csp' ? [makeFinding('offer-plan-unknown', 'note', evidence)] : []),
    ...(offer === 'unknown' ? [makeFinding('offer-plan-unknown', somethingCounts ? 'warning' : 'note', evidence)] : []),
  ];
}

function findUnread({ subject, reason, scope, requestId }: Unread, verdict: Verdict): Finding {
  return makeFinding('unread', verdict === 'unknown' ? 'warning' : 'note', {
    subject,
    reason,
    ...(scope === undefined ? {} : { scope }),
    ...(requestId === undefined ? {} : { requestId }),
  });
}

function pathsOf(counting: readonly WeighedGrant[]): readonly AccessPath[] {
  const found = new Set(counting.map(({ traced }) => traced.path));
  return (['aobo', 'lighthouse', 'direct'] as const).filter((path) => found.has(path));
}

function scopeOf({ subscriptionId }: SubscriptionSnapshot): string {
  return `/subscriptions/${subscriptionId}`;
}
