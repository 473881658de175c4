import { loadRoles } from '../src/knowledge/roles.ts';
import { judge } from '../src/pec/judge.ts';
import { partnerProfileSchema, type PartnerProfile } from '../src/pec/profile.ts';
import type { RoleAssignment, Snapshot, SubscriptionSnapshot } from '../src/pec/snapshot.ts';

export interface JudgeMeasurement {
  readonly subscriptions: number;
  readonly grants: number;
  /** Median over the rounds. */
  readonly grantsPerSecond: number;
  readonly milliseconds: number;
}

const OWNER = '8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
const READER = 'acdd72a7-3385-48ef-bd42-f606fba81ae7';
const CONTRIBUTOR = 'b24988ac-6180-42a0-ab88-20f7382dd24c';
const ROLES = [OWNER, READER, CONTRIBUTOR] as const;
const ADMIN_AGENTS = idOf(1, 1);
const CUSTOMER = idOf(2, 1);

/**
 * How many grants the judge weighs in a second, on a customer of make-believe: a hundred grants a subscription, nearly
 * all of them the customer's own people; standing access of ours on two subscriptions in three, one deny assignment and one
 * time-bound assignment on some.
 */
export async function measureJudge({ subscriptions = 1_000, rounds = 7 } = {}): Promise<JudgeMeasurement> {
  const roles = await loadRoles();
  const profile = makeProfile();
  const snapshot = makeSnapshot(subscriptions);
  const grants = snapshot.subscriptions.reduce((sum, { roleAssignments }) => sum + roleAssignments.length, 0);

  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    judge(snapshot, profile, { roles, now: new Date('2026-11-23T12:00:00Z') });
    times.push(performance.now() - start);
  }
  const milliseconds = times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;

  return { subscriptions, grants, milliseconds, grantsPerSecond: Math.round((grants * 1_000) / milliseconds) };
}

export function makeProfile(): PartnerProfile {
  return partnerProfileSchema.parse({
    billTo: {
      name: 'Make-believe partner',
      tenantId: idOf(3, 1),
      agentGroups: { adminAgents: ADMIN_AGENTS, helpdeskAgents: idOf(1, 2) },
      partnerIds: ['1000001'],
    },
    linkedPrincipals: Array.from({ length: 100 }, (_, index) => ({
      tenantId: CUSTOMER,
      objectId: idOf(4, index),
      memberOf: [idOf(5, index)],
      partnerId: '1000001',
      attestedBy: 'Bench',
      attestedAt: '2026-01-01',
    })),
  });
}

export function makeSnapshot(subscriptions: number): Snapshot {
  return {
    schemaVersion: 1,
    customer: { tenantId: CUSTOMER },
    takenAt: '2026-11-23T12:00:00Z',
    depth: 'full',
    identity: { kind: 'demo', label: 'Bench', partnerLink: { state: 'not-linked' } },
    demo: true,
    subscriptions: Array.from({ length: subscriptions }, (_, index) => makeSubscription(index)),
    unread: [],
  };
}

function makeSubscription(index: number): SubscriptionSnapshot {
  const subscriptionId = idOf(6, index);
  const scope = `/subscriptions/${subscriptionId}`;
  const roleAssignments = Array.from({ length: 100 }, (_, number) => makeAssignment(scope, index, number));

  return {
    subscriptionId,
    name: `Subscription ${index}`,
    state: 'Enabled',
    quotaId: 'CSP_2015-05-01',
    managedByTenantIds: [],
    billing: { skuId: '0001', skuDescription: 'Microsoft Azure Plan', agreementType: 'MicrosoftCustomerAgreement' },
    roleAssignments,
    roleDefinitions: [],
    delegations: [],
    activeSchedules: [
      {
        scope,
        principalId: ADMIN_AGENTS,
        roleDefinitionId: OWNER,
        assignmentType: 'Assigned',
        memberType: 'Direct',
        startsAt: null,
        endsAt: index % 5 === 0 ? '2027-01-01T00:00:00Z' : null,
        roleAssignmentId: null,
      },
    ],
    eligibleSchedules: [],
    denyAssignments: [
      {
        id: `${scope}/deny`,
        name: 'Make-believe',
        scope: `${scope}/resourcegroups/managed`,
        everyone: true,
        principalIds: [],
        excludedPrincipalIds: index % 7 === 0 ? [] : [ADMIN_AGENTS],
        actions: ['*/write'],
        appliesToChildScopes: true,
      },
    ],
    unread: [],
  };
}

function makeAssignment(scope: string, subscription: number, number: number): RoleAssignment {
  const isOurs = number === 0 && subscription % 3 !== 0;

  return {
    id: `${scope}/assignments/${number}`,
    scope: number % 10 === 9 ? `${scope}/resourcegroups/group-${number}` : scope,
    principalId: isOurs ? ADMIN_AGENTS : idOf(7, subscription * 100 + number),
    principalType: isOurs ? 'ForeignGroup' : number % 10 === 3 ? 'ServicePrincipal' : 'User',
    roleDefinitionId: isOurs ? OWNER : (ROLES[number % ROLES.length] ?? READER),
    condition: null,
    createdOn: '2024-01-15T08:00:00Z',
  };
}

function idOf(kind: number, number: number): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
