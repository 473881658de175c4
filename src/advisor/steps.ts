import { isGuid, type PartnerProfile } from '../pec/profile.ts';
import { WELL_KNOWN_ROLES } from '../pec/roles.ts';
import type { StepId } from './ids.ts';

/** What a person has to put in place of the word of the same name. */
export const PLACEHOLDERS = [
  'SUBSCRIPTION_ID',
  'RESOURCE_GROUP',
  'CUSTOMER_TENANT_ID',
  'ADMIN_AGENTS_ID',
  'PARTNER_TENANT_ID',
  'PARTNER_ID',
  'APP_CLIENT_ID',
  'LINKED_PRINCIPAL_ID',
  'PEOPLE_GROUP_ID',
] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** Ids that go into commands: of our own organisation, and nothing else. A placeholder where one is not known. */
export interface OwnIds {
  readonly adminAgents: string;
  readonly tenantId: string;
  readonly partnerId: string;
  /** Object id of an identity in our tenant that is attested to have a partner admin link. */
  readonly linkedPrincipal: string;
}

export interface StepCommands {
  readonly az: string;
  readonly powershell: string;
}

const SUBSCRIPTION = '/subscriptions/SUBSCRIPTION_ID';
const TEMPLATE_FILE = 'lighthouse.json';

/** The ids of the partner that Microsoft bills, from its profile. */
export function ownIds(profile: PartnerProfile | null): OwnIds {
  const us = profile?.billTo;
  const linked = profile?.linkedPrincipals.find(({ tenantId }) => tenantId === us?.tenantId);
  const guid = (id: string | undefined, otherwise: Placeholder): string =>
    id !== undefined && isGuid(id) ? id : otherwise;
  const partnerId = us?.partnerIds[0] ?? '';
  return {
    adminAgents: guid(us?.agentGroups.adminAgents, 'ADMIN_AGENTS_ID'),
    tenantId: guid(us?.tenantId, 'PARTNER_TENANT_ID'),
    partnerId: /^\d+$/.test(partnerId) ? partnerId : 'PARTNER_ID',
    linkedPrincipal: guid(linked?.objectId, 'LINKED_PRINCIPAL_ID'),
  };
}

/**
 * What can be pasted for a step; null where it is done by hand. Holds ids and placeholders, never a name.
 * Sources: https://learn.microsoft.com/en-us/partner-center/customers/reinstate-csp,
 * https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id,
 * https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer
 */
export function commandsOf(step: StepId, ids: OwnIds): StepCommands | null {
  switch (step) {
    case 'assign-owner':
      return assign(ids.adminAgents, 'ForeignGroup', WELL_KNOWN_ROLES.owner);
    case 'assign-smaller':
      return assign(ids.adminAgents, 'ForeignGroup', WELL_KNOWN_ROLES.supportRequestContributor);
    case 'remove-owner':
      return {
        az: `az role assignment delete --assignee ${ids.adminAgents} --role ${WELL_KNOWN_ROLES.owner} --scope ${SUBSCRIPTION}`,
        powershell: `Remove-AzRoleAssignment -ObjectId ${ids.adminAgents} -RoleDefinitionId ${WELL_KNOWN_ROLES.owner} -Scope ${SUBSCRIPTION}`,
      };
    case 'link-identity':
      return link(ids.tenantId, ids.partnerId);
    case 'link-in-customer':
      return link('CUSTOMER_TENANT_ID', ids.partnerId);
    case 'assign-identity':
      // An identity of the customer's own directory, which no profile of ours names.
      return assign('LINKED_PRINCIPAL_ID', 'ServicePrincipal', WELL_KNOWN_ROLES.supportRequestContributor);
    case 'delegate':
      return deploy(ids, []);
    case 'delegate-eligible':
      return deploy(ids, [['peopleGroupId', 'PEOPLE_GROUP_ID']]);
    case 'delegate-group':
      return deploy(ids, [['resourceGroupName', 'RESOURCE_GROUP']]);
    case 'leave-as-is':
    case 'make-identity':
    case 'add-engineers':
    case 'publish-offer':
    case 'ask-provider':
    case 'move-to-plan':
    case 'check-customer':
    case 'check-later':
      return null;
  }
}

/** The placeholders that stand in some commands, in the order in which they are explained. */
export function placeholdersIn(commands: readonly StepCommands[]): readonly Placeholder[] {
  const words = new Set(
    commands.flatMap(({ az, powershell }) => `${az} ${powershell}`.match(/[A-Z]+(?:_[A-Z]+)+/g) ?? []),
  );
  return PLACEHOLDERS.filter((placeholder) => words.has(placeholder));
}

function assign(principalId: string, type: string, role: string): StepCommands {
  return {
    az: `az role assignment create --assignee-object-id ${principalId} --assignee-principal-type ${type} --role ${role} --scope ${SUBSCRIPTION}`,
    powershell: `New-AzRoleAssignment -ObjectId ${principalId} -ObjectType ${type} -RoleDefinitionId ${role} -Scope ${SUBSCRIPTION}`,
  };
}

/** Signed in with a certificate, so that no secret is ever part of a command. */
function link(tenantId: string, partnerId: string): StepCommands {
  return {
    az: [
      `az login --service-principal --username APP_CLIENT_ID --certificate certificate.pem --tenant ${tenantId} --allow-no-subscriptions`,
      `az managementpartner create --partner-id ${partnerId}`,
    ].join('\n'),
    powershell: [
      `Connect-AzAccount -ServicePrincipal -ApplicationId APP_CLIENT_ID -CertificatePath certificate.pfx -Tenant ${tenantId}`,
      `New-AzManagementPartner -PartnerId ${partnerId}`,
    ].join('\n'),
  };
}

/**
 * Signs in anew, since whoever deploys is not the app that was linked. Values that the template already holds are not
 * given again.
 */
function deploy(ids: OwnIds, others: readonly (readonly [string, Placeholder])[]): StepCommands {
  const missing = [
    ['managedByTenantId', ids.tenantId],
    ['linkedPrincipalId', ids.linkedPrincipal],
  ].filter(([, value = '']) => !isGuid(value));
  const values = [...missing, ...others];
  const az = values.map(([name, value]) => ` ${name}=${value}`).join('');
  const powershell = values.map(([name, value]) => ` -${name} ${value}`).join('');
  return {
    az: [
      'az login --tenant CUSTOMER_TENANT_ID',
      'az account set --subscription SUBSCRIPTION_ID',
      `az deployment sub create --location westeurope --template-file ${TEMPLATE_FILE}${az === '' ? '' : ` --parameters${az}`}`,
    ].join('\n'),
    powershell: [
      'Connect-AzAccount -Tenant CUSTOMER_TENANT_ID -Subscription SUBSCRIPTION_ID',
      `New-AzSubscriptionDeployment -Location westeurope -TemplateFile ${TEMPLATE_FILE}${powershell}`,
    ].join('\n'),
  };
}
