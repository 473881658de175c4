import { at, type Case } from './case.ts';
import { assigned, delegated, guid, HOME, ROLES as R, WHO } from './arm-shapes.ts';

const RG = '/resourceGroups/Web-RG';

export const DELEGATION_CASES: readonly Case[] = [
  // Lighthouse: https://learn.microsoft.com/en-us/azure/lighthouse/concepts/cloud-solution-provider
  [
    'delegation, attested',
    'earning',
    'lighthouse subscription',
    'single-linked-identity',
    { delegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]])] },
  ],
  [
    'delegation, nothing known of the link',
    'unknown',
    'none',
    'pal-unknown',
    { delegations: [delegated(HOME, [[WHO.stranger, R.contributor]])] },
  ],
  [
    'delegation to a group of the attested',
    'earning',
    'lighthouse subscription',
    'single-linked-identity',
    { delegations: [delegated(HOME, [[WHO.homeGroup, R.contributor]])] },
  ],
  [
    'delegation linked to another partner id',
    'not-earning',
    'none',
    'pal-other-partner',
    { delegations: [delegated(HOME, [[WHO.homeWrongId, R.contributor]])] },
  ],
  [
    'Marketplace delegation',
    'earning',
    'lighthouse subscription',
    '',
    { delegations: [delegated(HOME, [[WHO.stranger, R.contributor]], { plan: true })] },
  ],
  [
    'delegation to activate',
    'not-earning',
    'none',
    'delegation-eligible-only',
    { delegations: [delegated(HOME, [], { eligible: [[WHO.homeLinked, R.contributor]] })] },
  ],
  [
    'delegation that failed',
    'not-earning',
    'none',
    'delegation-not-provisioned',
    { delegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]], { state: 'Failed' })] },
  ],
  [
    'delegation as Reader',
    'not-earning',
    'none',
    'role-not-eligible',
    { delegations: [delegated(HOME, [[WHO.homeLinked, R.reader]])] },
  ],
  [
    'delegation of a resource group',
    'partial',
    'lighthouse resource-groups',
    'scope-partial',
    { delegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]], { at: RG })] },
  ],
  [
    'delegation to a third tenant',
    'not-earning',
    'none',
    'no-grant grant-of-another-partner',
    { delegations: [delegated(guid(99), [[WHO.homeLinked, R.contributor]])] },
  ],
  [
    'delegation with a role that is not listed',
    'unknown',
    'none',
    'role-unlisted',
    { delegations: [delegated(HOME, [[WHO.homeLinked, R.unlisted]])] },
  ],
  [
    'several delegations',
    'partial',
    'lighthouse resource-groups',
    'scope-partial',
    {
      delegations: [
        delegated(HOME, [[WHO.homeLinked, R.reader]]),
        delegated(HOME, [[WHO.homeLinked, R.contributor]], { at: RG }),
      ],
    },
  ],
  [
    'delegation whose definition is apart',
    'earning',
    'lighthouse subscription',
    '',
    {
      delegations: [delegated(HOME, [], { apart: true })],
      definitions: {
        [guid(801)]: delegated(HOME, [[WHO.homeLinked, R.contributor]]).properties.registrationDefinition ?? {},
      },
    },
  ],
  [
    'delegation and AOBO on a part',
    'earning',
    'aobo lighthouse subscription',
    '',
    {
      ...at(assigned(WHO.admins, R.support, { at: RG })),
      delegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]])],
    },
  ],
  // The reference does not say whether a subscription's list has the delegations of its resource groups.
  [
    'delegation of a resource group that the list leaves out',
    'partial',
    'lighthouse resource-groups',
    'scope-partial',
    { groupDelegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]], { at: RG })] },
  ],
  [
    'delegation of a resource group that Resource Graph still tells of',
    'not-earning',
    'none',
    'no-grant',
    { goneDelegations: [delegated(HOME, [[WHO.homeLinked, R.contributor]], { at: RG })] },
  ],
];
