import { DAY_MS } from '../../durations.ts';
import type { ActiveSchedule, RoleAssignment } from '../snapshot.ts';

/** How a role assignment stands in time. Permanent unless Privileged Identity Management says otherwise. */
export type TimeStanding =
  | { readonly kind: 'permanent' }
  | { readonly kind: 'ends'; readonly endsAt: string }
  | { readonly kind: 'ended'; readonly endsAt: string }
  | { readonly kind: 'activated'; readonly endsAt: string | null }
  /** Permanent or activated by the hour: nobody could read which. */
  | { readonly kind: 'unread'; readonly endsAt: null };

type Assignment = Pick<RoleAssignment, 'id' | 'principalId' | 'roleDefinitionId' | 'scope'>;
type Dated = Pick<RoleAssignment, 'principalType' | 'createdOn'>;

/** PIM instances, found by the assignment that they stand for. */
export type ScheduleIndex = ReadonlyMap<string, readonly ActiveSchedule[]>;

const PERMANENT: TimeStanding = { kind: 'permanent' };
const BEST_FIRST: readonly TimeStanding['kind'][] = ['permanent', 'ends', 'unread', 'activated', 'ended'];

/** Indexes instances by the assignment's id, where Azure tells it, and by principal, role and scope. */
export function indexSchedules(schedules: readonly ActiveSchedule[]): ScheduleIndex {
  const index = new Map<string, ActiveSchedule[]>();
  const add = (key: string, schedule: ActiveSchedule): void => {
    const found = index.get(key);
    if (found) found.push(schedule);
    else index.set(key, [schedule]);
  };

  for (const schedule of schedules) {
    if (schedule.roleAssignmentId !== null) add(schedule.roleAssignmentId.toLowerCase(), schedule);
    add(tripleOf(schedule), schedule);
  }
  return index;
}

/**
 * How an assignment stands in time. The credit needs access for whole days: one that somebody activates for hours does
 * not earn, and one that an administrator made until a date earns until then.
 * Source: https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
 */
export function standingInTime(assignment: Assignment, index: ScheduleIndex, now: Date): TimeStanding {
  const schedules = index.get(assignment.id.toLowerCase()) ?? index.get(tripleOf(assignment)) ?? [];
  const standings = schedules.filter((schedule) => hasStarted(schedule, now)).map((found) => standingOf(found, now));

  // Several instances on one assignment overlap, so the one that lasts longest says how long there is access.
  standings.sort((a, b) => BEST_FIRST.indexOf(a.kind) - BEST_FIRST.indexOf(b.kind) || endOf(b) - endOf(a));
  return standings[0] ?? PERMANENT;
}

/** The longest that an activation lasts, in milliseconds. */
const LONGEST_ACTIVATION_MS = DAY_MS;

/**
 * How an assignment stands where Privileged Identity Management could not be read. Only people activate, for a day at
 * most: what is older, or held by a group or a service, was assigned.
 * Source: https://learn.microsoft.com/en-us/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings
 */
export function standingUnread({ principalType, createdOn }: Dated, readAt: Date): TimeStanding {
  if (principalType !== 'User' && principalType !== 'Unknown') return PERMANENT;
  const isFresh = createdOn !== null && readAt.getTime() - Date.parse(createdOn) <= LONGEST_ACTIVATION_MS;
  return isFresh ? { kind: 'unread', endsAt: null } : PERMANENT;
}

/** Whether it was made on this UTC day, so that the first whole day is still to come. */
export function isFromToday(createdOn: string | null, now: Date): boolean {
  return createdOn !== null && createdOn.slice(0, 10) >= now.toISOString().slice(0, 10);
}

function tripleOf({ principalId, roleDefinitionId, scope }: Omit<Assignment, 'id'>): string {
  return `${principalId} ${roleDefinitionId} ${scope.toLowerCase()}`;
}

function hasStarted({ startsAt }: ActiveSchedule, now: Date): boolean {
  return startsAt === null || Date.parse(startsAt) <= now.getTime();
}

function standingOf({ assignmentType, endsAt }: ActiveSchedule, now: Date): TimeStanding {
  if (endsAt !== null && Date.parse(endsAt) <= now.getTime()) return { kind: 'ended', endsAt };
  if (assignmentType === 'Activated') return { kind: 'activated', endsAt };
  return endsAt === null ? PERMANENT : { kind: 'ends', endsAt };
}

function endOf(standing: TimeStanding): number {
  return standing.kind === 'permanent' ? 0 : Date.parse(standing.endsAt ?? '') || 0;
}
