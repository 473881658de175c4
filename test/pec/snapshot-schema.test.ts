import assert from 'node:assert/strict';
import { parseSnapshot } from '../../src/pec/snapshot-schema.ts';
import { aoboAssignment, BILL_TO, guid, snapshotOf, subscriptionOf } from '../support/snapshots.ts';

const healthy = snapshotOf([subscriptionOf({ roleAssignments: [aoboAssignment()] })]);

function problemsOf(value: unknown): readonly string[] {
  const parsed = parseSnapshot(typeof value === 'string' ? value : JSON.stringify(value));
  return parsed.ok ? [] : parsed.problems;
}

describe('a saved snapshot', () => {
  it('is read as it was written', () => {
    const parsed = parseSnapshot(JSON.stringify(healthy));

    assert.ok(parsed.ok);
    assert.equal(parsed.snapshot.subscriptions[0]?.roleAssignments[0]?.principalId, BILL_TO.adminAgents);
  });

  it('has its ids made lower case and its times UTC', () => {
    const subscription = subscriptionOf({
      subscriptionId: 'AAAAAAAA-0000-4000-8000-000000000002',
      roleAssignments: [aoboAssignment({ createdOn: '2026-11-23T01:00:00+02:00' })],
    });

    const parsed = parseSnapshot(JSON.stringify(snapshotOf([subscription])));

    assert.ok(parsed.ok);
    assert.equal(parsed.snapshot.subscriptions[0]?.subscriptionId, 'aaaaaaaa-0000-4000-8000-000000000002');
    assert.equal(parsed.snapshot.subscriptions[0].roleAssignments[0]?.createdOn, '2026-11-22T23:00:00.000Z');
  });

  const broken: readonly (readonly [string, unknown, RegExp])[] = [
    ['is not JSON', '{"schemaVersion":', /^not JSON: /],
    ['is empty', '', /^not JSON: /],
    ['is a list', [], /^snapshot: /],
    ['is of a version to come', { ...healthy, schemaVersion: 2 }, /^schemaVersion: .*version 1/],
    ['lacks a field', { ...healthy, takenAt: undefined }, /^takenAt: /],
    ['has a field too many', { ...healthy, colour: 'blue' }, /^snapshot: .*colour/],
    [
      'has a tenant that is no GUID',
      { ...healthy, customer: { tenantId: 'fabrikam.com' } },
      /^customer\.tenantId: must be a GUID/,
    ],
    ['has a time that is none', { ...healthy, takenAt: 'yesterday' }, /^takenAt: must be an ISO 8601 time/],
    [
      'has a time with an offset of days',
      { ...healthy, takenAt: '2026-11-23T01:00:00+99:00' },
      /^takenAt: must be a time/,
    ],
    [
      'has a wrong kind of principal',
      snapshotOf([subscriptionOf({ roleAssignments: [{ ...aoboAssignment(), principalType: 'Robot' as 'User' }] })]),
      /^subscriptions\[0\]\.roleAssignments\[0\]\.principalType: /,
    ],
    [
      'has a name without an end',
      snapshotOf([subscriptionOf({ name: 'x'.repeat(10_000) })]),
      /^subscriptions\[0\]\.name: /,
    ],
    ['has a prototype for a field', '{"__proto__": {"demo": true}}', /^schemaVersion: /],
  ];
  for (const [name, value, problem] of broken) {
    it(`that ${name} is refused with the field's name`, () => {
      const problems = problemsOf(value);

      assert.match(problems[0] ?? '', problem);
    });
  }

  it('that is wrong everywhere is answered with the first twenty problems', () => {
    const assignments = Array.from({ length: 500 }, (_, index) => ({
      ...aoboAssignment(),
      principalId: `no-${index}`,
    }));

    const problems = problemsOf(
      snapshotOf([subscriptionOf({ subscriptionId: guid(2), roleAssignments: assignments })]),
    );

    assert.equal(problems.length, 20);
  });
});
