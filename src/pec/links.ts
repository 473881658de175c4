/** A page of Microsoft's that a rule comes from. */
export interface Page {
  readonly title: string;
  readonly url: string;
}

const PARTNER_CENTER = 'https://learn.microsoft.com/en-us/partner-center';
const AZURE = 'https://learn.microsoft.com/en-us/azure';

/** Microsoft's pages that the rules come from. One place, so that a moved page is mended once. */
export const PAGES = {
  roles: {
    title: 'Roles and permissions required to receive partner earned credit',
    url: `${PARTNER_CENTER}/billing/azure-roles-perms-pec`,
  },
  calculation: {
    title: 'How partner earned credit is calculated and paid',
    url: `${PARTNER_CENTER}/billing/partner-earned-credit-explanation`,
  },
  faq: { title: 'Partner earned credit FAQ', url: `${PARTNER_CENTER}/billing/partner-earned-credit-faq` },
  troubleshoot: {
    title: 'Partner earned credit troubleshooting guide',
    url: `${PARTNER_CENTER}/billing/partner-earned-credit-troubleshoot`,
  },
  reinstate: {
    title: 'Reinstate admin privileges for Azure CSP',
    url: `${PARTNER_CENTER}/customers/reinstate-csp`,
  },
  offers: {
    title: 'Understand Cost Management data',
    url: `${AZURE}/cost-management-billing/costs/understand-cost-mgt-data`,
  },
  subscriptionStates: {
    title: 'Azure subscription states',
    url: `${AZURE}/cost-management-billing/manage/subscription-states`,
  },
  partnerLink: {
    title: 'Link a partner ID to your account',
    url: `${AZURE}/cost-management-billing/manage/link-partner-id`,
  },
  lighthouseEligible: {
    title: 'Create eligible authorizations in Azure Lighthouse',
    url: `${AZURE}/lighthouse/how-to/create-eligible-authorizations`,
  },
  lighthouseOnboard: {
    title: 'Onboard a customer to Azure Lighthouse',
    url: `${AZURE}/lighthouse/how-to/onboard-customer`,
  },
  listAssignments: {
    title: 'List Azure role assignments using the REST API',
    url: `${AZURE}/role-based-access-control/role-assignments-list-rest`,
  },
  activation: {
    title: 'Configure Azure resource role settings in Privileged Identity Management',
    url: 'https://learn.microsoft.com/en-us/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings',
  },
  conditions: {
    title: 'Conditions on Azure role assignments',
    url: `${AZURE}/role-based-access-control/conditions-overview`,
  },
  leastPrivilege: {
    title: 'Best practices for Azure RBAC',
    url: `${AZURE}/role-based-access-control/best-practices`,
  },
} as const satisfies Readonly<Record<string, Page>>;

const TITLES: ReadonlyMap<string, string> = new Map(Object.values(PAGES).map(({ title, url }) => [url, title]));

/** The title of a page by its address; null for an address that no rule comes from any more. */
export function titleOfPage(url: string): string | null {
  return TITLES.get(url) ?? null;
}
