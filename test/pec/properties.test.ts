import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explainFinding } from '../../src/explain/explain-finding.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { judge } from '../../src/pec/judge.ts';
import type { Report, Verdict } from '../../src/pec/report.ts';
import { parseSnapshot } from '../../src/pec/snapshot-schema.ts';
import type { Snapshot, SubscriptionSnapshot } from '../../src/pec/snapshot.ts';
import { arbitrarySnapshot } from '../support/arbitrary-snapshot.ts';
import {
  aoboAssignment,
  delegation,
  guid,
  linkedPrincipal,
  NOW,
  profileOf,
  ROLE,
  roles,
  THIRD,
} from '../support/snapshots.ts';

const WORST_FIRST: readonly Verdict[] = ['not-earning', 'unknown', 'partial', 'at-risk', 'earning'];
const ELIGIBLE = [ROLE.owner, ROLE.contributor, ROLE.supportRequestContributor];

const profile = profileOf({
  linkedPrincipals: [
    linkedPrincipal({ memberOf: [guid(201)] }),
    linkedPrincipal({ tenantId: profileOf().billTo.tenantId, objectId: guid(300) }),
  ],
});

function judged(snapshot: Snapshot): Report {
  return judge(snapshot, profile, { roles, now: NOW });
}

function changed(
  snapshot: Snapshot,
  change: (subscription: SubscriptionSnapshot) => Partial<SubscriptionSnapshot>,
): Snapshot {
  return {
    ...snapshot,
    subscriptions: snapshot.subscriptions.map((subscription) => ({ ...subscription, ...change(subscription) })),
  };
}

function verdictsOf(report: Report): ReadonlyMap<string, Verdict> {
  return new Map(report.subscriptions.map(({ subscriptionId, verdict }) => [subscriptionId, verdict]));
}

/** A shuffle that a seed decides. */
function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** Every array of a value shuffled, at every depth. */
function shuffledDeep(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return shuffled(value, seed).map((item) => shuffledDeep(item, seed));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Record<string, unknown>);
  return Object.fromEntries(entries.map(([key, item]) => [key, shuffledDeep(item, seed)]));
}

describe('whatever was read', () => {
  it('the judge gives a report that adds up', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const { totals, subscriptions } = judged(snapshot);

        const { earning, partial, atRisk, notEarning, unknown } = totals;
        assert.equal(earning + partial + atRisk + notEarning + unknown, snapshot.subscriptions.length);
        for (const { verdict, coverage, paths } of subscriptions) {
          if (verdict === 'earning' || verdict === 'at-risk') assert.equal(coverage.scope, 'subscription');
          if (verdict === 'not-earning') assert.equal(coverage.scope, 'none');
          assert.equal(paths.length > 0, coverage.scope !== 'none');
        }
      }),
    );
  });

  it('what falls short of earning is always explained', () => {
    const t = createTranslator();

    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        for (const { verdict, findings, subscriptionId } of judged(snapshot).subscriptions) {
          const decisive = findings.filter(({ severity }) => severity !== 'note');
          assert.equal(decisive.length > 0, verdict !== 'earning', `${verdict}: ${JSON.stringify(findings)}`);
          for (const finding of findings) assert.ok(explainFinding(finding, t, { subscriptionId, profile }).message);
        }
      }),
    );
  });

  it('a snapshot survives being saved and read again', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, (snapshot) => {
        const parsed = parseSnapshot(JSON.stringify(snapshot));

        assert.ok(parsed.ok, parsed.ok ? '' : parsed.problems.join('\n'));
        assert.deepEqual(judged(parsed.snapshot), judged(snapshot));
      }),
    );
  });

  // https://learn.microsoft.com/en-us/partner-center/billing/partner-earned-credit-troubleshoot
  it("a third partner's grant never changes a verdict", () => {
    const role = fc.constantFrom(...Object.values(ROLE));

    fc.assert(
      fc.property(arbitrarySnapshot, role, fc.boolean(), (snapshot, roleDefinitionId, byLighthouse) => {
        const more = changed(snapshot, ({ subscriptionId, roleAssignments, delegations }) => {
          const scope = `/subscriptions/${subscriptionId}`;
          return byLighthouse
            ? {
                delegations: [
                  ...delegations,
                  delegation({ id: '/third', scope, managedByTenantId: THIRD.tenantId, marketplace: true }),
                ],
              }
            : {
                roleAssignments: [
                  ...roleAssignments,
                  aoboAssignment({ id: '/third', scope, principalId: THIRD.helpdeskAgents, roleDefinitionId }),
                ],
              };
        });

        assert.deepEqual(verdictsOf(judged(more)), verdictsOf(judged(snapshot)));
      }),
    );
  });

  it('an eligible permanent grant of ours on the whole subscription never makes it worse', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, fc.constantFrom(...ELIGIBLE), (snapshot, roleDefinitionId) => {
        const more = changed(snapshot, ({ subscriptionId, roleAssignments }) => ({
          roleAssignments: [
            ...roleAssignments,
            aoboAssignment({ id: '/ours', scope: `/subscriptions/${subscriptionId}`, roleDefinitionId }),
          ],
        }));

        const before = verdictsOf(judged(snapshot));
        for (const [id, verdict] of verdictsOf(judged(more))) {
          assert.ok(WORST_FIRST.indexOf(verdict) >= WORST_FIRST.indexOf(before.get(id) ?? 'earning'));
        }
      }),
    );
  });

  it('such a grant earns on every Azure plan where nothing stands against it', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, fc.constantFrom(...ELIGIBLE), (snapshot, roleDefinitionId) => {
        const more = changed(snapshot, ({ subscriptionId, roleAssignments }) => ({
          state: 'Enabled',
          quotaId: 'CSP_2015-05-01',
          billing: null,
          activeSchedules: [],
          denyAssignments: [],
          roleAssignments: [
            ...roleAssignments,
            aoboAssignment({ id: '/ours', scope: `/subscriptions/${subscriptionId}`, roleDefinitionId }),
          ],
        }));

        assert.equal(judged(more).totals.earning, snapshot.subscriptions.length);
      }),
    );
  });

  it('the order in which Azure tells it changes nothing', () => {
    fc.assert(
      fc.property(arbitrarySnapshot, fc.integer(), (snapshot, seed) => {
        const mixed = shuffledDeep(snapshot, seed) as Snapshot;

        assert.deepEqual(judged(mixed), judged(snapshot));
      }),
    );
  });
});
