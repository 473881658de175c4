import assert from 'node:assert/strict';
import { auditDetailsOf, differencesOf, versionOf } from '../../src/check/profile-difference.ts';
import { type DraftValues, kindOf, readDraft, valuesOf } from '../../src/check/profile-draft.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { guid } from '../support/snapshots.ts';

const US: DraftValues = {
  'us-name': 'Contoso',
  'us-tenantId': guid(1),
  'us-adminAgents': guid(2),
  'us-helpdeskAgents': '',
  'us-partnerIds': '1234567',
};
const OTHER: DraftValues = {
  'other-name': 'Provider',
  'other-tenantId': guid(11),
  'other-adminAgents': guid(12),
  'other-helpdeskAgents': guid(13),
  'other-partnerIds': '7654321, 7654322',
};

function problemsOf(change: DraftValues, kind: 'billed' | 'reseller' = 'billed'): readonly (readonly string[])[] {
  const reading = readDraft(kind, { ...US, ...OTHER, ...change });
  return reading.ok ? [] : reading.problems.map(({ field, code, value }) => [field, code, value]);
}

describe('the form of a partner profile', () => {
  it('of a partner that Microsoft bills names that partner alone', () => {
    const reading = readDraft('billed', { ...US, ...OTHER });

    assert.deepEqual(reading, {
      ok: true,
      organisations: {
        billTo: {
          name: 'Contoso',
          tenantId: guid(1),
          agentGroups: { adminAgents: guid(2), helpdeskAgents: null },
          partnerIds: ['1234567'],
        },
        resellerOfRecord: null,
      },
    });
  });

  for (const [kind, billTo, reseller] of [
    ['reseller', 'Provider', 'Contoso'],
    ['provider', 'Contoso', 'Provider'],
  ] as const) {
    it(`of a ${kind} says whom Microsoft bills and who sells`, () => {
      const reading = readDraft(kind, { ...US, ...OTHER });

      assert.ok(reading.ok);
      assert.equal(reading.organisations.billTo.name, billTo);
      assert.equal(reading.organisations.resellerOfRecord?.name, reseller);
    });
  }

  it('takes ids as they are copied: with braces, quotes, spaces and capitals, and partner ids in any list', () => {
    const values = {
      ...US,
      'us-tenantId': ` {${guid(1).toUpperCase()}} `,
      'us-adminAgents': `"${guid(2)}"`,
      'us-partnerIds': '1234567;7654321\n1234567',
    };

    const reading = readDraft('billed', values);

    assert.ok(reading.ok);
    assert.equal(reading.organisations.billTo.tenantId, guid(1));
    assert.equal(reading.organisations.billTo.agentGroups.adminAgents, guid(2));
    assert.deepEqual(reading.organisations.billTo.partnerIds, ['1234567', '7654321']);
  });

  const mistakes: readonly (readonly [DraftValues, string, string, string])[] = [
    [{ 'us-name': '  ' }, 'us-name', 'empty', ''],
    [{ 'us-name': 'x'.repeat(201) }, 'us-name', 'too-long', ''],
    [{ 'us-tenantId': '' }, 'us-tenantId', 'empty', ''],
    [{ 'us-tenantId': 'contoso.com' }, 'us-tenantId', 'a-domain', 'contoso.com'],
    [{ 'us-tenantId': '12345' }, 'us-tenantId', 'not-a-guid', '12345'],
    [{ 'us-adminAgents': 'AdminAgents' }, 'us-adminAgents', 'not-a-guid', 'AdminAgents'],
    [{ 'us-adminAgents': guid(1) }, 'us-adminAgents', 'is-the-tenant', guid(1)],
    [{ 'us-helpdeskAgents': guid(2) }, 'us-helpdeskAgents', 'same-group', guid(2)],
    [{ 'us-helpdeskAgents': guid(1) }, 'us-helpdeskAgents', 'is-the-tenant', guid(1)],
    [{ 'us-helpdeskAgents': 'none' }, 'us-helpdeskAgents', 'not-a-guid', 'none'],
    [{ 'us-partnerIds': ' , ' }, 'us-partnerIds', 'empty', ','],
    [{ 'us-partnerIds': '1234567, 12a' }, 'us-partnerIds', 'no-partner-id', '12a'],
    [{ 'us-partnerIds': Array.from({ length: 51 }, (_, n) => 1_000_000 + n).join() }, 'us-partnerIds', 'too-many', ''],
  ];
  for (const [change, field, code, value] of mistakes) {
    it(`says ${code} of ${field} for "${(Object.values(change)[0] ?? '').slice(0, 20)}"`, () => {
      assert.deepEqual(problemsOf(change), [[field, code, value]]);
    });
  }

  it('says everything that is wrong at once, for both organisations', () => {
    const problems = problemsOf({ 'us-name': '', 'other-partnerIds': 'x', 'other-tenantId': '' }, 'reseller');

    assert.deepEqual(
      problems.map(([field]) => field),
      ['us-name', 'other-tenantId', 'other-partnerIds'],
    );
  });

  it('does not let one tenant be both organisations', () => {
    const problems = problemsOf({ 'other-tenantId': guid(1) }, 'reseller');

    assert.deepEqual(problems, [['other-tenantId', 'same-tenant', guid(1)]]);
  });

  it('is filled in with the profile so that sending it unchanged changes nothing', () => {
    for (const partnerTenantId of [demoProfile.billTo.tenantId, demoProfile.resellerOfRecord?.tenantId ?? '']) {
      const kind = kindOf(demoProfile, partnerTenantId);
      const reading = readDraft(kind, valuesOf(demoProfile, partnerTenantId));

      assert.ok(reading.ok);
      assert.deepEqual(differencesOf(demoProfile, reading.organisations), []);
      assert.equal(versionOf(reading.organisations), versionOf(demoProfile));
    }
  });

  it('knows the own tenant where there is no profile yet', () => {
    assert.deepEqual(valuesOf(null, guid(1)), { 'us-tenantId': guid(1) });
  });
});

describe('what saving a profile would change', () => {
  const before = readDraft('billed', US);
  const after = readDraft('reseller', { ...US, ...OTHER });
  assert.ok(before.ok && after.ok);

  it('is each field with what it was and what it will be', () => {
    const differences = differencesOf(before.organisations, after.organisations);

    assert.deepEqual(differences.slice(0, 2), [
      { holder: 'billTo', field: 'name', before: 'Contoso', after: 'Provider' },
      { holder: 'billTo', field: 'tenantId', before: guid(1), after: guid(11) },
    ]);
    assert.equal(differences.filter(({ holder }) => holder === 'resellerOfRecord').length, 4);
  });

  it('has another version', () => {
    assert.notEqual(versionOf(before.organisations), versionOf(after.organisations));
    assert.notEqual(versionOf(null), versionOf(before.organisations));
  });

  it('is told to the audit trail in ids, without names', () => {
    const details = auditDetailsOf(differencesOf(before.organisations, after.organisations));

    assert.ok(details['before']?.includes(`billTo.tenantId=${guid(1)}`));
    assert.ok(details['after']?.includes('billTo.partnerIds=7654322'));
    assert.ok(details['changed']?.includes('billTo.name'));
    assert.doesNotMatch(JSON.stringify(details), /Contoso|=Provider/);
  });
});
