import type { OurGrant } from './grant.ts';
import type { GrantOutcome, TracedGrant } from './report.ts';
import type { RoleCatalogue } from './roles.ts';
import { deniesThatMeet, type MetDeny } from './rules/deny.ts';
import { standingOfRole } from './rules/role.ts';
import { reachOf, type Reach } from './rules/scope.ts';
import { isFromToday, standingInTime, standingUnread, type ScheduleIndex, type TimeStanding } from './rules/time.ts';
import type { SubscriptionSnapshot } from './snapshot.ts';

export interface WeighedGrant {
  readonly grant: OurGrant;
  readonly reach: Reach;
  readonly traced: TracedGrant;
  readonly time: TimeStanding;
  readonly denies: readonly MetDeny[];
  readonly conditioned: boolean;
  readonly fromToday: boolean;
  /**
   * True for the right to read that the check itself needs. It is traced, but nobody meant it as access for the credit,
   * so it neither leaves a verdict open nor hides that there is no other.
   */
  readonly readingRight: boolean;
}

export interface WeighingContext {
  readonly subscription: SubscriptionSnapshot;
  readonly schedules: ScheduleIndex;
  /** When Azure was read. */
  readonly readAt: Date;
  readonly roles: RoleCatalogue;
  readonly now: Date;
}

const COUNTING: ReadonlySet<GrantOutcome> = new Set(['counts', 'ends', 'conditioned', 'denied', 'denied-in-part']);
const OPEN: ReadonlySet<GrantOutcome> = new Set(['role-custom', 'role-unlisted', 'activation-unknown', 'pal-unknown']);

/** Whether what a grant came to is that it earns today, also where something may end that. */
export function isCounting({ outcome }: Pick<TracedGrant, 'outcome'>): boolean {
  return COUNTING.has(outcome);
}

/** Whether it earns today, also where something may end that. */
export function countsToday({ traced }: WeighedGrant): boolean {
  return isCounting(traced);
}

/** Whether nothing threatens it but what deny assignments take of its inside. */
export function isSound({ traced }: WeighedGrant): boolean {
  return traced.outcome === 'counts' || traced.outcome === 'denied-in-part';
}

/** Whether it could turn out to earn, if only what is unknown were known. */
export function isOpen({ traced, readingRight }: WeighedGrant): boolean {
  return OPEN.has(traced.outcome) && !readingRight;
}

export function coversAll({ reach }: WeighedGrant): boolean {
  return reach.kind === 'subscription';
}

/** Puts one grant of ours through every rule. */
export function weigh(grant: OurGrant, context: WeighingContext): WeighedGrant {
  const { subscription, roles, now } = context;
  const reach = reachOf(grant.scope, subscription.subscriptionId);
  const role = standingOfRole(grant.roleDefinitionId, roles, subscription.roleDefinitions);
  const time = timeOf(grant, context);
  const denies = deniesThatMeet(
    { reach, subjects: grant.subjects },
    subscription.denyAssignments,
    subscription.subscriptionId,
  );
  const conditioned = Boolean(grant.assignment?.condition);
  const outcome = firstObstacle(grant, role.standing, time) ?? firstWeakness({ denies, conditioned, time }) ?? 'counts';

  return {
    grant,
    reach,
    time,
    denies,
    conditioned,
    readingRight: grant.link.runsTheCheckOnly && role.standing !== 'eligible',
    fromToday: isFromToday(grant.assignment?.createdOn ?? null, now),
    traced: {
      path: grant.path,
      outcome,
      scope: grant.scope,
      principalId: grant.principalId,
      principalType: grant.principalType,
      roleDefinitionId: grant.roleDefinitionId,
      roleName: role.name,
      holder: grant.holder,
      agentGroup: grant.agentGroup,
      pal: grant.link.pal,
      endsAt: time.kind === 'permanent' ? (grant.endsAt ?? null) : time.endsAt,
      inherited: reach.kind === 'subscription' && reach.above,
      ...(grant.managedByTenantId === undefined ? {} : { managedByTenantId: grant.managedByTenantId }),
    },
  };
}

function timeOf(
  { assignment, path }: OurGrant,
  { subscription, schedules, readAt, now }: WeighingContext,
): TimeStanding {
  if (!assignment) return { kind: 'permanent' };
  const told = standingInTime(assignment, schedules, now);
  const unread = path === 'direct' && subscription.unread.some(({ subject }) => subject === 'active-schedules');
  return unread && told.kind === 'permanent' ? standingUnread(assignment, readAt) : told;
}

/**
 * What certainly keeps it from earning comes before what is only unknown: a custom role that is activated by the hour
 * earns nothing either way, and must not leave the verdict open.
 */
function firstObstacle(
  grant: OurGrant,
  role: ReturnType<typeof standingOfRole>['standing'],
  time: TimeStanding,
): GrantOutcome | null {
  const { pal } = grant.link;

  if (role === 'role-not-eligible') return role;
  if (grant.obstacle) return grant.obstacle;
  if (time.kind === 'activated') return 'activated-just-in-time';
  if (time.kind === 'ended') return 'ended';
  if (pal === 'missing') return 'pal-missing';
  if (pal === 'other-partner') return 'pal-other-partner';
  if (role !== 'eligible') return role;
  if (time.kind === 'unread') return 'activation-unknown';
  return pal === 'unknown' ? 'pal-unknown' : null;
}

type Weaknesses = Pick<WeighedGrant, 'denies' | 'conditioned' | 'time'>;

/**
 * What leaves a counting grant unsure. Microsoft says nothing of role conditions and PEC, and of deny assignments only
 * that they should be checked, so both are told and neither is taken for a loss.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
function firstWeakness({ denies, conditioned, time }: Weaknesses): GrantOutcome | null {
  if (denies.some(({ whole }) => whole)) return 'denied';
  if (conditioned) return 'conditioned';
  if (time.kind === 'ends') return 'ends';
  return denies.length > 0 ? 'denied-in-part' : null;
}
