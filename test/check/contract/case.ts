import { armError, type RestSubscription } from '../../support/azure/rest-arm.ts';
import { CUSTOMER, guid, ROLES } from './arm-shapes.ts';

export type Given = Omit<RestSubscription, 'id' | 'name' | 'tenantId'>;

/**
 * What an expert would sign, written from Microsoft's pages alone: the verdict, the paths and the coverage that count,
 * and the findings that must be among those told.
 */
export type Case = readonly [name: string, verdict: string, reach: string, codes: string, given: Given];

export const SOON = '2099-01-31T00:00:00Z';
export const FORBIDDEN = armError(403, 'AuthorizationFailed');
export const NO_P2 = armError(400, 'AadPremiumLicenseRequired');
export const AZURE_PLAN = {
  status: 200,
  body: { properties: { skuId: '0001', skuDescription: 'Microsoft Azure Plan' } },
};

export function at(...roleAssignments: readonly object[]): Given {
  return { roleAssignments };
}

/** Source: https://learn.microsoft.com/en-us/rest/api/authorization/role-definitions/list */
export const customRole = {
  id: `/providers/Microsoft.Authorization/roleDefinitions/${ROLES.custom}`,
  name: ROLES.custom,
  properties: { roleName: 'Our own', type: 'CustomRole' },
};

/** Puts a case into a subscription, with the upper case that Azure sometimes answers with. */
export function place(given: Given, id: string = guid(1_000), name = 'Production'): RestSubscription {
  const scope = `/Subscriptions/${id.toUpperCase()}`;
  const placed = JSON.parse(JSON.stringify(given).replaceAll('<sub>', scope)) as Given;
  return { ...placed, id, name, tenantId: CUSTOMER };
}
