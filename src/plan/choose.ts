import { tenantsOf } from '../pec/ours.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { FindingCode } from '../pec/findings.ts';
import type { Finding, SubscriptionReport } from '../pec/report.ts';
import { isThreat, takesParts } from '../pec/rules/grant-findings.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import { ACTION_KINDS, ACTORS, effortOf, EFFORTS, kindOf, type ActionKind, type Actor } from './kinds.ts';
import type { Gain } from './plan.ts';

export interface PlanContext {
  readonly profile: PartnerProfile;
  /** The tenant of the partner that asks: what its own people can do is "you". */
  readonly partnerTenantId: string;
  readonly roles: Pick<RoleCatalogue, 'find'>;
}

/** One thing that one subscription needs. */
export interface Step {
  readonly finding: Finding;
  readonly kind: ActionKind;
  readonly who: Actor;
  readonly gain: Gain;
}

/** What makes earning access safer, and changes nothing today. */
const SAFER: ReadonlySet<FindingCode> = new Set([
  'scope-inherited',
  'single-linked-identity',
  'more-rights-than-needed',
  'offer-plan-unknown',
  'subscription-disabled',
]);
const OUT_OF_REACH: ReadonlySet<FindingCode> = new Set(['offer-legacy', 'offer-not-csp']);
const LINKS: ReadonlySet<ActionKind> = new Set(['link-identity', 'relink-identity']);

/** What a subscription needs: the steps that decide first, then what would make it safer. */
export function stepsFor(subscription: SubscriptionReport, context: PlanContext): readonly Step[] {
  const decisive = subscription.findings.filter(({ severity }) => severity !== 'note');
  const notes = subscription.findings.filter(({ severity, code }) => severity === 'note' && SAFER.has(code));
  return [
    ...decidingSteps(subscription, decisive, context),
    ...notes.flatMap((finding) => stepOf(finding, noteGain(finding, subscription), context)),
  ];
}

/** What earns stops with its use, so a state in which Azure stops services is more than something to make safer. */
function noteGain({ code }: Finding, { verdict }: SubscriptionReport): Gain {
  return code === 'subscription-disabled' && verdict === 'earning' ? 'keep' : 'safer';
}

function decidingSteps(
  { verdict, subscriptionId }: SubscriptionReport,
  decisive: readonly Finding[],
  context: PlanContext,
): readonly Step[] {
  switch (verdict) {
    case 'earning':
      return [];
    case 'at-risk':
      return [
        ...cheapestPrincipal(decisive.filter(isThreat), context),
        ...easiest(decisive.filter(takesParts), (finding) => stepOf(finding, 'settle', context)),
      ];
    case 'partial':
      return easiest(
        decisive.filter(({ code }) => code === 'scope-partial'),
        (finding) => stepOf(finding, 'earn', context),
      );
    case 'unknown':
      return easiest(decisive, (finding) => stepOf(finding, 'settle', context));
    case 'not-earning': {
      const outOfReach = decisive.filter(({ code }) => OUT_OF_REACH.has(code));
      if (outOfReach.length > 0) return outOfReach.flatMap((finding) => stepOf(finding, 'none', context));
      return easiest(decisive, (finding) =>
        stepOf(finding, mendsAll(finding, subscriptionId, context) ? 'earn' : 'settle', context),
      );
    }
  }
}

/** Several ways lead there and one is enough: one that surely does, then by whom, then how much work it is. */
function easiest(findings: readonly Finding[], step: (finding: Finding) => readonly Step[]): readonly Step[] {
  const [best] = findings.flatMap(step).sort(byEase);
  return best ? [best] : [];
}

/** What threatens one grant has to be settled together; a single grant without any threat is enough. */
function cheapestPrincipal(decisive: readonly Finding[], context: PlanContext): readonly Step[] {
  const byPrincipal = Map.groupBy(decisive, ({ evidence }) => evidence.principalId ?? '');
  const ways = [...byPrincipal.values()].map((findings) => {
    const steps = findings.flatMap((finding) => stepOf(finding, 'keep', context));
    return [...new Map(steps.toReversed().map((step) => [step.kind, step])).values()].sort(byEase);
  });
  ways.sort((a, b) => a.length - b.length || worst(a) - worst(b));
  return ways.find(({ length }) => length > 0) ?? [];
}

function worst(steps: readonly Step[]): number {
  return Math.max(...steps.map(({ kind }) => EFFORTS.indexOf(effortOf(kind))));
}

function byEase(a: Step, b: Step): number {
  return (
    Number(b.gain === 'earn') - Number(a.gain === 'earn') ||
    ACTORS.indexOf(a.who) - ACTORS.indexOf(b.who) ||
    EFFORTS.indexOf(effortOf(a.kind)) - EFFORTS.indexOf(effortOf(b.kind)) ||
    ACTION_KINDS.indexOf(a.kind) - ACTION_KINDS.indexOf(b.kind)
  );
}

function stepOf(finding: Finding, gain: Gain, context: PlanContext): readonly Step[] {
  const kind = kindOf(finding);
  return kind ? [{ finding, kind, who: actorOf(kind, finding, context), gain }] : [];
}

/** A link mends the access that it stands behind, which earns only with an eligible role on the whole subscription. */
function mendsAll(finding: Finding, subscriptionId: string, { roles }: PlanContext): boolean {
  const kind = kindOf(finding);
  if (kind === null || !LINKS.has(kind)) return true;
  const { scope = '', roleDefinitionId = '' } = finding.evidence;
  const inside = scope.toLowerCase().startsWith(`/subscriptions/${subscriptionId.toLowerCase()}/`);
  return !inside && roles.find(roleDefinitionId)?.eligible === true;
}

function actorOf(kind: ActionKind, { evidence }: Finding, { profile, partnerTenantId }: PlanContext): Actor {
  const asker = tenantsOf(profile).get(partnerTenantId) ?? 'bill-to';
  switch (kind) {
    case 'link-identity':
    case 'relink-identity':
    case 'show-link':
    case 'second-identity': {
      const holder = evidence.holder ?? asker;
      if (holder === asker) return 'you';
      return holder === 'bill-to' ? 'provider' : 'reseller';
    }
    case 'offer-plan':
    case 'offer-legacy':
    case 'subscription-state':
      return asker === 'bill-to' ? 'you' : 'provider';
    case 'check-again':
    case 'check-later':
    case 'smaller-role':
      return 'you';
    case 'assign-role':
    case 'delegate-role':
    case 'delegation-again':
    case 'deny-assignment':
    case 'read-rights':
    case 'read-inside':
    case 'see-subscriptions':
    case 'offer-not-csp':
      return 'customer';
  }
}
