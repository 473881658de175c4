import type { PrincipalType } from '../pec/snapshot.ts';

/** A customer of the make-believe Azure. Days count from now, so that what ends soon always ends soon. */
export interface DemoCustomer {
  readonly tenantId: string;
  readonly name: string;
  readonly domain: string;
  /** What a check of it shows, in one line. */
  readonly shows: string;
  /** How the make-believe check identity comes in; `partner-tenant` only by Lighthouse. */
  readonly entry: 'customer-tenant' | 'partner-tenant' | 'none';
  /** The partner id that the check identity has linked in this tenant. */
  readonly ownPartnerId?: string;
  readonly subscriptions: DemoList<DemoSubscription>;
  /** What stands in the place of the subscriptions each time that somebody lists them: in turn, and round again. */
  readonly chapters?: readonly (readonly DemoSubscription[])[];
  readonly faults?: readonly DemoFault[];
  /** How many items a page holds. Three unless told, so that even small customers have several pages. */
  readonly pageSize?: number;
}

export interface DemoSubscription {
  readonly id: string;
  readonly name: string;
  readonly state?: 'Enabled' | 'Warned' | 'PastDue' | 'Disabled' | 'Deleted';
  /** A CSP offer unless told. */
  readonly quotaId?: string;
  /** An Azure plan unless told. */
  readonly billing?: 'azure-plan' | 'legacy' | 'direct';
  readonly managedByTenantIds?: readonly string[];
  readonly assignments: DemoList<DemoAssignment>;
  readonly customRoles?: readonly DemoRole[];
  readonly activeSchedules?: readonly DemoSchedule[];
  readonly eligibleSchedules?: readonly DemoSchedule[];
  readonly denyAssignments?: readonly DemoDeny[];
  readonly delegations?: readonly DemoDelegation[];
  /** Role assignments that are gone, as the activity log tells. */
  readonly deletedGrants?: readonly DemoDeletion[];
  /** What was done to delegations, as the activity log tells. */
  readonly delegationEvents?: readonly DemoDelegationEvent[];
}

export interface DemoDelegationEvent {
  /** Which delegation it was, by its place among those that there are or were. */
  readonly index: number;
  readonly scope?: string;
  readonly act: 'delete' | 'write';
  readonly by: string;
  readonly minutesAgo: number;
}

export interface DemoDeletion {
  /** As it was, in the place after the assignments that there are. */
  readonly grant: DemoAssignment;
  readonly by: string;
  readonly minutesAgo: number;
}

/** A list whose items are made when they are asked for, so that a large one takes no memory. */
export interface DemoList<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

export interface DemoAssignment {
  readonly principalId: string;
  readonly principalType: PrincipalType;
  /** The GUID of the role. */
  readonly role: string;
  /** Below the subscription, such as `/resourceGroups/rg-web`; or a whole id of a management group. */
  readonly scope?: string;
  readonly condition?: string;
  readonly createdDaysAgo?: number;
}

export interface DemoRole {
  readonly id: string;
  readonly name: string;
}

export interface DemoSchedule {
  readonly principalId: string;
  readonly principalType: PrincipalType;
  readonly role: string;
  readonly assignmentType?: 'Assigned' | 'Activated';
  readonly endsInDays?: number;
  /** Which of the subscription's assignments it stands for. */
  readonly assignmentIndex?: number;
}

export interface DemoDeny {
  readonly name: string;
  readonly scope?: string;
  /** Empty for everybody. */
  readonly principalIds: readonly string[];
  readonly excludedPrincipalIds?: readonly string[];
  readonly actions: readonly string[];
}

export interface DemoDelegation {
  readonly name: string;
  readonly managedByTenantId: string;
  readonly managedByTenantName: string;
  readonly scope?: string;
  readonly provisioningState?: string;
  readonly marketplacePlan?: string;
  readonly authorizations: readonly DemoAuthorization[];
  readonly eligibleAuthorizations?: readonly DemoAuthorization[];
  /** True where Azure answers without the definition, which then has to be read by itself. */
  readonly unexpanded?: boolean;
  /** True where the subscription's list leaves it out; Resource Graph and its own address have it. */
  readonly unlisted?: boolean;
}

export interface DemoAuthorization {
  readonly principalId: string;
  readonly name: string;
  readonly role: string;
}

/** The reads that a fault can hit. */
export const DEMO_READS = [
  'subscriptions',
  'roleassignments',
  'roledefinitions',
  'roleassignmentscheduleinstances',
  'roleeligibilityscheduleinstances',
  'denyassignments',
  'registrationassignments',
  'billingproperty',
  'partners',
  'resourcegraph',
] as const;
export type DemoRead = (typeof DEMO_READS)[number];

/** Something that goes wrong on purpose. */
export interface DemoFault {
  /** Every read unless told. */
  readonly read?: DemoRead;
  /** Every subscription unless told. */
  readonly subscriptionId?: string;
  /** How often it goes wrong before it goes well; for ever unless told. */
  readonly times?: number;
  /** Begins after so many requests that went well. */
  readonly after?: number;
  readonly kind: DemoFaultKind;
}

export type DemoFaultKind =
  | 'forbidden'
  | 'throttled'
  | 'throttled-without-hint'
  | 'server-error'
  | 'html'
  | 'cut-off'
  | 'token-expired'
  | 'foreign-next-link'
  | 'slow'
  /** Never answers. */
  | 'hang';
