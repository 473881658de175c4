import assert from 'node:assert/strict';
import { explainFinding } from '../../../src/explain/explain-finding.ts';
import { headlineOf } from '../../../src/explain/headline.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import type { DenyAssignment, RoleAssignment } from '../../../src/pec/snapshot.ts';
import {
  aoboAssignment,
  BILL_TO,
  codesOf,
  delegation,
  denyAssignment,
  directAssignment,
  findingOf,
  guid,
  judgeOne,
  linkedPrincipal,
  profileOf,
  SUBSCRIPTION,
  SUBSCRIPTION_SCOPE,
} from '../../support/snapshots.ts';

const WEB = `${SUBSCRIPTION_SCOPE}/resourceGroups/web`;
const DATABRICKS = `${SUBSCRIPTION_SCOPE}/resourceGroups/databricks-rg`;
const DISK = `${DATABRICKS}/providers/Microsoft.Compute/disks/one`;
const HELPDESK = aoboAssignment({ id: guid(5), principalId: BILL_TO.helpdeskAgents });
const context = { subscriptionId: SUBSCRIPTION, profile: profileOf() };

function denied(scope: string, more: Partial<DenyAssignment> = {}): DenyAssignment {
  return denyAssignment({ id: `${scope}/deny`, scope, ...more });
}

function only(principalId: string): Partial<DenyAssignment> {
  return { everyone: false, principalIds: [principalId] };
}

interface Row {
  readonly name: string;
  readonly more?: readonly RoleAssignment[];
  readonly denies: readonly DenyAssignment[];
  /** What is taken out; nothing where everything earns. */
  readonly except: readonly string[];
}

// https://learn.microsoft.com/en-us/azure/role-based-access-control/deny-assignments
const ROWS: readonly Row[] = [
  { name: 'a managed resource group', denies: [denied(DATABRICKS)], except: ['databricks-rg'] },
  { name: 'one resource', denies: [denied(DISK)], except: [DISK] },
  { name: 'two resource groups', denies: [denied(WEB), denied(DATABRICKS)], except: ['databricks-rg', 'web'] },
  { name: 'the group around a resource', denies: [denied(DISK), denied(DATABRICKS)], except: ['databricks-rg'] },
  {
    name: 'one group, twice',
    denies: [denied(DATABRICKS), denied(DATABRICKS.toUpperCase().replace('/SUBSCRIPTIONS', '/subscriptions'))],
    except: ['DATABRICKS-RG'],
  },
  {
    name: 'nothing, where another group of ours is exempt',
    more: [HELPDESK],
    denies: [denied(DATABRICKS, only(BILL_TO.adminAgents))],
    except: [],
  },
  {
    name: 'nothing, where each of two groups has what the other lacks',
    more: [HELPDESK],
    denies: [denied(DATABRICKS, only(BILL_TO.adminAgents)), denied(WEB, only(BILL_TO.helpdeskAgents))],
    except: [],
  },
  {
    name: 'what both of two groups lack',
    more: [HELPDESK],
    denies: [denied(DATABRICKS, only(BILL_TO.adminAgents)), denied(DISK, only(BILL_TO.helpdeskAgents))],
    except: [DISK],
  },
  {
    name: 'nothing, where somebody else of ours holds a role there',
    more: [directAssignment({ scope: DATABRICKS })],
    denies: [denied(DATABRICKS, only(BILL_TO.adminAgents))],
    except: [],
  },
];

describe('a deny assignment inside a subscription that is ours', () => {
  for (const { name, more = [], denies, except } of ROWS) {
    it(`takes out ${name}`, () => {
      const report = judgeOne(
        { roleAssignments: [aoboAssignment(), ...more], denyAssignments: denies },
        { profile: profileOf({ linkedPrincipals: [linkedPrincipal()] }) },
      );

      assert.equal(report.verdict, except.length > 0 ? 'at-risk' : 'earning');
      assert.equal(report.coverage.scope, 'subscription');
      assert.deepEqual(report.coverage.except ?? [], except);
      assert.equal(codesOf(report).includes('deny-assignment'), except.length > 0);
    });
  }

  it('is told once for all grants, with the part that it takes', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment(), HELPDESK],
      delegations: [delegation({ marketplace: true })],
      denyAssignments: [denied(DATABRICKS)],
    });

    assert.equal(report.findings.filter(({ code }) => code === 'deny-assignment').length, 1);
    const { severity, evidence } = findingOf(report, 'deny-assignment');
    assert.deepEqual([severity, evidence.scope, evidence.names], ['warning', DATABRICKS, ['databricks-rg']]);
  });

  it('is said in words that leave the rest earning', () => {
    const t = createTranslator();
    const report = judgeOne({ roleAssignments: [aoboAssignment()], denyAssignments: [denied(DATABRICKS)] });

    const { message, fix } = explainFinding(findingOf(report, 'deny-assignment'), t, context);

    assert.match(headlineOf(report, t, context), /everything but databricks-rg/);
    assert.match(message, /takes one part out of your access: databricks-rg/);
    assert.match(fix, /daily-rated usage file/);
  });

  it('leaves a part at risk where only access with a condition reaches it', () => {
    const report = judgeOne({
      roleAssignments: [aoboAssignment(), { ...HELPDESK, condition: '(x)' }],
      denyAssignments: [denied(DATABRICKS, only(BILL_TO.adminAgents))],
    });

    assert.equal(report.verdict, 'at-risk');
    assert.ok(codesOf(report).includes('role-condition'));
  });

  it('is told beside what threatens the rest', () => {
    const t = createTranslator();
    const report = judgeOne({
      roleAssignments: [aoboAssignment({ condition: '(x)' })],
      denyAssignments: [denied(DATABRICKS)],
    });

    assert.equal(report.verdict, 'at-risk');
    assert.deepEqual(codesOf(report).slice(0, 2), ['deny-assignment', 'role-condition']);
    assert.match(headlineOf(report, t, context), /carries a condition/);
  });
});
