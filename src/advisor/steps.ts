import { PARAMETERS_FILE, TEMPLATE_FILE } from '../artefacts/delegation-files.ts';
import { WELL_KNOWN_ROLES } from '../pec/roles.ts';
import type { StepId } from './ids.ts';
import { orPlaceholder, type KnownIds } from './knownIds.ts';

export interface StepCommands {
  readonly az: string;
  readonly powershell: string;
}

/**
 * What can be pasted for a step; null where it is done by hand. Holds ids and placeholders, never a name.
 * Sources: https://learn.microsoft.com/en-us/partner-center/customers/reinstate-csp,
 * https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id,
 * https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer
 */
export function commandsOf(step: StepId, ids: KnownIds): StepCommands | null {
  const adminAgents = orPlaceholder(ids.adminAgents, 'ADMIN_AGENTS_ID');
  const scope = scopeOf(ids);
  switch (step) {
    case 'assign-owner':
      return assign(adminAgents, 'ForeignGroup', WELL_KNOWN_ROLES.owner, scope);
    case 'assign-smaller':
      return assign(adminAgents, 'ForeignGroup', WELL_KNOWN_ROLES.supportRequestContributor, scope);
    case 'remove-owner':
      return {
        az: `az role assignment delete --assignee ${adminAgents} --role ${WELL_KNOWN_ROLES.owner} --scope ${scope}`,
        powershell: `Remove-AzRoleAssignment -ObjectId ${adminAgents} -RoleDefinitionId ${WELL_KNOWN_ROLES.owner} -Scope ${scope}`,
      };
    case 'link-identity':
      return link(orPlaceholder(ids.tenantId, 'PARTNER_TENANT_ID'), ids);
    case 'link-in-customer':
      return link(customerOf(ids), ids);
    case 'assign-identity':
      // An identity of the customer's own directory, which no profile of ours names.
      return assign('LINKED_PRINCIPAL_ID', 'ServicePrincipal', WELL_KNOWN_ROLES.supportRequestContributor, scope);
    case 'delegate':
    case 'delegate-eligible':
    case 'delegate-group':
      return deploy(ids);
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

function customerOf({ customerTenantId }: KnownIds): string {
  return orPlaceholder(customerTenantId, 'CUSTOMER_TENANT_ID');
}

/** The one subscription that it is about; of several, a person has to say which. */
function subscriptionOf({ subscriptionIds: [first, another] }: KnownIds): string {
  return orPlaceholder(another === undefined ? first : null, 'SUBSCRIPTION_ID');
}

function scopeOf(ids: KnownIds): string {
  return `/subscriptions/${subscriptionOf(ids)}`;
}

function assign(principalId: string, type: string, role: string, scope: string): StepCommands {
  return {
    az: `az role assignment create --assignee-object-id ${principalId} --assignee-principal-type ${type} --role ${role} --scope ${scope}`,
    powershell: `New-AzRoleAssignment -ObjectId ${principalId} -ObjectType ${type} -RoleDefinitionId ${role} -Scope ${scope}`,
  };
}

/** Signed in with a certificate, so that no secret is ever part of a command. */
function link(tenantId: string, ids: KnownIds): StepCommands {
  const partnerId = orPlaceholder(ids.partnerId, 'PARTNER_ID');
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

/** Signs in anew, since whoever deploys is not the app that was linked. The values stand in the parameters file. */
function deploy(ids: KnownIds): StepCommands {
  const [tenant, subscription] = [customerOf(ids), subscriptionOf(ids)];
  return {
    az: [
      `az login --tenant ${tenant}`,
      `az account set --subscription ${subscription}`,
      `az deployment sub create --location westeurope --template-file ${TEMPLATE_FILE} --parameters @${PARAMETERS_FILE}`,
    ].join('\n'),
    powershell: [
      `Connect-AzAccount -Tenant ${tenant} -Subscription ${subscription}`,
      `New-AzSubscriptionDeployment -Location westeurope -TemplateFile ${TEMPLATE_FILE} -TemplateParameterFile ${PARAMETERS_FILE}`,
    ].join('\n'),
  };
}
