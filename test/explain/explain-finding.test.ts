import assert from 'node:assert/strict';
import { explainFinding } from '../../src/explain/explain-finding.ts';
import { parametersProblems, templateProblems } from '../artefacts/arm-schema.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { makeFinding } from '../../src/pec/finding.ts';
import { FINDING_CODES, type FindingCode } from '../../src/pec/findings.ts';
import type { Evidence } from '../../src/pec/report.ts';
import {
  BILL_TO,
  CUSTOMER_TENANT,
  guid,
  profileOf,
  RESELLER,
  ROLE,
  SUBSCRIPTION,
  THIRD,
} from '../support/snapshots.ts';

const t = createTranslator();
const context = { subscriptionId: SUBSCRIPTION, profile: profileOf() };

/** A text that must never reach a shell. */
const HOSTILE = '"; rm -rf / #';

const FULL: Evidence = {
  scope: `/subscriptions/${SUBSCRIPTION}/resourceGroups/${HOSTILE}`,
  principalId: BILL_TO.adminAgents,
  principalType: 'ForeignGroup',
  roleDefinitionId: ROLE.custom,
  roleName: HOSTILE,
  holder: 'bill-to',
  path: 'aobo',
  agentGroup: 'AdminAgents',
  managedByTenantId: BILL_TO.tenantId,
  linkTenantId: CUSTOMER_TENANT,
  endsAt: '2026-12-01T00:00:00Z',
  since: '2026-11-23T08:00:00Z',
  partnerId: THIRD.partnerId,
  quotaId: 'CSP_2015-05-01',
  state: HOSTILE,
  subject: 'role-assignments',
  reason: 'forbidden',
  count: 2,
  ids: [HOSTILE],
  names: [HOSTILE],
};

function explain(code: FindingCode, evidence: Evidence) {
  return explainFinding(makeFinding(code, 'warning', evidence), t, context);
}

describe('explaining a finding', () => {
  for (const code of FINDING_CODES) {
    it(`has words, a reason, a fix and a link for ${code}`, () => {
      const explained = explain(code, FULL);

      for (const text of [explained.message, explained.why, explained.fix]) {
        assert.match(text, /^[\p{Lu}{"].*[.?]$/su, text);
        assert.doesNotMatch(text, /!|\{|\}|undefined|null/u, text);
      }
      assert.match(explained.link, /^https:\/\/learn\.microsoft\.com\/en-us\//);
    });

    it(`can say ${code} with no evidence at all`, () => {
      const explained = explain(code, {});

      assert.ok(explained.message.length > 0);
    });

    it(`keeps names from the customer's tenant out of the commands for ${code}`, () => {
      const { commands } = explain(code, FULL);

      assert.ok(!JSON.stringify(commands).includes('rm -rf'));
    });

    it(`gives no command for ${code} where an id is not a GUID`, () => {
      const evidence = { ...FULL, principalId: HOSTILE, linkTenantId: HOSTILE };

      const { commands } = explainFinding(makeFinding(code, 'warning', evidence), t, {
        ...context,
        subscriptionId: HOSTILE,
      });

      assert.deepEqual(commands, {});
    });
  }

  it('names the group, the role and the day', () => {
    const explained = explain('grant-ends', { ...FULL, roleName: 'Owner' });

    assert.equal(explained.message, 'Your AdminAgents (000…11): Owner ends on 1 Dec 2026.');
  });

  it("names the reseller of record's group as theirs", () => {
    const evidence: Evidence = {
      ...FULL,
      holder: 'reseller-of-record',
      principalId: RESELLER.adminAgents,
      roleName: 'Reader',
    };

    const explained = explain('role-not-eligible', evidence);

    assert.equal(
      explained.message,
      'Reseller, the reseller of record (AdminAgents, 000…21) holds Reader, which is not an eligible role.',
    );
  });

  it('says the first whole day as the next one in UTC', () => {
    const explained = explain('grant-new', { since: '2026-11-23T23:30:00Z' });

    assert.match(explained.message, /The first whole day is 24 Nov 2026\.$/);
  });

  it('cuts a long list of names', () => {
    const names = Array.from({ length: 9 }, (_, index) => `group-${index}`);

    const explained = explain('scope-partial', { names, count: 9 });

    assert.match(explained.message, /9 parts of the subscription: group-0, .*group-4 and 4 more\.$/);
  });
});

describe('commands of a fix', () => {
  it("give our AdminAgents the least eligible role, as a foreign group, where nobody's grant is there", () => {
    const { commands } = explain('no-grant', {});

    assert.equal(
      commands.az,
      `az role assignment create --assignee-object-id ${BILL_TO.adminAgents} --assignee-principal-type ForeignGroup ` +
        `--role ${ROLE.supportRequestContributor} --scope /subscriptions/${SUBSCRIPTION}`,
    );
    assert.equal(
      commands.powershell,
      `New-AzRoleAssignment -ObjectId ${BILL_TO.adminAgents} -ObjectType ForeignGroup ` +
        `-RoleDefinitionId ${ROLE.supportRequestContributor} -Scope /subscriptions/${SUBSCRIPTION}`,
    );
  });

  it('leave the type out where it is not known', () => {
    const { commands } = explain('eligible-only', { path: 'direct', principalId: guid(5), principalType: 'Unknown' });

    assert.doesNotMatch(commands.az ?? '', /principal-type/);
    assert.doesNotMatch(commands.powershell ?? '', /ObjectType/);
  });

  it('delegate a permanent role to our tenant, where the way is Lighthouse', () => {
    const evidence: Evidence = { path: 'lighthouse', principalId: guid(5), managedByTenantId: BILL_TO.tenantId };

    const { commands } = explain('delegation-eligible-only', evidence);

    const { template = '', parameters = '' } = commands;
    assert.match(commands.az ?? '', new RegExp(`--tenant-id ${BILL_TO.tenantId} --principal-id ${guid(5)}`));
    assert.deepEqual(templateProblems(template), []);
    assert.deepEqual(parametersProblems(parameters, template), []);
    assert.ok(template.includes(ROLE.supportRequestContributor));
    assert.ok(parameters.includes(guid(5)) && parameters.includes(BILL_TO.tenantId));
  });

  // https://learn.microsoft.com/en-us/azure/cost-management-billing/manage/link-partner-id
  const links: readonly (readonly [FindingCode, string, string])[] = [
    ['pal-unknown', 'az managementpartner show', 'Get-AzManagementPartner'],
    ['candidate-principal', 'az managementpartner show', 'Get-AzManagementPartner'],
    ['pal-missing', 'az managementpartner create --partner-id 1000001', 'New-AzManagementPartner -PartnerId 1000001'],
    [
      'pal-other-partner',
      'az managementpartner update --partner-id 1000001',
      'Update-AzManagementPartner -PartnerId 1000001',
    ],
  ];
  for (const [code, az, powershell] of links) {
    it(`sign in to the right directory and handle the link for ${code}`, () => {
      const { commands } = explain(code, { linkTenantId: CUSTOMER_TENANT });

      assert.equal(commands.az, `az login --tenant ${CUSTOMER_TENANT} --allow-no-subscriptions\n${az}`);
      assert.equal(commands.powershell, `Connect-AzAccount -Tenant ${CUSTOMER_TENANT}\n${powershell}`);
    });
  }

  it('let a service principal sign in itself to handle its link', () => {
    const { commands } = explain('pal-missing', { linkTenantId: CUSTOMER_TENANT, principalType: 'ServicePrincipal' });

    assert.match(commands.az ?? '', /^az login --service-principal .*--tenant [\da-f-]{36} /);
    assert.match(commands.powershell ?? '', /^Connect-AzAccount -Tenant [\da-f-]{36} -ServicePrincipal /);
    assert.equal(commands.portal, undefined);
  });

  it('offer nothing to paste where access would not help', () => {
    const { commands } = explain('offer-not-csp', { quotaId: 'PayAsYouGo_2014-09-01' });

    assert.deepEqual(commands, {});
  });
});
