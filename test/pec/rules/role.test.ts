import assert from 'node:assert/strict';
import type { FindingCode } from '../../../src/pec/findings.ts';
import type { Verdict } from '../../../src/pec/report.ts';
import { standingOfRole, type RoleStanding } from '../../../src/pec/rules/role.ts';
import { aoboAssignment, codesOf, findingOf, judgeOne, ROLE, roles } from '../../support/snapshots.ts';

// https://learn.microsoft.com/en-us/partner-center/billing/azure-roles-perms-pec
const LISTED: readonly (readonly [string, string, RoleStanding['standing']])[] = [
  ['Owner', ROLE.owner, 'eligible'],
  ['Contributor', ROLE.contributor, 'eligible'],
  ['Support Request Contributor', ROLE.supportRequestContributor, 'eligible'],
  ['Reader', ROLE.reader, 'role-not-eligible'],
  // Listed as one that does not count although it may open support requests: actions do not tell.
  ['Monitoring Reader', '43d0d8ad-25c7-4714-9337-8ba259a9fe05', 'role-not-eligible'],
  // Listed as one that counts although its name ends in "Access" and it reads: names do not tell.
  ['Reader and Data Access', 'c12c1c16-33a1-487b-954d-41c89c60f349', 'eligible'],
  // Listed as one that counts although it only pulls.
  ['AcrPull', '7f951dda-4ed3-4680-a7ca-43fe172d538d', 'eligible'],
  ['Cognitive Services User', 'a97b65f3-24c7-4388-baec-2e87135dc908', 'role-not-eligible'],
];

describe('the role', () => {
  for (const [name, roleDefinitionId, standing] of LISTED) {
    it(`${name} is ${standing}`, () => {
      const role = standingOfRole(roleDefinitionId, roles, []);

      assert.deepEqual(role, { standing, name });
    });
  }

  it('is found by its id whatever the customer says its name is', () => {
    const definitions = [{ roleDefinitionId: ROLE.reader, name: 'Owner', custom: true }];

    const role = standingOfRole(ROLE.reader, roles, definitions);

    assert.deepEqual(role, { standing: 'role-not-eligible', name: 'Reader' });
  });

  it('is custom where its definition says so', () => {
    const definitions = [{ roleDefinitionId: ROLE.custom, name: 'Owner', custom: true }];

    const role = standingOfRole(ROLE.custom, roles, definitions);

    assert.deepEqual(role, { standing: 'role-custom', name: 'Owner' });
  });

  it('is unlisted where nothing is known of it', () => {
    const role = standingOfRole(ROLE.unlisted, roles, []);

    assert.deepEqual(role, { standing: 'role-unlisted', name: null });
  });

  const verdicts: readonly (readonly [string, Verdict, FindingCode])[] = [
    [ROLE.reader, 'not-earning', 'role-not-eligible'],
    [ROLE.unlisted, 'unknown', 'role-unlisted'],
    [ROLE.custom, 'unknown', 'role-custom'],
  ];
  for (const [roleDefinitionId, verdict, code] of verdicts) {
    it(`makes the verdict ${verdict} by ${code}`, () => {
      const report = judgeOne({
        roleAssignments: [aoboAssignment({ roleDefinitionId })],
        roleDefinitions: [{ roleDefinitionId: ROLE.custom, name: 'Our role', custom: true }],
      });

      assert.equal(report.verdict, verdict);
      assert.equal(findingOf(report, code).evidence.roleDefinitionId, roleDefinitionId);
    });
  }

  it('is not spoken of where another grant earns', () => {
    const reader = aoboAssignment({ id: '/x', roleDefinitionId: ROLE.reader });
    const small = aoboAssignment({ roleDefinitionId: ROLE.supportRequestContributor });

    const report = judgeOne({ roleAssignments: [reader, small] });

    assert.deepEqual(codesOf(report), []);
    assert.deepEqual(
      report.trace.map(({ roleName, outcome }) => [roleName, outcome]),
      [
        ['Support Request Contributor', 'counts'],
        ['Reader', 'role-not-eligible'],
      ],
    );
  });
});
