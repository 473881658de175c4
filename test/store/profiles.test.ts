import assert from 'node:assert/strict';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

const PARTNER = '11111111-1111-4111-8111-111111111111';
const OTHER_PARTNER = '22222222-2222-4222-8222-222222222222';

function profileNamed(name: string): object {
  return {
    billTo: {
      name,
      tenantId: PARTNER,
      agentGroups: { adminAgents: '33333333-3333-4333-8333-333333333333' },
      partnerIds: ['1234567'],
    },
  };
}

describe('profiles', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const store = useStore(clock);

  it('come back complete, with who changed them and when', async () => {
    const outcome = await store().profiles.set(PARTNER, profileNamed('Contoso'), 'ada@contoso.test');

    const reading = await store().profiles.get(PARTNER);
    assert.equal(outcome.saved, true);
    assert.deepEqual(reading, {
      found: true,
      profile: { ...profileNamed('Contoso'), resellerOfRecord: null, linkedPrincipals: [] },
      changedBy: 'ada@contoso.test',
      changedAt: new Date('2026-11-23T09:00:00Z'),
    });
  });

  it('are replaced as a whole', async () => {
    await store().profiles.set(PARTNER, profileNamed('Before'), 'ada');
    await store().profiles.set(PARTNER, profileNamed('After'), 'bob');

    const reading = await store().profiles.get(PARTNER);

    assert.ok(reading.found);
    assert.equal(reading.profile.billTo.name, 'After');
    assert.equal(reading.changedBy, 'bob');
  });

  it('stay with their own partner', async () => {
    await store().profiles.set(PARTNER, profileNamed('Contoso'), 'ada');

    const reading = await store().profiles.get(OTHER_PARTNER);

    assert.deepEqual(reading, { found: false, reason: 'absent' });
  });

  it('are refused with the field that does not fit', async () => {
    const partner = '44444444-4444-4444-8444-444444444444';
    const broken = { billTo: { ...(profileNamed('X') as { billTo: object }).billTo, tenantId: 'not-a-guid' } };

    const outcome = await store().profiles.set(partner, broken, 'ada');

    assert.equal(outcome.saved, false);
    assert.match(outcome.issues.join(), /^billTo\.tenantId: /);
    assert.deepEqual(await store().profiles.get(partner), { found: false, reason: 'absent' });
  });

  it('say so where what is stored no longer fits', async () => {
    const partner = '55555555-5555-4555-8555-555555555555';
    await store().profiles.set(partner, profileNamed('Contoso'), 'ada');
    await store()
      .db.updateTable('profiles')
      .set({ profile: '{"billTo":{}}' })
      .where('partner_tenant_id', '=', partner)
      .execute();

    const reading = await store().profiles.get(partner);

    assert.ok(!reading.found && reading.reason === 'invalid');
    assert.match(reading.issues.join(), /billTo\.name/);
  });
});
