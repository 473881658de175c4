import assert from 'node:assert/strict';
import { HOUR_MS, SECOND_MS } from '../../../src/durations.ts';
import type { TestClock } from '../../support/clock.ts';
import { createTestClock } from '../../support/clock.ts';
import type { GuardedBot } from '../../support/guardedBot.ts';
import { startGuardedBot } from '../../support/guardedBot.ts';
import { claimsOf, signedByStranger } from '../../support/teams/forgery.ts';

const DAY_IN_SECONDS = 26 * 60 * 60;

describe('the keys of the channel', () => {
  let clock: TestClock;
  let bot: GuardedBot & { readonly stop: () => Promise<void> };
  beforeEach(async () => {
    clock = createTestClock(new Date().toISOString());
    bot = await startGuardedBot({ clock });
  });
  afterEach(() => bot.stop());

  const oldToken = async (): Promise<string> => {
    const token = await bot.channel.token(bot.appId, bot.connector.serviceUrl, { endsIn: DAY_IN_SECONDS });
    return `Bearer ${token}`;
  };

  it('change: a new key is fetched when a token names it, and the old one stops working', async () => {
    const old = await oldToken();
    const before = await bot.post({}, { authorization: old });
    await bot.channel.rotate();
    clock.advance(61 * SECOND_MS);

    const withNew = await bot.post();
    const withOld = await bot.post({}, { authorization: old });

    assert.deepEqual([before.status, withNew.status, withOld.status], [200, 200, 401]);
  });

  it('change: a withdrawn key stops working within the hour, also where no token names a new one', async () => {
    const old = await oldToken();
    await bot.post({}, { authorization: old });
    await bot.channel.rotate();
    clock.advance(HOUR_MS);

    const answer = await bot.post({}, { authorization: old });

    assert.equal(answer.status, 401);
  });

  it('are not fetched again for every stranger who names a key of their own', async () => {
    await bot.post();
    clock.advance(61 * SECOND_MS);
    const claims = claimsOf(bot.channel.issuer, bot.appId, bot.connector.serviceUrl);
    const token = await signedByStranger(claims, { keyId: 'nobody' });
    const before = bot.channel.fetches;

    await Promise.all([1, 2, 3].map(() => bot.post({}, { authorization: `Bearer ${token}` })));
    await bot.post({}, { authorization: `Bearer ${token}` });

    assert.equal(bot.channel.fetches - before, 1);
  });

  it('cannot be fetched at first: 503 that names no host, until they can', async () => {
    bot.channel.failWith(500);
    const during = await bot.post();
    bot.channel.failWith(null);
    const tooSoon = await bot.post();
    clock.advance(10 * SECOND_MS);
    const after = await bot.post();

    assert.deepEqual([during.status, during.text, during.headers.get('retry-after')], [503, '', '5']);
    assert.deepEqual([tooSoon.status, after.status], [503, 200]);
    assert.match(bot.logLines.join(''), /the keys of the channel could not be fetched/);
  });

  it('cannot be fetched again: those at hand count for a day and no longer', async () => {
    const token = await oldToken();
    await bot.post({}, { authorization: token });
    bot.channel.failWith(500);
    clock.advance(23 * HOUR_MS);
    const lateInTheDay = await bot.post({}, { authorization: token });
    clock.advance(HOUR_MS);
    const nextDay = await bot.post({}, { authorization: token });

    assert.deepEqual([lateInTheDay.status, nextDay.status], [200, 503]);
  });
});
