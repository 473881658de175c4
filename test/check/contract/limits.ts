import { at, AZURE_PLAN, customRole, FORBIDDEN, type Case } from './case.ts';
import { armError } from '../../support/azure/rest-arm.ts';
import { assigned, denied, guid, ROLES as R, WHO } from './arm-shapes.ts';

const RG = '/resourceGroups/Web-RG';

export const LIMIT_CASES: readonly Case[] = [
  // Deny assignments and conditions
  [
    'deny on our group',
    'at-risk',
    'aobo subscription',
    'deny-assignment',
    { ...at(assigned(WHO.admins, R.support)), deny: [denied([WHO.admins])] },
  ],
  [
    'deny on everyone',
    'at-risk',
    'aobo subscription',
    'deny-assignment',
    { ...at(assigned(WHO.admins, R.support)), deny: [denied('everyone')] },
  ],
  [
    'deny on everyone but us',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), deny: [denied('everyone', { but: [WHO.admins] })] },
  ],
  [
    'deny on somebody else',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), deny: [denied([WHO.person])] },
  ],
  [
    'deny on a resource group',
    'at-risk',
    'aobo subscription',
    'deny-assignment',
    { ...at(assigned(WHO.admins, R.support)), deny: [denied('everyone', { at: RG })] },
  ],
  [
    'deny above that stays there',
    'earning',
    'aobo subscription',
    '',
    {
      ...at(assigned(WHO.admins, R.support)),
      deny: [denied('everyone', { above: '/providers/Microsoft.Management/managementGroups/root', notBelow: true })],
    },
  ],
  [
    'condition on our role',
    'at-risk',
    'aobo subscription',
    'role-condition',
    at(assigned(WHO.admins, R.owner, { condition: "((!(ActionMatches{'x'})))" })),
  ],
  [
    'denied as a whole, permanent on a part',
    'at-risk',
    'aobo subscription',
    'deny-assignment',
    {
      ...at(assigned(WHO.admins, R.support), assigned(WHO.resellerAdmins, R.support, { at: RG })),
      deny: [denied([WHO.admins])],
    },
  ],
  // Roles: https://learn.microsoft.com/en-us/partner-center/billing/azure-roles-perms-pec
  [
    'custom role',
    'unknown',
    'none',
    'role-custom',
    { ...at(assigned(WHO.admins, R.custom)), roleDefinitions: [customRole] },
  ],
  ['unlisted role', 'unknown', 'none', 'role-unlisted', at(assigned(WHO.admins, R.unlisted))],
  [
    'custom role beside an eligible one',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.custom), assigned(WHO.admins, R.support)), roleDefinitions: [customRole] },
  ],
  [
    'custom role, eligible on a part',
    'partial',
    'aobo resource-groups',
    'scope-partial',
    {
      ...at(assigned(WHO.admins, R.custom), assigned(WHO.admins, R.support, { at: RG })),
      roleDefinitions: [customRole],
    },
  ],
  [
    'custom role, definitions refused',
    'unknown',
    'none',
    '',
    { ...at(assigned(WHO.admins, guid(501))), roleDefinitions: FORBIDDEN },
  ],
  // Offer and state: https://learn.microsoft.com/en-us/azure/cost-management-billing/costs/understand-cost-mgt-data
  [
    'pay as you go',
    'not-earning',
    'none',
    'offer-not-csp',
    { ...at(assigned(WHO.admins, R.owner)), quotaId: 'PayAsYouGo_2014-09-01' },
  ],
  [
    'offer unnamed, with access',
    'unknown',
    'aobo subscription',
    'offer-plan-unknown',
    { ...at(assigned(WHO.admins, R.support)), quotaId: null },
  ],
  ['offer unnamed, without access', 'not-earning', 'none', 'no-grant', { quotaId: null }],
  [
    'dev/test',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), quotaId: 'CSPDEVTEST_2018-05-01' },
  ],
  [
    'legacy',
    'not-earning',
    'none',
    'offer-legacy',
    { ...at(assigned(WHO.admins, R.owner)), billing: { status: 200, body: { properties: { skuId: 'MS-AZR-0145P' } } } },
  ],
  [
    'Azure plan proven',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), billing: AZURE_PLAN },
  ],
  [
    'plan or legacy open',
    'earning',
    'aobo subscription',
    'offer-plan-unknown',
    { ...at(assigned(WHO.admins, R.support)), billing: FORBIDDEN },
  ],
  [
    'billing says nothing',
    'earning',
    'aobo subscription',
    'offer-plan-unknown',
    { ...at(assigned(WHO.admins, R.support)), billing: { status: 204 } },
  ],
  [
    'deleted',
    'not-earning',
    'none',
    'subscription-deleted',
    { ...at(assigned(WHO.admins, R.owner)), state: 'Deleted' },
  ],
  [
    'disabled',
    'earning',
    'aobo subscription',
    'subscription-disabled',
    { ...at(assigned(WHO.admins, R.support)), state: 'Disabled' },
  ],
  [
    'warned',
    'earning',
    'aobo subscription',
    'subscription-disabled',
    { ...at(assigned(WHO.admins, R.support)), state: 'Warned' },
  ],
  [
    'disabled and closed to reading',
    'unknown',
    'none',
    'unread subscription-disabled',
    {
      state: 'Disabled',
      roleAssignments: armError(409, 'ReadOnlyDisabledSubscription'),
      delegations: armError(409, 'ReadOnlyDisabledSubscription'),
    },
  ],
];
