/** Microsoft's pages that the rules come from. One place, so that a moved page is mended once. */
export const LINKS = {
  roles: 'https://learn.microsoft.com/en-us/partner-center/billing/azure-roles-perms-pec',
  calculation: 'https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation',
  faq: 'https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-faq',
  troubleshoot: 'https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot',
  reinstate: 'https://learn.microsoft.com/en-us/partner-center/customers/reinstate-csp',
  offers: 'https://learn.microsoft.com/en-us/azure/cost-management-billing/costs/understand-cost-mgt-data',
  subscriptionStates: 'https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/subscription-states',
  partnerLink: 'https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id',
  lighthouseForPartners: 'https://learn.microsoft.com/en-us/azure/lighthouse/concepts/cloud-solution-provider',
  lighthouseEligible: 'https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations',
  lighthouseOnboard: 'https://learn.microsoft.com/en-us/azure/lighthouse/how-to/onboard-customer',
  listAssignments: 'https://learn.microsoft.com/en-us/azure/role-based-access-control/role-assignments-list-rest',
  denyAssignments: 'https://learn.microsoft.com/en-us/azure/role-based-access-control/deny-assignments',
  conditions: 'https://learn.microsoft.com/en-us/azure/role-based-access-control/conditions-overview',
  justInTime:
    'https://learn.microsoft.com/en-us/entra/id-governance/privileged-identity-management/pim-resource-roles-assign-roles',
  leastPrivilege: 'https://learn.microsoft.com/en-us/azure/role-based-access-control/best-practices',
} as const;
