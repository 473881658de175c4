import { loadRoles } from '../../src/knowledge/roles.ts';
import type { FindingCode } from '../../src/pec/findings.ts';
import { judge } from '../../src/pec/judge.ts';
import { partnerProfileSchema, type LinkedPrincipal, type PartnerProfile } from '../../src/pec/profile.ts';
import type { Finding, SubscriptionReport } from '../../src/pec/report.ts';
import type {
  ActiveSchedule,
  Authorization,
  Delegation,
  DenyAssignment,
  EligibleSchedule,
  ReadingIdentity,
  RoleAssignment,
  Snapshot,
  SubscriptionSnapshot,
} from '../../src/pec/snapshot.ts';

/** A GUID that is easy to tell apart in a failure: `guid(7)` ends in 7. */
export function guid(number: number, kind = 0): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const CUSTOMER_TENANT = guid(1);
export const SUBSCRIPTION = guid(2);
export const SUBSCRIPTION_SCOPE = `/subscriptions/${SUBSCRIPTION}`;

export const BILL_TO = {
  tenantId: guid(10),
  adminAgents: guid(11),
  helpdeskAgents: guid(12),
  partnerId: '1000001',
} as const;
export const RESELLER = {
  tenantId: guid(20),
  adminAgents: guid(21),
  helpdeskAgents: guid(22),
  partnerId: '2000002',
} as const;
/** A partner that is neither. */
export const THIRD = {
  tenantId: guid(30),
  adminAgents: guid(31),
  helpdeskAgents: guid(32),
  partnerId: '3000003',
} as const;

/** Roles on Microsoft's list, one that is not on it, and one that only a customer has. */
export const ROLE = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  supportRequestContributor: 'cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  /** Role Based Access Control Administrator. */
  unlisted: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
  custom: guid(900),
} as const;

/** Noon UTC of the day on which every test happens. */
export const NOW = new Date('2026-11-23T12:00:00Z');
export const LONG_AGO = '2024-01-15T08:00:00Z';

export const roles = await loadRoles();

type ProfileInput = Parameters<typeof partnerProfileSchema.parse>[0];

export function profileOf(overrides: Partial<PartnerProfile> = {}): PartnerProfile {
  const organisation = (
    { tenantId, adminAgents, helpdeskAgents, partnerId }: Record<string, string>,
    name: string,
  ) => ({
    name,
    tenantId,
    agentGroups: { adminAgents, helpdeskAgents },
    partnerIds: [partnerId],
  });
  const input: ProfileInput = {
    billTo: organisation(BILL_TO, 'Provider'),
    resellerOfRecord: organisation(RESELLER, 'Reseller'),
    linkedPrincipals: [],
    ...overrides,
  };
  return partnerProfileSchema.parse(input);
}

/** The person of `directAssignment`, attested to carry our partner id in the customer's tenant. */
export function linkedPrincipal(overrides: Partial<LinkedPrincipal> = {}): LinkedPrincipal {
  return {
    tenantId: CUSTOMER_TENANT,
    objectId: guid(200),
    partnerId: BILL_TO.partnerId,
    attestedBy: 'Ann',
    attestedAt: '2026-10-01',
    ...overrides,
  };
}

export function identityOf(overrides: Partial<ReadingIdentity> = {}): ReadingIdentity {
  return { kind: 'app', label: 'PEC check', partnerLink: { state: 'not-linked' }, ...overrides };
}

export function snapshotOf(
  subscriptions: readonly SubscriptionSnapshot[],
  overrides: Partial<Omit<Snapshot, 'subscriptions'>> = {},
): Snapshot {
  return {
    schemaVersion: 1,
    customer: { tenantId: CUSTOMER_TENANT, displayName: 'Fabrikam BV' },
    takenAt: '2026-11-23T11:59:00Z',
    depth: 'full',
    identity: identityOf(),
    demo: false,
    unread: [],
    ...overrides,
    subscriptions,
  };
}

/** An Azure plan subscription in CSP, healthy in all but access: nobody holds anything. */
export function subscriptionOf(overrides: Partial<SubscriptionSnapshot> = {}): SubscriptionSnapshot {
  return {
    subscriptionId: SUBSCRIPTION,
    name: 'Prod-West',
    state: 'Enabled',
    quotaId: 'CSP_2015-05-01',
    managedByTenantIds: [],
    billing: { skuId: '0001', skuDescription: 'Microsoft Azure Plan', agreementType: 'MicrosoftCustomerAgreement' },
    roleAssignments: [],
    roleDefinitions: [],
    delegations: [],
    activeSchedules: [],
    eligibleSchedules: [],
    denyAssignments: [],
    unread: [],
    ...overrides,
  };
}

/** Owner of the bill-to partner's AdminAgents on the subscription: standing access as Azure makes it. */
export function aoboAssignment(overrides: Partial<RoleAssignment> = {}): RoleAssignment {
  return {
    id: `${SUBSCRIPTION_SCOPE}/providers/microsoft.authorization/roleassignments/${guid(100)}`,
    scope: SUBSCRIPTION_SCOPE,
    principalId: BILL_TO.adminAgents,
    principalType: 'ForeignGroup',
    roleDefinitionId: ROLE.owner,
    condition: null,
    createdOn: LONG_AGO,
    ...overrides,
  };
}

/** Contributor of a person or service in the customer's own tenant. */
export function directAssignment(overrides: Partial<RoleAssignment> = {}): RoleAssignment {
  return aoboAssignment({
    id: `${SUBSCRIPTION_SCOPE}/providers/microsoft.authorization/roleassignments/${guid(101)}`,
    principalId: guid(200),
    principalType: 'User',
    roleDefinitionId: ROLE.contributor,
    ...overrides,
  });
}

export function authorization(overrides: Partial<Authorization> = {}): Authorization {
  return { principalId: guid(300), roleDefinitionId: ROLE.contributor, displayName: 'Support team', ...overrides };
}

/** Contributor of a group in the bill-to partner's tenant, delegated by an ARM template. */
export function delegation(overrides: Partial<Delegation> = {}): Delegation {
  return {
    id: `${SUBSCRIPTION_SCOPE}/providers/microsoft.managedservices/registrationassignments/${guid(110)}`,
    scope: SUBSCRIPTION_SCOPE,
    provisioningState: 'Succeeded',
    managedByTenantId: BILL_TO.tenantId,
    managedByTenantName: 'Provider',
    definitionName: 'Managed services',
    marketplace: false,
    authorizations: [authorization()],
    eligibleAuthorizations: [],
    ...overrides,
  };
}

export function activeSchedule(overrides: Partial<ActiveSchedule> = {}): ActiveSchedule {
  return {
    scope: SUBSCRIPTION_SCOPE,
    principalId: BILL_TO.adminAgents,
    roleDefinitionId: ROLE.owner,
    assignmentType: 'Assigned',
    memberType: 'Direct',
    startsAt: LONG_AGO,
    endsAt: null,
    roleAssignmentId: null,
    ...overrides,
  };
}

export function eligibleSchedule(overrides: Partial<EligibleSchedule> = {}): EligibleSchedule {
  return {
    scope: SUBSCRIPTION_SCOPE,
    principalId: BILL_TO.adminAgents,
    roleDefinitionId: ROLE.owner,
    endsAt: null,
    ...overrides,
  };
}

/** Denies everyone everything on the subscription and below. */
export function denyAssignment(overrides: Partial<DenyAssignment> = {}): DenyAssignment {
  return {
    id: `${SUBSCRIPTION_SCOPE}/providers/microsoft.authorization/denyassignments/${guid(120)}`,
    name: 'Deny assignment of a deployment stack',
    scope: SUBSCRIPTION_SCOPE,
    everyone: true,
    principalIds: [],
    excludedPrincipalIds: [],
    actions: ['*'],
    appliesToChildScopes: true,
    ...overrides,
  };
}

export interface JudgeOneOptions {
  readonly profile?: PartnerProfile;
  readonly snapshot?: Partial<Omit<Snapshot, 'subscriptions'>>;
  readonly now?: Date;
}

/** Judges a single subscription, as nobody's check identity unless told. */
export function judgeOne(
  subscription: Partial<SubscriptionSnapshot>,
  options: JudgeOneOptions = {},
): SubscriptionReport {
  const { profile = profileOf(), snapshot = {}, now = NOW } = options;
  const report = judge(snapshotOf([subscriptionOf(subscription)], snapshot), profile, { roles, now });
  const [only] = report.subscriptions;
  if (!only) throw new Error('a snapshot of one subscription gives a report of one');

  return only;
}

/** The codes of a report's findings, worst first. */
export function codesOf(report: SubscriptionReport): readonly FindingCode[] {
  return report.findings.map(({ code }) => code);
}

export function findingOf(report: SubscriptionReport, code: FindingCode): Finding {
  const found = report.findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no finding ${code} among ${codesOf(report).join(', ')}`);

  return found;
}
