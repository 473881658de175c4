import assert from 'node:assert/strict';
import { createLimits, type LimitedAct } from '../../src/access/limits.ts';
import type { Asker } from '../../src/access/policy.ts';
import { createSlots } from '../../src/access/slots.ts';
import { readLimits } from '../../src/config/limits.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';
import { guid } from '../support/snapshots.ts';

const asker = (person: number, tenant = 1): Asker => ({
  sender: { objectId: guid(person), tenantId: guid(tenant) },
  address: { conversationId: `chat-${person}`, kind: 'personal' },
});

function setUp() {
  const clock = createTestClock();
  const counted: string[] = [];
  const limits = createLimits({
    settings: { ...readLimits({}), message: { person: 8, tenant: 16 } },
    shared: { take: () => Promise.reject(new Error('connection refused')) },
    clock,
    log: silentLogger,
    limited: (act, by) => counted.push(`${act} ${by}`),
  });
  const take = async (who: Asker, act: LimitedAct = 'message') => limits.take(who, act, who.sender.tenantId);
  return { clock, counted, take };
}

describe('how often something may be had', () => {
  it('is a quarter of an hour’s worth at once for each person, and then as it refills', async () => {
    const { clock, take } = setUp();
    const first = [await take(asker(5)), await take(asker(5)), await take(asker(5))];

    clock.advance((60 * 60_000) / 8);
    const later = await take(asker(5));

    assert.deepEqual(
      first.map(({ allowed }) => allowed),
      [true, true, false],
    );
    assert.equal(later.allowed, true);
  });

  it('is not used up for others by one person, nor for other organisations by one', async () => {
    const { take, counted } = setUp();
    for (let time = 0; time < 10; time++) await take(asker(5));

    const colleague = await take(asker(6));
    for (const person of [7, 8, 9]) for (let time = 0; time < 2; time++) await take(asker(person));
    const organisation = await take(asker(10));
    const stranger = await take(asker(11, 2));

    assert.equal(colleague.allowed, true);
    assert.equal(!organisation.allowed && organisation.by, 'tenant');
    assert.equal(stranger.allowed, true);
    assert.ok(counted.includes('message person') && counted.includes('message tenant'));
  });

  for (const act of ['check', 'export', 'sign-in'] as const) {
    it(`refuses ${act} where it cannot be counted`, async () => {
      const { take, counted } = setUp();

      const outcome = await take(asker(5), act);

      assert.deepEqual(outcome, { allowed: false, by: 'store' });
      assert.deepEqual(counted, [`${act} store`]);
    });
  }

  it('counts whom the channel does not name by where they speak', async () => {
    const { take } = setUp();
    const nobody = (conversationId: string): Asker => ({
      sender: { objectId: null, tenantId: null },
      address: { conversationId, kind: 'group' },
    });
    await take(nobody('a'));
    await take(nobody('a'));

    const outcomes = [await take(nobody('a')), await take(nobody('b'))];

    assert.deepEqual(
      outcomes.map(({ allowed }) => allowed),
      [false, true],
    );
  });
});

describe('places for what is under way', () => {
  it('are so many for each person and each organisation, and free again afterwards', () => {
    const slots = createSlots({ person: 2, tenant: 3 });
    const first = slots.enter('ann', 'contoso');
    slots.enter('ann', 'contoso');

    const refused = slots.enter('ann', 'contoso');
    slots.enter('bob', 'contoso');
    const full = slots.enter('cas', 'contoso');
    const elsewhere = slots.enter('cas', 'fabrikam');
    assert.ok(typeof first === 'function' && typeof elsewhere === 'function');
    first();
    first();

    assert.equal(refused, 'person');
    assert.equal(full, 'tenant');
    assert.equal(typeof slots.enter('ann', 'contoso'), 'function');
    assert.equal(slots.enter('ann', 'contoso'), 'person');
  });
});

describe('the configured limits', () => {
  for (const value of ['10', '0/5', '20/10', '-1/5', 'a/b', '1/99999999']) {
    it(`are not "${value}"`, () => {
      assert.throws(() => readLimits({ LIMIT_CHECKS: value }), /LIMIT_CHECKS is/);
    });
  }
});
