import fc from 'fast-check';
import {
  UNREAD_REASONS,
  UNREAD_SUBJECTS,
  type Delegation,
  type DenyAssignment,
  type ReadingIdentity,
  type RoleAssignment,
  type Snapshot,
  type SubscriptionSnapshot,
} from '../../src/pec/snapshot.ts';
import { BILL_TO, CUSTOMER_TENANT, guid, RESELLER, ROLE, THIRD } from './snapshots.ts';

/**
 * Snapshots of any shape. Ids come from a small pool, so that grants, links, schedules and deny assignments meet each
 * other often; texts and times are anything.
 */
const principal = fc.constantFrom(
  BILL_TO.adminAgents,
  BILL_TO.helpdeskAgents,
  RESELLER.adminAgents,
  THIRD.adminAgents,
  guid(200),
  guid(201),
  guid(300),
);
const tenant = fc.constantFrom(BILL_TO.tenantId, RESELLER.tenantId, THIRD.tenantId, CUSTOMER_TENANT);
const role = fc.constantFrom(...Object.values(ROLE));
const text = fc.string({ maxLength: 40 });
const moment = fc
  .date({ min: new Date('2026-10-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const unread = fc.record(
  { subject: fc.constantFrom(...UNREAD_SUBJECTS), reason: fc.constantFrom(...UNREAD_REASONS), requestId: text },
  { requiredKeys: ['subject', 'reason'] },
);
const few = { maxLength: 4 } as const;

function scopeOf(subscriptionId: string): fc.Arbitrary<string> {
  const own = `/subscriptions/${subscriptionId}`;
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant(own) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(
        '/',
        '/providers/Microsoft.Management/managementGroups/contoso',
        `${own}/resourceGroups/web`,
        `${own}/resourcegroups/WEB`,
        `${own}/resourceGroups/web/providers/Microsoft.Web/sites/shop`,
        `${own}/resourceGroups/data`,
        `/subscriptions/${guid(999)}`,
      ),
    },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 60 }) },
  );
}

export function roleAssignmentsOf(subscriptionId: string): fc.Arbitrary<RoleAssignment> {
  return fc.record(
    {
      id: fc.constantFrom('/assignment/1', '/assignment/2', '/assignment/3'),
      scope: scopeOf(subscriptionId),
      principalId: principal,
      principalType: fc.constantFrom('User', 'Group', 'ServicePrincipal', 'ForeignGroup', 'Device', 'Unknown'),
      roleDefinitionId: role,
      condition: fc.option(text),
      createdOn: fc.option(moment),
      guest: fc.boolean(),
    },
    {
      requiredKeys: ['id', 'scope', 'principalId', 'principalType', 'roleDefinitionId', 'condition', 'createdOn'],
    },
  );
}

export function delegationsOf(subscriptionId: string): fc.Arbitrary<Delegation> {
  const authorization = fc.record({ principalId: principal, roleDefinitionId: role, displayName: fc.option(text) });
  return fc.record({
    id: fc.constantFrom('/delegation/1', '/delegation/2'),
    scope: scopeOf(subscriptionId),
    provisioningState: fc.oneof(fc.constantFrom('Succeeded', 'Failed'), text),
    managedByTenantId: tenant,
    managedByTenantName: fc.option(text),
    definitionName: fc.option(text),
    marketplace: fc.boolean(),
    authorizations: fc.array(authorization, few),
    eligibleAuthorizations: fc.array(authorization, few),
  });
}

function denyAssignmentsOf(subscriptionId: string): fc.Arbitrary<DenyAssignment> {
  return fc.record({
    id: fc.constantFrom('/deny/1', '/deny/2'),
    name: text,
    scope: scopeOf(subscriptionId),
    everyone: fc.boolean(),
    principalIds: fc.array(principal, few),
    excludedPrincipalIds: fc.array(principal, few),
    actions: fc.array(text, few),
    appliesToChildScopes: fc.boolean(),
  });
}

export function subscriptionsWith(subscriptionId: string): fc.Arbitrary<SubscriptionSnapshot> {
  return fc.record({
    subscriptionId: fc.constant(subscriptionId),
    name: text,
    state: fc.oneof(fc.constantFrom('Enabled', 'Disabled', 'Deleted'), text),
    quotaId: fc.option(
      fc.oneof({ weight: 6, arbitrary: fc.constant('CSP_2015-05-01') }, { weight: 1, arbitrary: text }),
      {
        freq: 9,
      },
    ),
    managedByTenantIds: fc.array(tenant, few),
    billing: fc.option(
      fc.record({
        skuId: fc.option(fc.constantFrom('0001', '0002', 'MS-AZR-0145P', '0017')),
        skuDescription: fc.option(text),
        agreementType: fc.option(text),
      }),
    ),
    roleAssignments: fc.array(roleAssignmentsOf(subscriptionId), { maxLength: 6 }),
    roleDefinitions: fc.array(fc.record({ roleDefinitionId: role, name: text, custom: fc.boolean() }), few),
    delegations: fc.array(delegationsOf(subscriptionId), few),
    activeSchedules: fc.array(
      fc.record({
        scope: scopeOf(subscriptionId),
        principalId: principal,
        roleDefinitionId: role,
        assignmentType: fc.constantFrom('Assigned', 'Activated'),
        memberType: fc.constantFrom('Direct', 'Group', 'Inherited', null),
        startsAt: fc.option(moment),
        endsAt: fc.option(moment),
        roleAssignmentId: fc.option(fc.constantFrom('/assignment/1', '/assignment/2')),
      }),
      few,
    ),
    eligibleSchedules: fc.array(
      fc.record({
        scope: scopeOf(subscriptionId),
        principalId: principal,
        roleDefinitionId: role,
        endsAt: fc.option(moment),
      }),
      few,
    ),
    denyAssignments: fc.array(denyAssignmentsOf(subscriptionId), few),
    unread: fc.array(unread, few),
  });
}

const readingIdentity: fc.Arbitrary<ReadingIdentity> = fc.record(
  {
    kind: fc.constantFrom('app', 'user', 'demo'),
    label: text,
    tenantId: tenant,
    objectId: principal,
    partnerLink: fc.oneof(
      fc.record({
        state: fc.constant('linked'),
        partnerId: fc.constantFrom(BILL_TO.partnerId, RESELLER.partnerId, THIRD.partnerId),
        tenantId: tenant,
        objectId: principal,
      }),
      fc.record({ state: fc.constant('not-linked') }),
      fc.record({ state: fc.constant('unread'), reason: fc.constantFrom(...UNREAD_REASONS) }),
    ),
  },
  { requiredKeys: ['kind', 'label', 'partnerLink'] },
);

/** A customer of up to three subscriptions. */
export const arbitrarySnapshot: fc.Arbitrary<Snapshot> = fc
  .record<Snapshot>({
    schemaVersion: fc.constant(1),
    customer: fc.record({ tenantId: fc.constant(CUSTOMER_TENANT), displayName: text }, { requiredKeys: ['tenantId'] }),
    takenAt: moment,
    depth: fc.constantFrom('full', 'sweep'),
    identity: readingIdentity,
    demo: fc.boolean(),
    subscriptions: fc
      .subarray([guid(50), guid(51), guid(52)])
      .chain((ids) => fc.tuple(...ids.map((id) => subscriptionsWith(id)))),
    unread: fc.array(unread, { maxLength: 2 }),
  })
  // Plain objects, as JSON gives them.
  .map((snapshot) => structuredClone(snapshot));
