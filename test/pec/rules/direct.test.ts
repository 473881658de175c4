import assert from 'node:assert/strict';
import type { FindingCode } from '../../../src/pec/findings.ts';
import type { LinkedPrincipal } from '../../../src/pec/profile.ts';
import type { PalStanding, Verdict } from '../../../src/pec/report.ts';
import type { ReadingIdentity, RoleAssignment } from '../../../src/pec/snapshot.ts';
import {
  BILL_TO,
  codesOf,
  CUSTOMER_TENANT,
  directAssignment,
  findingOf,
  guid,
  identityOf,
  judgeOne,
  linkedPrincipal,
  profileOf,
  RESELLER,
  ROLE,
  THIRD,
} from '../../support/snapshots.ts';

const PERSON = directAssignment().principalId;
const GROUP = guid(201);

interface Row {
  readonly name: string;
  readonly assignment?: Partial<RoleAssignment>;
  readonly linked?: readonly LinkedPrincipal[];
  readonly identity?: Partial<ReadingIdentity>;
  readonly verdict: Verdict;
  readonly pal?: PalStanding;
  readonly code?: FindingCode;
}

// https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
const GRANTS: readonly Row[] = [
  { name: 'a person that nobody says is ours', verdict: 'not-earning', code: 'no-grant' },
  { name: 'an attested person', linked: [linkedPrincipal()], verdict: 'earning', pal: 'attested' },
  {
    name: "an attested person with the reseller of record's id",
    linked: [linkedPrincipal({ partnerId: RESELLER.partnerId })],
    verdict: 'earning',
    pal: 'attested',
  },
  {
    name: "an attested person with a third partner's id",
    linked: [linkedPrincipal({ partnerId: THIRD.partnerId })],
    verdict: 'not-earning',
    pal: 'other-partner',
    code: 'pal-other-partner',
  },
  {
    name: 'a person attested in another tenant, since a link holds in one',
    linked: [linkedPrincipal({ tenantId: BILL_TO.tenantId })],
    verdict: 'not-earning',
    code: 'no-grant',
  },
  {
    name: 'a group with an attested member',
    assignment: { principalId: GROUP, principalType: 'Group' },
    linked: [linkedPrincipal({ memberOf: [GROUP] })],
    verdict: 'earning',
    pal: 'attested',
  },
  {
    name: 'a group without an attested member',
    assignment: { principalId: GROUP, principalType: 'Group' },
    linked: [linkedPrincipal()],
    verdict: 'not-earning',
    code: 'no-grant',
  },
  {
    name: 'an attested service principal',
    assignment: { principalType: 'ServicePrincipal' },
    linked: [linkedPrincipal()],
    verdict: 'earning',
    pal: 'attested',
  },
  {
    name: 'an attested person with Reader',
    assignment: { roleDefinitionId: ROLE.reader },
    linked: [linkedPrincipal()],
    verdict: 'not-earning',
    code: 'role-not-eligible',
  },
  {
    name: 'the identity that reads, linked to our id',
    identity: {
      partnerLink: { state: 'linked', partnerId: BILL_TO.partnerId, tenantId: CUSTOMER_TENANT, objectId: PERSON },
    },
    verdict: 'earning',
    pal: 'verified',
  },
  {
    name: "the identity that reads, linked to a third partner's id",
    identity: {
      partnerLink: { state: 'linked', partnerId: THIRD.partnerId, tenantId: CUSTOMER_TENANT, objectId: PERSON },
    },
    verdict: 'not-earning',
    pal: 'other-partner',
    code: 'pal-other-partner',
  },
  {
    name: 'the identity that reads, linked in its own tenant only',
    identity: {
      partnerLink: { state: 'linked', partnerId: BILL_TO.partnerId, tenantId: BILL_TO.tenantId, objectId: PERSON },
    },
    verdict: 'not-earning',
    code: 'no-grant',
  },
  {
    name: 'the identity that reads, not linked',
    identity: { objectId: PERSON, tenantId: CUSTOMER_TENANT },
    verdict: 'not-earning',
    pal: 'missing',
    code: 'pal-missing',
  },
  {
    name: 'the identity that reads, whose link could not be read',
    identity: { objectId: PERSON, partnerLink: { state: 'unread', reason: 'server-error' } },
    verdict: 'unknown',
    pal: 'unknown',
    code: 'pal-unknown',
  },
  {
    name: 'the identity that reads, with nothing but the right to read',
    assignment: { roleDefinitionId: ROLE.reader },
    identity: { objectId: PERSON },
    verdict: 'not-earning',
    code: 'no-grant',
  },
  {
    name: 'the identity that reads, with a custom role for reading and a link that could not be read',
    assignment: { roleDefinitionId: ROLE.custom },
    identity: { objectId: PERSON, partnerLink: { state: 'unread', reason: 'forbidden' } },
    verdict: 'not-earning',
    code: 'no-grant',
  },
];

describe('a direct role', () => {
  for (const row of GRANTS) {
    it(`of ${row.name} makes the verdict ${row.verdict}`, () => {
      const report = judgeOne(
        { roleAssignments: [directAssignment(row.assignment)] },
        {
          profile: profileOf({ linkedPrincipals: [...(row.linked ?? [])] }),
          snapshot: { identity: identityOf(row.identity) },
        },
      );

      assert.equal(report.verdict, row.verdict);
      assert.deepEqual(report.paths, row.verdict === 'earning' ? ['direct'] : []);
      if (row.pal) assert.equal(report.trace[0]?.pal, row.pal);
      if (row.code) assert.ok(codesOf(report).includes(row.code), codesOf(report).join(', '));
    });
  }

  it('of the identity that reads stands in the trace even where it is only for reading', () => {
    const report = judgeOne(
      { roleAssignments: [directAssignment({ roleDefinitionId: ROLE.reader })] },
      { snapshot: { identity: identityOf({ objectId: PERSON }) } },
    );

    assert.deepEqual(codesOf(report), ['no-grant']);
    assert.equal(report.trace[0]?.outcome, 'role-not-eligible');
  });

  it("of the customer's own people stays out of the report", () => {
    const people = Array.from({ length: 50 }, (_, index) =>
      directAssignment({ id: guid(index), principalId: guid(500 + index), roleDefinitionId: ROLE.owner }),
    );

    const report = judgeOne({ roleAssignments: people });

    assert.deepEqual(codesOf(report), ['no-grant']);
    assert.deepEqual(report.trace, []);
  });
});

describe('a candidate', () => {
  const candidate = (number: number, overrides: Partial<RoleAssignment> = {}) =>
    directAssignment({ id: guid(number), principalId: guid(600 + number), ...overrides });

  it('is a guest or a service principal with an eligible role', () => {
    const report = judgeOne({
      roleAssignments: [
        candidate(1, { guest: true }),
        candidate(2, { principalType: 'ServicePrincipal' }),
        candidate(3),
        candidate(4, { guest: false }),
        candidate(5, { principalType: 'Group' }),
        candidate(6, { principalType: 'ServicePrincipal', roleDefinitionId: ROLE.reader }),
      ],
    });

    const asked = report.findings.filter(({ code }) => code === 'candidate-principal');
    assert.deepEqual(
      asked.map(({ evidence }) => evidence.principalId),
      [guid(601), guid(602)],
    );
    assert.equal(report.verdict, 'not-earning');
    assert.equal(asked[0]?.severity, 'note');
  });

  it('is asked about once, whatever it holds, and ten at most', () => {
    const twice = Array.from({ length: 40 }, (_, index) =>
      candidate(index % 20, { id: guid(index), principalType: 'ServicePrincipal' }),
    );

    const report = judgeOne({ roleAssignments: twice });

    const asked = report.findings.filter(({ code }) => code === 'candidate-principal');
    assert.equal(asked.length, 10);
    assert.equal(asked[0]?.evidence.count, 20);
  });

  it('is not asked about where the subscription earns', () => {
    const report = judgeOne(
      { roleAssignments: [directAssignment(), candidate(1, { principalType: 'ServicePrincipal' })] },
      { profile: profileOf({ linkedPrincipals: [linkedPrincipal()] }) },
    );

    assert.ok(!codesOf(report).includes('candidate-principal'));
  });

  it('is told with the tenant in which its link would be', () => {
    const report = judgeOne({ roleAssignments: [candidate(1, { guest: true })] });

    assert.equal(findingOf(report, 'candidate-principal').evidence.linkTenantId, CUSTOMER_TENANT);
  });
});
