import type { RoleAssignmentScheduleInstance, RoleEligibilityScheduleInstance } from '@azure/arm-authorization';
import type { ActiveSchedule, EligibleSchedule, Unread } from '../../pec/snapshot.ts';
import { collect, type ReadSession } from '../session.ts';
import { lower, moment, roleDefinitionGuid } from './ids.ts';

/**
 * Without its licence a tenant has no Privileged Identity Management: what stands there is permanent.
 * Source: https://learn.microsoft.com/en-us/entra/id-governance/licensing-fundamentals
 */
const NO_PIM: ReadonlySet<string> = new Set(['AadPremiumLicenseRequired']);

const MEMBER_TYPES = ['Direct', 'Group', 'Inherited'] as const;

/**
 * The active assignments that say something about time: activated by a person, or ending. Azure lists every permanent
 * assignment here a second time; those are left out, since the role assignments say the same.
 * Source: https://learn.microsoft.com/en-us/rest/api/authorization/role-assignment-schedule-instances/list-for-scope
 */
export function readActiveSchedules(
  session: ReadSession,
  scope: string,
  unread: Unread[],
): Promise<readonly ActiveSchedule[]> {
  return collect(
    session,
    { subject: 'active-schedules', scope, unread, noneWhen: NO_PIM },
    () => session.clients.authorization.roleAssignmentScheduleInstances.listForScope(scope.slice(1)).byPage(),
    (item) => (item.assignmentType === 'Activated' || item.endDateTime ? toActive(session, item) : null),
  );
}

function toActive(session: ReadSession, item: RoleAssignmentScheduleInstance): ActiveSchedule {
  return {
    scope: session.intern(lower(item.scope, 'scope of a schedule')),
    principalId: session.intern(lower(item.principalId, 'principal of a schedule')),
    roleDefinitionId: session.intern(roleDefinitionGuid(item.roleDefinitionId)),
    assignmentType: item.assignmentType === 'Activated' ? 'Activated' : 'Assigned',
    memberType: MEMBER_TYPES.find((type) => type === item.memberType) ?? null,
    startsAt: moment(item.startDateTime),
    endsAt: moment(item.endDateTime),
    roleAssignmentId: item.originRoleAssignmentId?.toLowerCase() ?? null,
  };
}

/**
 * Roles that somebody may activate but does not hold.
 * Source: https://learn.microsoft.com/en-us/rest/api/authorization/role-eligibility-schedule-instances/list-for-scope
 */
export function readEligibleSchedules(
  session: ReadSession,
  scope: string,
  unread: Unread[],
): Promise<readonly EligibleSchedule[]> {
  return collect(
    session,
    { subject: 'eligible-schedules', scope, unread, noneWhen: NO_PIM },
    () => session.clients.authorization.roleEligibilityScheduleInstances.listForScope(scope.slice(1)).byPage(),
    (item) => toEligible(session, item),
  );
}

function toEligible(session: ReadSession, item: RoleEligibilityScheduleInstance): EligibleSchedule {
  return {
    scope: session.intern(lower(item.scope, 'scope of an eligibility')),
    principalId: session.intern(lower(item.principalId, 'principal of an eligibility')),
    roleDefinitionId: session.intern(roleDefinitionGuid(item.roleDefinitionId)),
    endsAt: moment(item.endDateTime),
  };
}
