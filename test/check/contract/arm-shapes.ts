/** A GUID with a number in it. */
export function guid(number: number): string {
  return `a1b2c3d4-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export const CUSTOMER = guid(1);
export const HOME = guid(2);
const RESELLER = guid(3);

/** Everybody who holds something in these cases. */
export const WHO = {
  admins: guid(10),
  helpdesk: guid(11),
  resellerAdmins: guid(12),
  resellerHelpdesk: guid(13),
  third: guid(14),
  attested: guid(20),
  group: guid(21),
  homeLinked: guid(22),
  homeGroup: guid(23),
  wrongId: guid(24),
  homeWrongId: guid(25),
  stranger: guid(30),
  person: guid(31),
  app: guid(40),
} as const;

/** Ids from Microsoft's list of built-in roles; the last two are on no list. */
export const ROLES = {
  owner: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
  contributor: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
  reader: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
  monitoringReader: '43d0d8ad-25c7-4714-9337-8ba259a9fe05',
  support: 'cfd33db0-3dd1-45e3-aa9d-cdbdf3b6f24e',
  smbContributor: '0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb',
  uaa: '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9',
  unlisted: 'f58310d9-a9f6-439a-9e8d-f62e7b41a168',
  custom: guid(500),
} as const;

const ATTESTED = { attestedBy: 'a colleague', attestedAt: '2026-01-01' };

export const PROFILE = {
  billTo: {
    name: 'Provider',
    tenantId: HOME.toUpperCase(),
    agentGroups: { adminAgents: WHO.admins.toUpperCase(), helpdeskAgents: WHO.helpdesk },
    partnerIds: ['1111111'],
  },
  resellerOfRecord: {
    name: 'Reseller',
    tenantId: RESELLER,
    agentGroups: { adminAgents: WHO.resellerAdmins, helpdeskAgents: WHO.resellerHelpdesk },
    partnerIds: ['2222222'],
  },
  linkedPrincipals: [
    { tenantId: CUSTOMER, objectId: WHO.attested, memberOf: [WHO.group], partnerId: '1111111', ...ATTESTED },
    { tenantId: HOME, objectId: WHO.homeLinked, memberOf: [WHO.homeGroup], partnerId: '2222222', ...ATTESTED },
    { tenantId: CUSTOMER, objectId: WHO.wrongId, partnerId: '9999999', ...ATTESTED },
    { tenantId: HOME, objectId: WHO.homeWrongId, partnerId: '9999999', ...ATTESTED },
  ],
};

/** Stands for the subscription's own scope until the case is placed in one. */
const SUBSCRIPTION = '<sub>';
let made = 600;

export interface AssignedOptions {
  /** Below the subscription. */
  readonly at?: string;
  readonly above?: string;
  readonly type?: string | undefined;
  readonly condition?: string;
  readonly createdOn?: string;
}

/** Source: https://learn.microsoft.com/en-us/rest/api/authorization/role-assignments/list-for-scope */
export function assigned(principalId: string, role: string, options: AssignedOptions = {}): object {
  const scope = options.above ?? `${SUBSCRIPTION}${options.at ?? ''}`;
  const name = guid((made += 1));
  return {
    id: `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`,
    type: 'Microsoft.Authorization/roleAssignments',
    name,
    properties: {
      roleDefinitionId: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${role.toUpperCase()}`,
      principalId: principalId.toUpperCase(),
      ...('type' in options ? { principalType: options.type } : { principalType: 'ForeignGroup' }),
      scope,
      condition: options.condition ?? null,
      conditionVersion: options.condition ? '2.0' : null,
      createdOn: options.createdOn ?? '2021-05-04T10:11:12.1234567Z',
      updatedOn: '2021-05-04T10:11:12.1234567Z',
      createdBy: null,
      updatedBy: guid(31),
      delegatedManagedIdentityResourceId: null,
      description: null,
      somethingNew: { nested: true },
    },
  };
}

/** Source: https://learn.microsoft.com/en-us/rest/api/authorization/role-assignment-schedule-instances/list-for-scope */
export function scheduled(principalId: string, role: string, kind: string | null, endDateTime: string | null): object {
  return {
    id: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleAssignmentScheduleInstances/${guid((made += 1))}`,
    name: guid(made),
    type: 'Microsoft.Authorization/roleAssignmentScheduleInstances',
    properties: {
      scope: SUBSCRIPTION,
      roleDefinitionId: `${SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/${role}`,
      principalId,
      principalType: 'User',
      status: 'Provisioned',
      ...(kind === null ? {} : { assignmentType: kind }),
      startDateTime: '2026-01-01T00:00:00.000Z',
      endDateTime,
      memberType: 'Direct',
      condition: null,
      expandedProperties: { principal: { displayName: 'Somebody' } },
    },
  };
}

type Pairs = readonly (readonly [principalId: string, role: string])[];

export interface DelegatedOptions {
  readonly at?: string;
  readonly state?: string;
  readonly plan?: boolean;
  readonly eligible?: Pairs;
  /** True where the reply does not expand the definition. */
  readonly apart?: boolean;
}

export interface Delegated {
  readonly properties: { readonly registrationDefinition?: object };
}

/** Source: https://learn.microsoft.com/en-us/rest/api/managedservices/registration-assignments/list */
export function delegated(tenantId: string, authorizations: Pairs, options: DelegatedOptions = {}): Delegated {
  const definitionId = `${SUBSCRIPTION}/providers/Microsoft.ManagedServices/registrationDefinitions/${guid(801)}`;
  const toAuthorization = ([principalId, roleDefinitionId]: Pairs[number]): object => ({
    principalId,
    roleDefinitionId,
  });
  const registrationDefinition = {
    id: definitionId,
    name: guid(801),
    type: 'Microsoft.ManagedServices/registrationDefinitions',
    ...(options.plan ? { plan: { name: 'basic', product: 'care', publisher: 'provider', version: '1.0' } } : {}),
    properties: {
      registrationDefinitionName: 'Care',
      managedByTenantId: tenantId.toUpperCase(),
      provisioningState: 'Succeeded',
      authorizations: authorizations.map(toAuthorization),
      ...(options.eligible ? { eligibleAuthorizations: options.eligible.map(toAuthorization) } : {}),
    },
  };
  return {
    id: `${SUBSCRIPTION}${options.at ?? ''}/providers/Microsoft.ManagedServices/registrationAssignments/${guid((made += 1))}`,
    name: guid(made),
    type: 'Microsoft.ManagedServices/registrationAssignments',
    properties: {
      registrationDefinitionId: definitionId,
      provisioningState: options.state ?? 'Succeeded',
      ...(options.apart ? {} : { registrationDefinition }),
    },
  } as Delegated;
}

export interface DeniedOptions {
  readonly at?: string;
  readonly above?: string;
  readonly but?: readonly string[];
  readonly notBelow?: boolean;
}

/** Source: https://learn.microsoft.com/en-us/rest/api/authorization/deny-assignments/list-for-scope */
export function denied(who: 'everyone' | readonly string[], options: DeniedOptions = {}): object {
  const principals =
    who === 'everyone'
      ? [{ id: '00000000-0000-0000-0000-000000000000', type: 'SystemDefined' }]
      : who.map((id) => ({ id, type: 'ForeignGroup' }));
  const scope = options.above ?? `${SUBSCRIPTION}${options.at ?? ''}`;
  return {
    id: `${scope}/providers/Microsoft.Authorization/denyAssignments/${guid((made += 1))}`,
    name: guid(made),
    type: 'Microsoft.Authorization/denyAssignments',
    properties: {
      denyAssignmentName: 'Deny',
      description: null,
      permissions: [{ actions: ['*'], notActions: ['*/read'], dataActions: [], notDataActions: [] }],
      scope,
      doNotApplyToChildScopes: options.notBelow ?? false,
      principals,
      excludePrincipals: (options.but ?? []).map((id) => ({ id, type: 'ForeignGroup' })),
      isSystemProtected: true,
    },
  };
}
