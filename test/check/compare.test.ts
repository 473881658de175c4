import assert from 'node:assert/strict';
import { compareReports, type ChangeKind } from '../../src/check/compare.ts';
import { VERDICTS, type Finding, type Report, type Verdict } from '../../src/pec/report.ts';

type Subscriptions = Readonly<Record<string, readonly [Verdict, ...Finding['code'][]]>>;

function report(subscriptions: Subscriptions): Report {
  const scope = 'none';
  return {
    customer: { tenantId: 'customer' },
    checkedAt: '2026-11-23T10:00:00Z',
    judgedAt: '2026-11-23T10:00:00Z',
    depth: 'full',
    identity: { kind: 'demo', label: 'demo', partnerLink: { state: 'not-linked' } },
    demo: true,
    partial: false,
    subscriptions: Object.entries(subscriptions).map(([subscriptionId, [verdict, ...codes]]) => ({
      subscriptionId,
      name: `Name of ${subscriptionId}`,
      verdict,
      coverage: { scope },
      paths: [],
      findings: codes.map((code) => ({
        code,
        severity: 'critical',
        evidence: {},
        link: 'https://learn.microsoft.com/',
      })),
      trace: [],
      unread: [],
    })),
    totals: { earning: 0, partial: 0, atRisk: 0, notEarning: 0, unknown: 0 },
    unread: [],
  };
}

describe('comparing two reports', () => {
  const kinds: readonly (readonly [before: Verdict, after: Verdict, kind: ChangeKind])[] = [
    ['earning', 'not-earning', 'worse'],
    ['earning', 'at-risk', 'worse'],
    ['at-risk', 'partial', 'worse'],
    ['partial', 'not-earning', 'worse'],
    ['not-earning', 'earning', 'better'],
    ['partial', 'at-risk', 'better'],
    ['earning', 'unknown', 'unclear'],
    ['unknown', 'not-earning', 'unclear'],
  ];
  for (const [before, after, kind] of kinds) {
    it(`calls ${before} to ${after} ${kind}`, () => {
      const [change] = compareReports(report({ a: [before] }), report({ a: [after] }));

      assert.deepEqual([change?.kind, change?.before, change?.after], [kind, before, after]);
    });
  }

  for (const verdict of VERDICTS) {
    it(`finds nothing where ${verdict} stays as it was`, () => {
      const same = report({ a: [verdict, 'no-grant'] });

      assert.deepEqual(compareReports(same, same), []);
    });
  }

  it('names the findings that came and went', () => {
    const before = report({ a: ['not-earning', 'no-grant', 'candidate-principal'] });
    const after = report({ a: ['not-earning', 'role-not-eligible', 'candidate-principal'] });

    const [change] = compareReports(before, after);

    assert.equal(change?.kind, 'changed');
    assert.deepEqual([change.appeared, change.disappeared], [['role-not-eligible'], ['no-grant']]);
  });

  it('names subscriptions that are new and gone', () => {
    const changes = compareReports(report({ a: ['earning'] }), report({ b: ['earning'] }));

    assert.deepEqual(
      changes.map(({ kind, name, before, after }) => [kind, name, before, after]),
      [
        ['gone', 'Name of a', 'earning', null],
        ['new', 'Name of b', null, 'earning'],
      ],
    );
  });

  it('puts what got worse first', () => {
    const before = report({ better: ['not-earning'], worse: ['earning'], unclear: ['earning'] });
    const after = report({ better: ['earning'], new: ['earning'], worse: ['at-risk'], unclear: ['unknown'] });

    const changes = compareReports(before, after);

    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['worse', 'unclear', 'new', 'better'],
    );
  });
});
