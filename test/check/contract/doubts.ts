import { at, FORBIDDEN, NO_P2, SOON, type Case } from './case.ts';
import { assigned, delegated, denied, guid, HOME, ROLES as R, scheduled, WHO } from './arm-shapes.ts';

const WEB = '/resourceGroups/Web-RG';
const MANAGED = '/resourceGroups/databricks-rg';
const ABOVE = { above: '/providers/Microsoft.Management/managementGroups/Root' };
const USER = { type: 'User' } as const;
const SERVICE = { type: 'ServicePrincipal' } as const;
const FRESH = new Date(Date.now() - 3_600_000).toISOString();
const NO_PIM_RIGHTS = { active: FORBIDDEN, eligible: FORBIDDEN };

/** What experts argue about: time that nobody may read, denies on a part, mixed and left-over access. */
export const DOUBT_CASES: readonly Case[] = [
  // https://learn.microsoft.com/en-us/entra/id-governance/privileged-identity-management/pim-resource-roles-configure-role-settings
  [
    'a person since long, schedules refused',
    'earning',
    'direct subscription',
    '',
    { ...at(assigned(WHO.attested, R.contributor, USER)), ...NO_PIM_RIGHTS },
  ],
  [
    'a person since an hour, schedules refused',
    'unknown',
    'none',
    'activation-unknown',
    { ...at(assigned(WHO.attested, R.contributor, { ...USER, createdOn: FRESH })), ...NO_PIM_RIGHTS },
  ],
  [
    'a service since an hour, schedules refused',
    'earning',
    'direct subscription',
    '',
    { ...at(assigned(WHO.attested, R.contributor, { ...SERVICE, createdOn: FRESH })), ...NO_PIM_RIGHTS },
  ],
  [
    'a person since an hour, no P2 licence',
    'earning',
    'direct subscription',
    'grant-new',
    { ...at(assigned(WHO.attested, R.contributor, { ...USER, createdOn: FRESH })), active: NO_P2, eligible: NO_P2 },
  ],
  [
    'Owner activated, a small role permanent',
    'earning',
    'direct subscription',
    '',
    {
      ...at(assigned(WHO.attested, R.owner, USER), assigned(WHO.attested, R.support, USER)),
      active: [scheduled(WHO.attested, R.owner, 'Activated', SOON)],
    },
  ],
  [
    'AOBO ends, the delegation stays',
    'earning',
    'aobo lighthouse subscription',
    '',
    {
      ...at(assigned(WHO.admins, R.support)),
      active: [scheduled(WHO.admins, R.support, 'Assigned', SOON)],
      delegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]])],
    },
  ],
  [
    'an assignment that ended',
    'not-earning',
    'none',
    'grant-ended',
    {
      ...at(assigned(WHO.attested, R.support, USER)),
      active: [scheduled(WHO.attested, R.support, 'Assigned', '2026-02-01T00:00:00Z')],
    },
  ],
  // https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations
  [
    'delegation: Reader permanently, Contributor to activate',
    'not-earning',
    'none',
    'delegation-eligible-only role-not-eligible',
    { delegations: [delegated(HOME, [[WHO.homeLinked, R.reader]], { eligible: [[WHO.homeLinked, R.contributor]] })] },
  ],
  [
    'delegation: people activate, the linked service holds a small role',
    'earning',
    'lighthouse subscription',
    '',
    { delegations: [delegated(HOME, [[WHO.homeLinked, R.support]], { eligible: [[WHO.stranger, R.contributor]] })] },
  ],
  [
    'delegation: the linked one is Reader, somebody else Contributor',
    'unknown',
    'none',
    'pal-unknown',
    {
      delegations: [
        delegated(HOME, [
          [WHO.homeLinked, R.reader],
          [WHO.stranger, R.contributor],
        ]),
      ],
    },
  ],
  [
    'delegation by membership of a group',
    'earning',
    'lighthouse subscription',
    'membership-unseen',
    { delegations: [delegated(HOME, [[WHO.homeGroup, R.contributor]])] },
  ],
  [
    'Marketplace delegation to activate',
    'not-earning',
    'none',
    'delegation-eligible-only',
    { delegations: [delegated(HOME, [], { plan: true, eligible: [[WHO.stranger, R.contributor]] })] },
  ],
  // https://learn.microsoft.com/en-us/azure/role-based-access-control/deny-assignments
  [
    'deny on one resource',
    'at-risk',
    'aobo subscription',
    'deny-assignment',
    {
      ...at(assigned(WHO.admins, R.support)),
      deny: [denied('everyone', { at: `${WEB}/providers/Microsoft.Web/sites/a` })],
    },
  ],
  [
    'deny on a managed resource group, exempting us',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), deny: [denied('everyone', { at: MANAGED, but: [WHO.admins] })] },
  ],
  [
    'deny on a managed resource group, delegation',
    'at-risk',
    'lighthouse subscription',
    'deny-assignment',
    { delegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]])], deny: [denied('everyone', { at: MANAGED })] },
  ],
  [
    'deny on a resource group, our grant on another',
    'partial',
    'aobo resource-groups',
    'scope-partial',
    { ...at(assigned(WHO.admins, R.support, { at: WEB })), deny: [denied('everyone', { at: MANAGED })] },
  ],
  [
    'deny that stays on the subscription itself',
    'earning',
    'aobo subscription',
    '',
    { ...at(assigned(WHO.admins, R.support)), deny: [denied('everyone', { notBelow: true })] },
  ],
  [
    'deny on a group of the attested person',
    'at-risk',
    'direct subscription',
    'deny-assignment',
    { ...at(assigned(WHO.attested, R.support, USER)), deny: [denied([WHO.group])] },
  ],
  [
    'deny on a part, and an end',
    'at-risk',
    'aobo subscription',
    'deny-assignment grant-ends',
    {
      ...at(assigned(WHO.admins, R.support)),
      active: [scheduled(WHO.admins, R.support, 'Assigned', SOON)],
      deny: [denied('everyone', { at: MANAGED })],
    },
  ],
  // https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-explanation
  [
    'assigned at the root',
    'earning',
    'aobo subscription',
    'scope-inherited',
    at(assigned(WHO.admins, R.support, { above: '/' })),
  ],
  [
    'inherited, with a condition',
    'at-risk',
    'aobo subscription',
    'role-condition scope-inherited',
    at(assigned(WHO.admins, R.support, { ...ABOVE, condition: '(x)' })),
  ],
  [
    'a condition on a part',
    'partial',
    'aobo resource-groups',
    'role-condition',
    at(assigned(WHO.admins, R.owner, { at: WEB, condition: '(x)' })),
  ],
  [
    'two paths on two resource groups',
    'partial',
    'aobo direct resource-groups',
    'scope-partial',
    at(assigned(WHO.attested, R.support, { ...SERVICE, at: WEB }), assigned(WHO.admins, R.support, { at: MANAGED })),
  ],
  // https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
  [
    'the partner before us kept its AOBO, we have a delegation',
    'earning',
    'lighthouse subscription',
    '',
    { ...at(assigned(WHO.third, R.owner)), delegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]])] },
  ],
  [
    'the partner before us kept its delegation, we have a part',
    'partial',
    'aobo resource-groups',
    'scope-partial',
    {
      ...at(assigned(WHO.admins, R.support, { at: WEB })),
      delegations: [delegated(guid(99), [[WHO.stranger, R.contributor]])],
    },
  ],
  [
    'past due',
    'earning',
    'aobo subscription',
    'subscription-disabled',
    { ...at(assigned(WHO.admins, R.support)), state: 'PastDue' },
  ],
  [
    'Enterprise Agreement, with Owner',
    'not-earning',
    'none',
    'offer-not-csp',
    { ...at(assigned(WHO.admins, R.owner)), quotaId: 'EnterpriseAgreement_2014-09-01' },
  ],
];
