import assert from 'node:assert/strict';
import { createAuditedPolicy } from '../../src/access/auditedPolicy.ts';
import { createAuditing } from '../../src/access/auditing.ts';
import type { Act, Asker, Decision } from '../../src/access/policy.ts';
import type { NewAuditEntry } from '../../src/store/audit.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';

const PARTNER = '11111111-1111-4111-8111-111111111111';
const CUSTOMER = '22222222-2222-4222-8222-222222222222';
const OTHER_CUSTOMER = '33333333-3333-4333-8333-333333333333';
const ASKER: Asker = {
  sender: { objectId: '44444444-4444-4444-8444-444444444444', tenantId: PARTNER },
  address: { conversationId: 'a', kind: 'personal' },
};
const YES: Decision = { allowed: true, partnerTenantId: PARTNER, identities: ['app'] };
const NO: Decision = { allowed: false, reason: 'no-grant' };

function setUp({ decision = YES, storeIsDown = false }: { decision?: Decision; storeIsDown?: boolean } = {}) {
  const clock = createTestClock();
  const entries: NewAuditEntry[] = [];
  const counts: string[] = [];
  const audit = {
    record: (entry: NewAuditEntry) => {
      if (storeIsDown) return Promise.reject(new Error('connection refused'));
      entries.push(entry);
      return Promise.resolve();
    },
  };
  const auditing = createAuditing({ audit, log: silentLogger, counted: (outcome) => counts.push(outcome) });
  const denied = (act: string, reason: string) => counts.push(`${act} ${reason}`);
  const given = { decide: () => Promise.resolve(decision) };
  const policy = createAuditedPolicy(given, { auditing, clock, log: silentLogger, denied });
  const decide = (act: Act, customer: string | null) => policy.decide(ASKER, act, customer);
  return { clock, entries, counts, decide };
}

describe('a policy with an audit trail', () => {
  it('writes down what was allowed for a customer, and by whom', async () => {
    const { decide, entries } = setUp();

    const decision = await decide('check', CUSTOMER);

    assert.deepEqual(decision, YES);
    assert.deepEqual(entries, [
      {
        actor: { kind: 'person', ...ASKER.sender },
        act: 'check',
        partnerTenantId: PARTNER,
        customerTenantId: CUSTOMER,
        outcome: 'allowed',
        details: {},
      },
    ]);
  });

  it('writes nothing down while the customer is not known yet', async () => {
    const { decide, entries } = setUp();

    await decide('check', null);

    assert.deepEqual(entries, []);
  });

  it('writes down changes of the profile, which are about no customer', async () => {
    const { decide, entries } = setUp();

    await decide('change-profile', null);

    assert.equal(entries[0]?.act, 'change-profile');
  });

  it('takes turning pages for one look, until ten minutes are over', async () => {
    const { decide, entries, clock } = setUp();

    for (let page = 0; page < 20; page++) await decide('see', CUSTOMER);
    await decide('see', OTHER_CUSTOMER);
    const atOnce = entries.length;
    clock.advance(10 * 60 * 1_000);
    await decide('see', CUSTOMER);

    assert.equal(atOnce, 2);
    assert.equal(entries.length, 3);
  });

  it('writes down every single export', async () => {
    const { decide, entries } = setUp();

    for (let time = 0; time < 3; time++) await decide('export', CUSTOMER);

    assert.equal(entries.length, 3);
  });

  it('writes a refusal down once in ten minutes, and counts each', async () => {
    const { decide, entries, counts } = setUp({ decision: NO });

    const decisions = await Promise.all([decide('check', null), decide('check', null), decide('see', null)]);

    assert.deepEqual(decisions, [NO, NO, NO]);
    assert.deepEqual(
      entries.map(({ act, outcome, details }) => [act, outcome, details]),
      [
        ['check', 'denied', { reason: 'no-grant' }],
        ['see', 'denied', { reason: 'no-grant' }],
      ],
    );
    assert.equal(counts.filter((count) => count === 'check no-grant').length, 2);
  });

  for (const act of ['check', 'export', 'watch', 'note-spend', 'attest', 'change-profile'] as const) {
    it(`says no to ${act} where it cannot be written down`, async () => {
      const { decide, counts } = setUp({ storeIsDown: true });

      const decision = await decide(act, CUSTOMER);

      assert.deepEqual(decision, { allowed: false, reason: 'not-recorded' });
      assert.deepEqual(counts, ['refused']);
    });
  }

  it('still shows what is kept where the look cannot be written down, and counts it', async () => {
    const { decide, counts } = setUp({ storeIsDown: true });

    const decision = await decide('see', CUSTOMER);

    assert.deepEqual(decision, YES);
    assert.deepEqual(counts, ['logged']);
  });
});
