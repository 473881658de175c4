/**
 * What was read from a customer, and what could not be read. A snapshot holds facts only; judging it is
 * somebody else's work, so it can be saved, judged again, compared and replayed.
 *
 * All ids are lower case. All times are ISO 8601 in UTC.
 */
export interface Snapshot {
  readonly schemaVersion: 1;
  readonly customer: Customer;
  readonly takenAt: string;
  readonly depth: 'full' | 'sweep';
  readonly identity: ReadingIdentity;
  /** True where every fact comes from the make-believe Azure. */
  readonly demo: boolean;
  readonly subscriptions: readonly SubscriptionSnapshot[];
  /** What could not be read of the tenant as a whole. */
  readonly unread: readonly Unread[];
}

export interface Customer {
  readonly tenantId: string;
  readonly domain?: string;
  readonly displayName?: string;
}

/** Who read the snapshot, and that identity's own partner admin link (PAL), which only it can see. */
export interface ReadingIdentity {
  readonly kind: 'app' | 'user' | 'demo';
  /** A name that a person recognises, such as the app's display name. */
  readonly label: string;
  readonly tenantId?: string;
  readonly clientId?: string;
  readonly objectId?: string;
  readonly partnerLink: OwnPartnerLink;
}

export type OwnPartnerLink =
  | { readonly state: 'linked'; readonly partnerId: string; readonly tenantId: string; readonly objectId: string }
  | { readonly state: 'not-linked' }
  | { readonly state: 'unread'; readonly reason: UnreadReason };

export interface SubscriptionSnapshot {
  readonly subscriptionId: string;
  readonly name: string;
  /** As ARM says it: Enabled, Warned, PastDue, Disabled, Deleted. */
  readonly state: string;
  /** `subscriptionPolicies.quotaId`; null where ARM did not say. */
  readonly quotaId: string | null;
  /** Tenants that manage it by delegation. A hint only: managed applications stand here too. */
  readonly managedByTenantIds: readonly string[];
  /** Null where the billing property was not read or said nothing (then `unread` says why). */
  readonly billing: BillingProperty | null;
  readonly roleAssignments: readonly RoleAssignment[];
  /** Names of roles met in the assignments that are not built in or not in the role catalogue. */
  readonly roleDefinitions: readonly RoleDefinition[];
  readonly delegations: readonly Delegation[];
  readonly activeSchedules: readonly ActiveSchedule[];
  readonly eligibleSchedules: readonly EligibleSchedule[];
  readonly denyAssignments: readonly DenyAssignment[];
  readonly unread: readonly Unread[];
}

/** Source: https://learn.microsoft.com/en-us/rest/api/billing/billing-property/get */
export interface BillingProperty {
  readonly skuId: string | null;
  readonly skuDescription: string | null;
  readonly agreementType: string | null;
}

export type PrincipalType = 'User' | 'Group' | 'ServicePrincipal' | 'ForeignGroup' | 'Device' | 'Unknown';

export interface RoleAssignment {
  readonly id: string;
  /** The scope on which it was made: a management group, `/subscriptions/…`, a resource group or a resource. */
  readonly scope: string;
  readonly principalId: string;
  readonly principalType: PrincipalType;
  /** The bare GUID of the role definition. */
  readonly roleDefinitionId: string;
  readonly condition: string | null;
  readonly createdOn: string | null;
  /** True where the identity's own token is a guest of the customer's directory. Absent where unknown. */
  readonly guest?: boolean;
}

export interface RoleDefinition {
  readonly roleDefinitionId: string;
  readonly name: string;
  readonly custom: boolean;
}

/** A Lighthouse delegation: a registration assignment with its definition expanded. */
export interface Delegation {
  readonly id: string;
  readonly scope: string;
  readonly provisioningState: string;
  readonly managedByTenantId: string;
  readonly managedByTenantName: string | null;
  readonly definitionName: string | null;
  /** True where the definition carries a Marketplace plan; such an offer needs no PAL. */
  readonly marketplace: boolean;
  readonly authorizations: readonly Authorization[];
  readonly eligibleAuthorizations: readonly Authorization[];
}

export interface Authorization {
  readonly principalId: string;
  readonly roleDefinitionId: string;
  readonly displayName: string | null;
}

/** A PIM instance that is active now: `Assigned` by an admin or `Activated` by the person. */
export interface ActiveSchedule {
  readonly scope: string;
  readonly principalId: string;
  readonly roleDefinitionId: string;
  readonly assignmentType: 'Assigned' | 'Activated';
  readonly memberType: 'Direct' | 'Group' | 'Inherited' | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  /** The role assignment that it stands for, where ARM says so. */
  readonly roleAssignmentId: string | null;
}

export interface EligibleSchedule {
  readonly scope: string;
  readonly principalId: string;
  readonly roleDefinitionId: string;
  readonly endsAt: string | null;
}

export interface DenyAssignment {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  /** True where it names "all principals" (the system-defined principal of all zeroes). */
  readonly everyone: boolean;
  readonly principalIds: readonly string[];
  readonly excludedPrincipalIds: readonly string[];
  readonly actions: readonly string[];
  readonly appliesToChildScopes: boolean;
}

export const UNREAD_SUBJECTS = [
  'subscriptions',
  'role-assignments',
  'role-definitions',
  'active-schedules',
  'eligible-schedules',
  'deny-assignments',
  'delegations',
  'billing',
  'partner-link',
] as const;
export type UnreadSubject = (typeof UNREAD_SUBJECTS)[number];

export const UNREAD_REASONS = [
  'forbidden',
  'hidden-from-lighthouse',
  'subscription-disabled',
  'not-found',
  'throttled',
  'timed-out',
  'cancelled',
  'server-error',
  'malformed-reply',
  'sign-in-expired',
  'not-in-sweep',
] as const;
export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** One thing that could not be read, always with an enumerated reason. */
export interface Unread {
  readonly subject: UnreadSubject;
  readonly reason: UnreadReason;
  readonly scope?: string;
  /** Azure's `x-ms-request-id`, to quote to support. */
  readonly requestId?: string;
}
