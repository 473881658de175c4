import assert from 'node:assert/strict';
import { makeFinding } from '../../src/pec/finding.ts';
import type { FindingCode } from '../../src/pec/findings.ts';
import type { Evidence, Finding, Severity, SubscriptionReport, Verdict } from '../../src/pec/report.ts';
import type { ListedRole } from '../../src/pec/roles.ts';
import { makePlan } from '../../src/plan/make-plan.ts';
import { needsNothing } from '../../src/plan/plan.ts';
import { mixedSubscriptions, reportOf } from '../cards/support/reports.ts';
import { BILL_TO, guid, profileOf, RESELLER, ROLE } from '../support/snapshots.ts';

const PROFILE = { ...profileOf() };
const ROLES = { find: (id: string) => (id === ROLE.owner ? ({ eligible: true } as ListedRole) : undefined) };
const context = { profile: PROFILE, partnerTenantId: BILL_TO.tenantId, roles: ROLES };

function finding(code: FindingCode, evidence: Evidence = {}, severity: Severity = 'critical'): Finding {
  return makeFinding(code, severity, evidence);
}

function subscription(number: number, verdict: Verdict, findings: readonly Finding[]): SubscriptionReport {
  const [base] = mixedSubscriptions(1);
  assert.ok(base);
  return { ...base, subscriptionId: guid(number, 9), name: `Sub ${number}`, verdict, findings, trace: [] };
}

const agents = { path: 'aobo', holder: 'bill-to', principalId: BILL_TO.adminAgents } as const;
const scopeOf = (number: number): string => `/subscriptions/${guid(number, 9)}`;

describe('an improvement plan', () => {
  it('says that nothing needs doing where everything earns', () => {
    const plan = makePlan([reportOf([subscription(1, 'earning', []), subscription(2, 'earning', [])])], context);

    assert.equal(needsNothing(plan), true);
    assert.deepEqual(plan.actions, []);
  });

  it('makes one line of one act for thirty subscriptions, whatever the findings that ask for it', () => {
    const subscriptions = Array.from({ length: 30 }, (_, index) =>
      subscription(index, 'not-earning', [index % 2 ? finding('no-grant') : finding('role-not-eligible', agents)]),
    );

    const { actions, gains } = makePlan([reportOf(subscriptions)], context);

    assert.deepEqual(
      actions.map(({ kind, who, gains: { earn } }) => ({ kind, who, earn })),
      [{ kind: 'assign-role', who: 'customer', earn: 30 }],
    );
    assert.equal(gains.earn, 30);
  });

  it('puts what turns most to earning first, then what is kept, then what is settled, then by effort', () => {
    const link = {
      path: 'lighthouse',
      holder: 'bill-to',
      principalId: guid(1, 5),
      linkTenantId: BILL_TO.tenantId,
    } as const;
    const { actions } = makePlan(
      [
        reportOf([
          subscription(1, 'unknown', [
            finding('unread', { subject: 'role-assignments', reason: 'timed-out' }, 'warning'),
          ]),
          subscription(2, 'unknown', [
            finding('unread', { subject: 'delegations', reason: 'hidden-from-lighthouse' }, 'warning'),
          ]),
          subscription(3, 'at-risk', [finding('grant-ends', { ...agents, endsAt: '2026-12-01T00:00:00Z' }, 'warning')]),
          subscription(4, 'not-earning', [
            finding('pal-missing', { ...link, roleDefinitionId: ROLE.owner, scope: scopeOf(4) }),
          ]),
          subscription(5, 'not-earning', [
            finding('pal-missing', { ...link, roleDefinitionId: ROLE.owner, scope: scopeOf(5) }),
          ]),
        ]),
      ],
      context,
    );

    assert.deepEqual(
      actions.map(({ kind }) => kind),
      ['link-identity', 'assign-role', 'check-again', 'read-inside'],
    );
  });

  it('counts a subscription once, and takes the way that its own people can go', () => {
    const both = subscription(1, 'not-earning', [
      finding('role-not-eligible', agents),
      finding('pal-missing', {
        path: 'direct',
        principalId: guid(2, 5),
        linkTenantId: guid(3, 5),
        roleDefinitionId: ROLE.owner,
        scope: scopeOf(1),
      }),
    ]);

    const { actions } = makePlan([reportOf([both])], context);

    assert.deepEqual(
      actions.map(({ kind, who }) => [kind, who]),
      [['link-identity', 'you']],
    );
  });

  for (const [why, evidence] of [
    ['covers one resource group only', { roleDefinitionId: ROLE.owner, scope: `${scopeOf(1)}/resourceGroups/rg` }],
    ['stands behind a role that may not count', { roleDefinitionId: ROLE.custom, scope: scopeOf(1) }],
  ] as const) {
    it(`does not promise that a link earns where it ${why}`, () => {
      const missing = { path: 'direct', principalId: guid(2, 5), linkTenantId: guid(3, 5), ...evidence } as const;
      const alone = subscription(1, 'not-earning', [finding('pal-missing', missing)]);
      const beside = subscription(1, 'not-earning', [
        finding('pal-missing', missing),
        finding('role-not-eligible', agents),
      ]);

      assert.equal(makePlan([reportOf([alone])], context).gains.earn, 0);
      assert.deepEqual(
        makePlan([reportOf([beside])], context).actions.map(({ kind, gains }) => [kind, gains.earn]),
        [['assign-role', 1]],
      );
    });
  }

  it('names everything that one grant at risk needs, and says that each is not enough', () => {
    const threatened = subscription(1, 'at-risk', [
      finding('deny-assignment', agents, 'warning'),
      finding('grant-ends', { ...agents, endsAt: '2026-12-01T00:00:00Z' }, 'warning'),
    ]);

    const { actions, gains } = makePlan([reportOf([threatened])], context);

    assert.deepEqual(actions.map(({ kind }) => kind).sort(), ['assign-role', 'deny-assignment']);
    assert.ok(actions.every(({ targets: [target] }) => target.needsMore));
    assert.equal(gains.keep, 1);
  });

  it('needs nothing of a grant at risk where another one is mended more easily', () => {
    const other = { ...agents, principalId: BILL_TO.helpdeskAgents };
    const threatened = subscription(1, 'at-risk', [
      finding('deny-assignment', agents, 'warning'),
      finding('role-condition', other, 'warning'),
    ]);

    const { actions } = makePlan([reportOf([threatened])], context);

    assert.deepEqual(
      actions.map(({ kind, targets: [{ finding: found }] }) => [kind, found.evidence.principalId]),
      [['assign-role', BILL_TO.helpdeskAgents]],
    );
  });

  it('keeps apart what access cannot change, and promises nothing for it', () => {
    const plan = makePlan(
      [
        reportOf([
          subscription(1, 'not-earning', [finding('offer-legacy')]),
          subscription(2, 'not-earning', [finding('subscription-deleted')]),
        ]),
      ],
      context,
    );

    assert.deepEqual(
      plan.actions.map(({ kind, effort, gains }) => [kind, effort, gains.none]),
      [['offer-legacy', 'days', 1]],
    );
    assert.equal(needsNothing(plan), true);
  });

  it('sends whoever does not bill to their provider, and names the reseller to whoever does', () => {
    const link = (holder: 'bill-to' | 'reseller-of-record') =>
      finding('pal-missing', {
        ...{ path: 'lighthouse', holder, principalId: guid(1, 5), linkTenantId: RESELLER.tenantId },
        ...{ roleDefinitionId: ROLE.owner, scope: scopeOf(1) },
      });
    const whoFor = (partnerTenantId: string, found: Finding) =>
      makePlan([reportOf([subscription(1, 'not-earning', [found])])], { ...context, partnerTenantId }).actions[0]?.who;

    assert.equal(whoFor(BILL_TO.tenantId, link('bill-to')), 'you');
    assert.equal(whoFor(BILL_TO.tenantId, link('reseller-of-record')), 'reseller');
    assert.equal(whoFor(RESELLER.tenantId, link('bill-to')), 'provider');
    assert.equal(whoFor(RESELLER.tenantId, finding('offer-legacy')), 'provider');
  });

  it('makes something to settle of a customer whose subscriptions could not be seen', () => {
    const blind = reportOf([], { unread: [{ subject: 'subscriptions', reason: 'forbidden' }], partial: true });

    const { actions, gains } = makePlan([blind], context);

    assert.deepEqual(
      actions.map(({ kind, who, targets: [target] }) => [kind, who, target.subscription]),
      [['see-subscriptions', 'customer', null]],
    );
    assert.equal(gains.settle, 1);
  });

  it('puts the same act at several customers into one line, and links of one identity too', () => {
    const at = (number: number) =>
      reportOf([subscription(number, 'not-earning', [finding('no-grant')])], {
        customer: { tenantId: guid(number, 3), displayName: `Customer ${number}` },
      });

    const { actions, customers, totals } = makePlan([at(1), at(2)], context);

    assert.equal(customers.length, 2);
    assert.equal(totals.notEarning, 2);
    assert.deepEqual(
      actions.map(({ targets }) => targets.map(({ customer }) => customer.name)),
      [['Customer 1', 'Customer 2']],
    );
  });

  it('leads with the commonest of what gains most, since the words speak of it', () => {
    const partial = subscription(1, 'partial', [finding('scope-partial', agents, 'warning')]);
    const others = [2, 3].map((number) => subscription(number, 'not-earning', [finding('role-not-eligible', agents)]));
    const ending = [4, 5, 6].map((number) =>
      subscription(number, 'at-risk', [finding('grant-ends', agents, 'warning')]),
    );

    const { actions } = makePlan([reportOf([partial, ...others, ...ending])], context);

    assert.equal(actions[0]?.targets[0].finding.code, 'role-not-eligible');
  });

  it('leads with what ends first, since the words speak of it', () => {
    const ends = (number: number, endsAt: string) =>
      subscription(number, 'at-risk', [finding('grant-ends', { ...agents, endsAt }, 'warning')]);

    const { actions } = makePlan(
      [reportOf([ends(1, '2027-05-01T00:00:00Z'), ends(2, '2026-12-01T00:00:00Z')])],
      context,
    );

    assert.equal(actions[0]?.targets[0].subscription?.name, 'Sub 2');
  });

  it('is the same for the same reports, ids and all', () => {
    const report = reportOf(mixedSubscriptions(25));

    assert.deepEqual(makePlan([report], context), makePlan([report], context));
  });
});
