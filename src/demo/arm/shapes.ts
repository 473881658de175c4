import { DAY_MS } from '../../durations.ts';
import { demoGuid } from '../guid.ts';
import type {
  DemoAssignment,
  DemoAuthorization,
  DemoCustomer,
  DemoDelegation,
  DemoDelegationEvent,
  DemoDeletion,
  DemoDeny,
  DemoRole,
  DemoSchedule,
  DemoSubscription,
} from '../model.ts';

/** A resource as Azure Resource Manager says it. */
export interface ArmResource {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly properties: object;
  readonly plan?: object;
}

const EVERYONE = '00000000-0000-0000-0000-000000000000';
const CREATED_DAYS_AGO = 400;

function daysFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString();
}

function scopeOf(subscription: DemoSubscription, scope: string | undefined): string {
  const root = `/subscriptions/${subscription.id}`;
  if (!scope) return root;
  return scope.startsWith('/providers/Microsoft.Management/') ? scope : `${root}${scope}`;
}

function roleId(subscription: DemoSubscription, role: string): string {
  return `/subscriptions/${subscription.id}/providers/Microsoft.Authorization/roleDefinitions/${role}`;
}

export function armSubscription(customer: DemoCustomer, subscription: DemoSubscription): unknown {
  return {
    id: `/subscriptions/${subscription.id}`,
    authorizationSource: 'RoleBased',
    managedByTenants: (subscription.managedByTenantIds ?? []).map((tenantId) => ({ tenantId })),
    subscriptionId: subscription.id,
    tenantId: customer.tenantId,
    displayName: subscription.name,
    state: subscription.state ?? 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Public_2014-09-01',
      quotaId: subscription.quotaId ?? 'CSP_2015-05-01',
      spendingLimit: 'Off',
    },
  };
}

export function assignmentId(subscription: DemoSubscription, item: DemoAssignment, index: number): string {
  const scope = scopeOf(subscription, item.scope);
  const name = demoGuid('assignment', index, Number.parseInt(subscription.id.slice(-4), 16));
  return `${scope}/providers/Microsoft.Authorization/roleAssignments/${name}`;
}

export function armAssignment(
  now: Date,
  subscription: DemoSubscription,
  item: DemoAssignment,
  index: number,
): ArmResource {
  const id = assignmentId(subscription, item, index);
  const createdOn = daysFrom(now, -(item.createdDaysAgo ?? CREATED_DAYS_AGO));
  return {
    id,
    name: id.slice(id.lastIndexOf('/') + 1),
    type: 'Microsoft.Authorization/roleAssignments',
    properties: {
      scope: scopeOf(subscription, item.scope),
      roleDefinitionId: roleId(subscription, item.role),
      principalId: item.principalId,
      principalType: item.principalType,
      condition: item.condition ?? null,
      conditionVersion: item.condition ? '2.0' : null,
      createdOn,
      updatedOn: createdOn,
      createdBy: '',
      updatedBy: null,
      delegatedManagedIdentityResourceId: null,
      description: null,
    },
  };
}

export function armRole(subscription: DemoSubscription, role: DemoRole & { readonly custom: boolean }): ArmResource {
  return {
    id: roleId(subscription, role.id),
    name: role.id,
    type: 'Microsoft.Authorization/roleDefinitions',
    properties: {
      roleName: role.name,
      type: role.custom ? 'CustomRole' : 'BuiltInRole',
      description: '',
      assignableScopes: [role.custom ? `/subscriptions/${subscription.id}` : '/'],
      permissions: [{ actions: ['*/read'], notActions: [], dataActions: [], notDataActions: [] }],
    },
  };
}

export function armSchedule(
  now: Date,
  subscription: DemoSubscription,
  item: DemoSchedule,
  kind: 'active' | 'eligible',
  index: number,
): ArmResource {
  const scope = scopeOf(subscription, undefined);
  const type = kind === 'active' ? 'roleAssignmentScheduleInstances' : 'roleEligibilityScheduleInstances';
  const name = demoGuid('assignment', index, 0xffff);
  const origin = item.assignmentIndex === undefined ? undefined : subscription.assignments.at(item.assignmentIndex);
  return {
    id: `${scope}/providers/Microsoft.Authorization/${type}/${name}`,
    name,
    type: `Microsoft.Authorization/${type}`,
    properties: {
      scope,
      roleDefinitionId: roleId(subscription, item.role),
      principalId: item.principalId,
      principalType: item.principalType,
      status: 'Provisioned',
      startDateTime: daysFrom(now, -0.05),
      endDateTime: item.endsInDays === undefined ? null : daysFrom(now, item.endsInDays),
      memberType: 'Direct',
      ...(kind === 'active' ? { assignmentType: item.assignmentType ?? 'Assigned' } : {}),
      ...(origin && item.assignmentIndex !== undefined
        ? { originRoleAssignmentId: assignmentId(subscription, origin, item.assignmentIndex) }
        : {}),
    },
  };
}

export function armDeny(subscription: DemoSubscription, item: DemoDeny, index: number): ArmResource {
  const scope = scopeOf(subscription, item.scope);
  const name = demoGuid('assignment', index, 0xdede);
  const principals = item.principalIds.length > 0 ? item.principalIds : [EVERYONE];
  return {
    id: `${scope}/providers/Microsoft.Authorization/denyAssignments/${name}`,
    name,
    type: 'Microsoft.Authorization/denyAssignments',
    properties: {
      denyAssignmentName: item.name,
      description: '',
      permissions: [{ actions: item.actions, notActions: [], dataActions: [], notDataActions: [] }],
      scope,
      doNotApplyToChildScopes: false,
      principals: principals.map((id) => ({ id, type: id === EVERYONE ? 'SystemDefined' : 'ServicePrincipal' })),
      excludePrincipals: (item.excludedPrincipalIds ?? []).map((id) => ({ id, type: 'ServicePrincipal' })),
      isSystemProtected: true,
    },
  };
}

/** As the activity log says it; deleted assignments stood after those that there are. */
export function armDeletion(now: Date, subscription: DemoSubscription, item: DemoDeletion, index: number): unknown {
  const id = assignmentId(subscription, item.grant, subscription.assignments.length + index);
  return armEvent(now, item, 'Microsoft.Authorization/roleAssignments/delete', id);
}

export function armDelegationEvent(now: Date, subscription: DemoSubscription, item: DemoDelegationEvent): unknown {
  const id = delegationId(subscription, item.scope, item.index);
  return armEvent(now, item, `Microsoft.ManagedServices/registrationAssignments/${item.act}`, id);
}

function armEvent(
  now: Date,
  { by, minutesAgo }: Pick<DemoDeletion, 'by' | 'minutesAgo'>,
  operation: string,
  resourceId: string,
): unknown {
  return {
    caller: by,
    eventTimestamp: new Date(now.getTime() - minutesAgo * 60_000).toISOString(),
    operationName: { value: operation, localizedValue: operation },
    resourceId,
    status: { value: 'Succeeded', localizedValue: 'Succeeded' },
  };
}

function delegationId(subscription: DemoSubscription, scope: string | undefined, index: number): string {
  const name = demoGuid('delegation', index, 2);
  return `${scopeOf(subscription, scope)}/providers/Microsoft.ManagedServices/registrationAssignments/${name}`;
}

export function definitionId(subscription: DemoSubscription, index: number): string {
  const name = demoGuid('delegation', index, 1);
  return `/subscriptions/${subscription.id}/providers/Microsoft.ManagedServices/registrationDefinitions/${name}`;
}

export function armDelegation(
  customer: DemoCustomer,
  subscription: DemoSubscription,
  item: DemoDelegation,
  index: number,
): ArmResource {
  return {
    id: delegationId(subscription, item.scope, index),
    name: demoGuid('delegation', index, 2),
    type: 'Microsoft.ManagedServices/registrationAssignments',
    properties: {
      registrationDefinitionId: definitionId(subscription, index),
      provisioningState: item.provisioningState ?? 'Succeeded',
      ...(item.unexpanded ? {} : { registrationDefinition: armDefinition(customer, subscription, item, index) }),
    },
  };
}

export function armDefinition(
  customer: DemoCustomer,
  subscription: DemoSubscription,
  item: DemoDelegation,
  index: number,
): ArmResource {
  const id = definitionId(subscription, index);
  const plan = item.marketplacePlan;
  return {
    id,
    name: id.slice(id.lastIndexOf('/') + 1),
    type: 'Microsoft.ManagedServices/registrationDefinitions',
    properties: {
      registrationDefinitionName: item.name,
      managedByTenantId: item.managedByTenantId,
      managedByTenantName: item.managedByTenantName,
      manageeTenantId: customer.tenantId,
      manageeTenantName: customer.name,
      provisioningState: 'Succeeded',
      authorizations: item.authorizations.map(armAuthorization),
      eligibleAuthorizations: (item.eligibleAuthorizations ?? []).map(armAuthorization),
    },
    ...(plan ? { plan: { name: plan, publisher: 'northwind', product: 'managed', version: '1.0.0' } } : {}),
  };
}

function armAuthorization(item: DemoAuthorization): unknown {
  return { principalId: item.principalId, roleDefinitionId: item.role, principalIdDisplayName: item.name };
}

const SKUS = {
  'azure-plan': { skuId: '0001', skuDescription: 'Microsoft Azure Plan', agreement: 'MicrosoftCustomerAgreement' },
  legacy: { skuId: 'MS-AZR-0145P', skuDescription: 'Azure in CSP', agreement: 'MicrosoftOnlineServicesProgram' },
  direct: { skuId: '0017', skuDescription: 'Pay-As-You-Go', agreement: 'MicrosoftOnlineServicesProgram' },
} as const;

export function armBilling(subscription: DemoSubscription): ArmResource {
  const sku = SKUS[subscription.billing ?? 'azure-plan'];
  return {
    id: `/subscriptions/${subscription.id}/providers/Microsoft.Billing/billingProperty/default`,
    name: 'default',
    type: 'Microsoft.Billing/billingProperty',
    properties: {
      billingAccountAgreementType: sku.agreement,
      skuId: sku.skuId,
      skuDescription: sku.skuDescription,
      subscriptionBillingStatus: 'Active',
    },
  };
}
