import assert from 'node:assert/strict';
import type { FindingCode } from '../../../src/pec/findings.ts';
import type { LinkedPrincipal } from '../../../src/pec/profile.ts';
import type { PalStanding, Verdict } from '../../../src/pec/report.ts';
import type { Delegation, OwnPartnerLink, ReadingIdentity } from '../../../src/pec/snapshot.ts';
import {
  authorization,
  BILL_TO,
  codesOf,
  CUSTOMER_TENANT,
  delegation,
  findingOf,
  guid,
  identityOf,
  judgeOne,
  linkedPrincipal,
  profileOf,
  RESELLER,
  ROLE,
  SUBSCRIPTION_SCOPE,
  THIRD,
} from '../../support/snapshots.ts';

const GROUP = authorization().principalId;
const MEMBER = guid(400);
const IN_OUR_TENANT = { tenantId: BILL_TO.tenantId, objectId: MEMBER };

interface Row {
  readonly name: string;
  readonly delegation?: Partial<Delegation>;
  readonly linked?: readonly LinkedPrincipal[];
  readonly identity?: Partial<ReadingIdentity>;
  readonly verdict: Verdict;
  readonly pal?: PalStanding;
  readonly code?: FindingCode;
}

function linkOf(link: {
  readonly tenantId: string;
  readonly objectId: string;
  readonly partnerId?: string;
}): OwnPartnerLink {
  return { state: 'linked', partnerId: BILL_TO.partnerId, ...link };
}

// https://learn.microsoft.com/en-us/azure/lighthouse/concepts/cloud-solution-provider
// https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
const DELEGATIONS: readonly Row[] = [
  { name: 'nobody says is linked', verdict: 'unknown', pal: 'unknown', code: 'pal-unknown' },
  {
    name: 'with an attested member of the group',
    linked: [linkedPrincipal({ ...IN_OUR_TENANT, memberOf: [GROUP] })],
    verdict: 'earning',
    pal: 'attested',
  },
  {
    name: 'to an attested service principal itself',
    linked: [linkedPrincipal({ ...IN_OUR_TENANT, objectId: GROUP })],
    verdict: 'earning',
    pal: 'attested',
  },
  {
    name: 'with a member attested in the customer tenant, where the link does not help',
    linked: [linkedPrincipal({ tenantId: CUSTOMER_TENANT, objectId: MEMBER, memberOf: [GROUP] })],
    verdict: 'unknown',
    pal: 'unknown',
    code: 'pal-unknown',
  },
  {
    name: 'with an attested member of another group',
    linked: [linkedPrincipal({ ...IN_OUR_TENANT, memberOf: [guid(401)] })],
    verdict: 'unknown',
    pal: 'unknown',
    code: 'pal-unknown',
  },
  {
    name: "with a member linked to another partner's id: the others of the group are open",
    linked: [linkedPrincipal({ ...IN_OUR_TENANT, memberOf: [GROUP], partnerId: THIRD.partnerId })],
    verdict: 'unknown',
    pal: 'unknown',
    code: 'pal-unknown',
  },
  {
    name: "to an identity linked to another partner's id",
    linked: [linkedPrincipal({ ...IN_OUR_TENANT, objectId: GROUP, partnerId: THIRD.partnerId })],
    verdict: 'not-earning',
    pal: 'other-partner',
    code: 'pal-other-partner',
  },
  {
    name: "with a member linked to the reseller of record's id",
    linked: [linkedPrincipal({ ...IN_OUR_TENANT, memberOf: [GROUP], partnerId: RESELLER.partnerId })],
    verdict: 'earning',
    pal: 'attested',
  },
  {
    name: 'to the identity that reads, which sees its own link',
    identity: { tenantId: BILL_TO.tenantId, partnerLink: linkOf({ tenantId: BILL_TO.tenantId, objectId: GROUP }) },
    verdict: 'earning',
    pal: 'verified',
  },
  {
    name: 'to a group of the identity that reads, linked and attested to be a member',
    linked: [linkedPrincipal({ ...IN_OUR_TENANT, memberOf: [GROUP] })],
    identity: { partnerLink: linkOf(IN_OUR_TENANT) },
    verdict: 'earning',
    pal: 'verified',
  },
  {
    name: 'to the identity that reads, linked in the customer tenant only',
    identity: { partnerLink: linkOf({ tenantId: CUSTOMER_TENANT, objectId: GROUP }) },
    verdict: 'unknown',
    pal: 'unknown',
    code: 'pal-unknown',
  },
  {
    name: "to the identity that reads, linked to another partner's id",
    identity: { partnerLink: linkOf({ tenantId: BILL_TO.tenantId, objectId: GROUP, partnerId: THIRD.partnerId }) },
    verdict: 'not-earning',
    pal: 'other-partner',
    code: 'pal-other-partner',
  },
  {
    name: 'to the identity that reads, which has no link',
    identity: { tenantId: BILL_TO.tenantId, objectId: GROUP, partnerLink: { state: 'not-linked' } },
    verdict: 'not-earning',
    pal: 'missing',
    code: 'pal-missing',
  },
  {
    name: 'to the identity that reads, attested to be linked although it is not',
    linked: [linkedPrincipal({ ...IN_OUR_TENANT, objectId: GROUP })],
    identity: { tenantId: BILL_TO.tenantId, objectId: GROUP, partnerLink: { state: 'not-linked' } },
    verdict: 'not-earning',
    pal: 'missing',
    code: 'pal-missing',
  },
  {
    name: 'to the identity that reads, whose link could not be read but is attested',
    linked: [linkedPrincipal({ ...IN_OUR_TENANT, objectId: GROUP })],
    identity: { tenantId: BILL_TO.tenantId, objectId: GROUP, partnerLink: { state: 'unread', reason: 'timed-out' } },
    verdict: 'earning',
    pal: 'attested',
  },
  {
    name: 'from a Marketplace offer, which needs no link',
    delegation: { marketplace: true },
    verdict: 'earning',
    pal: 'not-needed',
  },
  {
    name: "to the reseller of record's tenant, from a Marketplace offer",
    delegation: { marketplace: true, managedByTenantId: RESELLER.tenantId },
    verdict: 'earning',
    pal: 'not-needed',
  },
  {
    name: "to a third partner's tenant",
    delegation: { marketplace: true, managedByTenantId: THIRD.tenantId },
    verdict: 'not-earning',
    code: 'grant-of-another-partner',
  },
  ...['Accepted', 'Running', 'Failed', 'Deleting', 'Deleted', 'NotSpecified', ''].map((provisioningState): Row => ({
    name: `in state ${provisioningState || 'unsaid'}`,
    delegation: { marketplace: true, provisioningState },
    verdict: 'not-earning',
    code: 'delegation-not-provisioned',
  })),
  {
    name: 'of Reader only',
    delegation: { marketplace: true, authorizations: [authorization({ roleDefinitionId: ROLE.reader })] },
    verdict: 'not-earning',
    code: 'role-not-eligible',
  },
  {
    name: 'of an unlisted role only',
    delegation: { marketplace: true, authorizations: [authorization({ roleDefinitionId: ROLE.unlisted })] },
    verdict: 'unknown',
    code: 'role-unlisted',
  },
  {
    // https://learn.microsoft.com/en-us/azure/lighthouse/how-to/create-eligible-authorizations
    name: 'with the eligible role among the eligible authorizations only',
    delegation: {
      marketplace: true,
      authorizations: [authorization({ roleDefinitionId: ROLE.reader })],
      eligibleAuthorizations: [authorization()],
    },
    verdict: 'not-earning',
    code: 'delegation-eligible-only',
  },
  {
    name: 'with a permanent authorization beside an eligible one',
    delegation: { marketplace: true, eligibleAuthorizations: [authorization()] },
    verdict: 'earning',
  },
  {
    name: 'of a resource group',
    delegation: { marketplace: true, scope: `${SUBSCRIPTION_SCOPE}/resourceGroups/web` },
    verdict: 'partial',
    code: 'scope-partial',
  },
];

describe('a Lighthouse delegation', () => {
  for (const row of DELEGATIONS) {
    it(`${row.name} makes the verdict ${row.verdict}`, () => {
      const report = judgeOne(
        { delegations: [delegation(row.delegation)] },
        {
          profile: profileOf({ linkedPrincipals: [...(row.linked ?? [])] }),
          snapshot: { identity: identityOf(row.identity) },
        },
      );

      assert.equal(report.verdict, row.verdict);
      if (row.pal) assert.equal(report.trace[0]?.pal, row.pal);
      if (row.code) assert.ok(codesOf(report).includes(row.code), codesOf(report).join(', '));
    });
  }

  it('counts by one good authorization among many', () => {
    const report = judgeOne(
      {
        delegations: [
          delegation({
            authorizations: [
              authorization({ principalId: guid(1), roleDefinitionId: ROLE.reader }),
              authorization({ principalId: guid(2) }),
              authorization({ principalId: MEMBER, roleDefinitionId: ROLE.supportRequestContributor }),
            ],
          }),
        ],
      },
      { profile: profileOf({ linkedPrincipals: [linkedPrincipal(IN_OUR_TENANT)] }) },
    );

    assert.equal(report.verdict, 'earning');
    assert.deepEqual(report.paths, ['lighthouse']);
  });

  it('says in which tenant the link has to be', () => {
    const report = judgeOne({ delegations: [delegation()] });

    assert.equal(findingOf(report, 'pal-unknown').evidence.linkTenantId, BILL_TO.tenantId);
  });

  it("of another organisation is told once for each tenant, with the tenant's name", () => {
    const theirs = { managedByTenantId: THIRD.tenantId, managedByTenantName: 'Proseware' };

    const report = judgeOne({
      delegations: [delegation(theirs), delegation({ ...theirs, scope: `${SUBSCRIPTION_SCOPE}/resourceGroups/a` })],
    });

    const { evidence } = findingOf(report, 'grant-of-another-partner');
    assert.deepEqual(evidence, {
      path: 'lighthouse',
      scope: SUBSCRIPTION_SCOPE,
      managedByTenantId: THIRD.tenantId,
      count: 2,
      names: ['Proseware'],
    });
  });
});
