import assert from 'node:assert/strict';
import {
  aoboAssignment,
  authorization,
  BILL_TO,
  codesOf,
  delegation,
  findingOf,
  guid,
  judgeOne,
  linkedPrincipal,
  profileOf,
  ROLE,
} from '../../support/snapshots.ts';

const MEMBERS = [guid(400), guid(401)].map((objectId) =>
  linkedPrincipal({ tenantId: BILL_TO.tenantId, objectId, memberOf: [authorization().principalId] }),
);

// https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
describe('access that hangs on one link', () => {
  it('is noted, with the identity', () => {
    const report = judgeOne(
      { delegations: [delegation()] },
      { profile: profileOf({ linkedPrincipals: MEMBERS.slice(0, 1) }) },
    );

    const { severity, evidence } = findingOf(report, 'single-linked-identity');

    assert.equal(report.verdict, 'earning');
    assert.equal(severity, 'note');
    assert.equal(evidence.principalId, guid(400));
  });

  it('is not noted where a second identity is linked', () => {
    const report = judgeOne({ delegations: [delegation()] }, { profile: profileOf({ linkedPrincipals: MEMBERS }) });

    assert.ok(!codesOf(report).includes('single-linked-identity'));
  });

  it('is not noted beside access that needs no link', () => {
    const report = judgeOne(
      { delegations: [delegation()], roleAssignments: [aoboAssignment()] },
      { profile: profileOf({ linkedPrincipals: MEMBERS.slice(0, 1) }) },
    );

    assert.ok(!codesOf(report).includes('single-linked-identity'));
  });
});

// https://learn.microsoft.com/en-us/azure/role-based-access-control/best-practices
describe('more rights than needed', () => {
  const roles: readonly (readonly [string, string, boolean])[] = [
    ['Owner', ROLE.owner, true],
    ['User Access Administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', true],
    ['Contributor', ROLE.contributor, false],
    ['Support Request Contributor', ROLE.supportRequestContributor, false],
  ];
  for (const [name, roleDefinitionId, noted] of roles) {
    it(`${noted ? 'are noted of' : 'are not noted of'} ${name}`, () => {
      const report = judgeOne({ roleAssignments: [aoboAssignment({ roleDefinitionId })] });

      assert.equal(report.verdict, 'earning');
      assert.equal(codesOf(report).includes('more-rights-than-needed'), noted);
    });
  }
});
