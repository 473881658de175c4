import pLimit from 'p-limit';
import { z } from 'zod/v4';
import { isGuid } from '../../pec/profile.ts';
import type { Delegation, RoleAssignment, SubscriptionSnapshot, Unread, UnreadSubject } from '../../pec/snapshot.ts';
import { attempt, type ReadSession } from '../session.ts';
import { registrationAssignment, registrationDefinition, toDelegation } from './delegations.ts';
import { queryGraph, quoted, SUBSCRIPTIONS_PER_QUERY } from './graph.ts';
import { roleDefinitionGuid } from './ids.ts';
import { principalTypeOf } from './role-assignments.ts';
import { hiddenFromLighthouse } from './full.ts';
import type { SubscriptionRow } from './subscriptions.ts';

const MAX_PRINCIPALS = 300;
const QUERIES_AT_ONCE = 2;

/** What a sweep leaves out. Only its good news is used: whatever else it finds is confirmed by a full read. */
const NOT_IN_SWEEP: readonly UnreadSubject[] = [
  'active-schedules',
  'eligible-schedules',
  'deny-assignments',
  'billing',
];

const assignmentRow = z.object({
  id: z.string(),
  subscriptionId: z.string(),
  properties: z.object({
    scope: z.string(),
    principalId: z.string(),
    principalType: z.string().nullish(),
    roleDefinitionId: z.string(),
    condition: z.string().nullish(),
    createdOn: z.string().nullish(),
  }),
});
type AssignmentRow = z.infer<typeof assignmentRow>;

const delegationRow = z.union([
  registrationAssignment.extend({
    type: z.string().regex(/registrationassignments$/i),
    subscriptionId: z.string(),
  }),
  registrationDefinition.extend({ type: z.string().regex(/registrationdefinitions$/i), id: z.string() }),
]);

const DELEGATIONS_QUERY = `managedservicesresources
| where type in~ ('microsoft.managedservices/registrationassignments', 'microsoft.managedservices/registrationdefinitions')
| project id, type, subscriptionId, properties, plan`;

/** Foreign groups, and the principals that may be ours; a fleet's own people stay where they are. */
function assignmentsQuery(principalIds: readonly string[]): string {
  const ours = principalIds.filter(isGuid).slice(0, MAX_PRINCIPALS);
  const named = ours.length > 0 ? ` or tostring(properties.principalId) in~ (${quoted(ours)})` : '';
  return `authorizationresources
| where type =~ 'microsoft.authorization/roleassignments'
| where tostring(properties.principalType) =~ 'ForeignGroup'${named}
| project id, subscriptionId, properties`;
}

export interface SweepOptions {
  /** Principals beside foreign groups that may be ours. */
  readonly principalIds: readonly string[];
  /** True for a subscription that we see by a delegation only. */
  readonly byDelegationOnly: (row: SubscriptionRow) => boolean;
}

/** Asks Resource Graph about many subscriptions at once. What it cannot answer is named with each subscription. */
export async function sweepSubscriptions(
  session: ReadSession,
  rows: readonly SubscriptionRow[],
  options: SweepOptions,
): Promise<readonly SubscriptionSnapshot[]> {
  const slots = pLimit(QUERIES_AT_ONCE);
  const batches = await slots.map(chunk(rows, SUBSCRIPTIONS_PER_QUERY), (batch) => sweepBatch(session, batch, options));
  return batches.flat();
}

async function sweepBatch(
  session: ReadSession,
  rows: readonly SubscriptionRow[],
  { principalIds, byDelegationOnly }: SweepOptions,
): Promise<readonly SubscriptionSnapshot[]> {
  const query = assignmentsQuery(principalIds);
  const ids = rows.map(({ subscriptionId }) => subscriptionId);
  const unread: Unread[] = [];
  const [assignments, delegations] = await Promise.all([
    sweepAssignments(session, query, ids, unread),
    sweepDelegations(session, ids, unread),
  ]);

  return rows.map((row): SubscriptionSnapshot => {
    const scope = `/subscriptions/${row.subscriptionId}`;
    return {
      subscriptionId: row.subscriptionId,
      name: row.name,
      state: row.state,
      quotaId: row.quotaId,
      managedByTenantIds: row.managedByTenantIds,
      billing: null,
      roleAssignments: assignments.get(row.subscriptionId) ?? [],
      roleDefinitions: [],
      delegations: delegations.get(row.subscriptionId) ?? [],
      activeSchedules: [],
      eligibleSchedules: [],
      denyAssignments: [],
      unread: [
        ...NOT_IN_SWEEP.map((subject): Unread => ({ subject, reason: 'not-in-sweep', scope })),
        ...(byDelegationOnly(row) ? [hiddenFromLighthouse('role-assignments', scope)] : []),
        ...unread.map((problem) => ({ ...problem, scope })),
      ],
    };
  });
}

async function sweepAssignments(
  session: ReadSession,
  query: string,
  ids: readonly string[],
  unread: Unread[],
): Promise<ReadonlyMap<string, readonly RoleAssignment[]>> {
  const found = new Map<string, RoleAssignment[]>();
  await attempt(session, { subject: 'role-assignments', unread }, async () => {
    for await (const page of queryGraph(session, query, ids, assignmentRow)) {
      for (const row of page) add(found, row.subscriptionId.toLowerCase(), toRoleAssignment(session, row));
    }
  });
  return found;
}

function toRoleAssignment({ intern }: ReadSession, { id, properties }: AssignmentRow): RoleAssignment {
  return {
    id: id.toLowerCase(),
    scope: intern(properties.scope.toLowerCase()),
    principalId: intern(properties.principalId.toLowerCase()),
    principalType: principalTypeOf(properties.principalType),
    roleDefinitionId: intern(roleDefinitionGuid(properties.roleDefinitionId)),
    condition: properties.condition || null,
    createdOn: properties.createdOn ?? null,
  };
}

async function sweepDelegations(
  session: ReadSession,
  ids: readonly string[],
  unread: Unread[],
): Promise<ReadonlyMap<string, readonly Delegation[]>> {
  const assignments: { row: z.infer<typeof registrationAssignment>; subscriptionId: string }[] = [];
  const definitions = new Map<string, z.infer<typeof registrationDefinition>>();
  await attempt(session, { subject: 'delegations', unread }, async () => {
    for await (const page of queryGraph(session, DELEGATIONS_QUERY, ids, delegationRow)) {
      for (const row of page) {
        if ('subscriptionId' in row) assignments.push({ row, subscriptionId: row.subscriptionId.toLowerCase() });
        else definitions.set(row.id.toLowerCase(), row);
      }
    }
  });

  const found = new Map<string, Delegation[]>();
  for (const { row, subscriptionId } of assignments) {
    const definition = definitions.get(row.properties.registrationDefinitionId.toLowerCase());
    if (definition) add(found, subscriptionId, toDelegation(row, definition));
  }
  return found;
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function chunk<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
