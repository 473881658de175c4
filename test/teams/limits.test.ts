import assert from 'node:assert/strict';
import pg from 'pg';
import { useBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { ANN, BOB, createClient, wordsOf } from '../support/teams/client.ts';

describe('somebody who asks for too many checks', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const bot = useBot({ LIMIT_CHECKS: '4/100' }, { clock });

  it('is told when the next one is possible, and questions and others go on', async () => {
    const ann = createClient(bot().url, bot().connector, { id: 'ann', conversationType: 'personal' }, ANN);
    const bob = createClient(bot().url, bot().connector, { id: 'bob', conversationType: 'personal' }, BOB);
    const first = wordsOf(await ann.ask('check fabrikam'));

    const second = wordsOf(await ann.ask('check fabrikam'));
    const others = wordsOf(await bob.ask('check fabrikam'));
    const question = wordsOf(await ann.ask('Does the Reader role count?'));
    clock.advance(15 * 60_000);
    const later = wordsOf(await ann.ask('check fabrikam'));

    assert.match(second, /many checks in a short time.*\n?.*goes on at 23 Nov 2026, 09:15 UTC/s);
    for (const report of [first, others, later]) assert.match(report, /subscriptions/);
    assert.match(question, /Reader/);
    const metrics = await (await fetch(`${bot().url}/metrics`)).text();
    assert.match(metrics, /pec_limited_total\{act="check",by="person"\} 1/);
  });

  it('is refused where checks cannot be counted', async () => {
    const database = new pg.Client({ connectionString: bot().databaseUrl });
    await database.connect();
    await database.query('alter table limits rename to gone_limits');
    await database.end();
    const bob = createClient(bot().url, bot().connector, { id: 'bob', conversationType: 'personal' }, BOB);

    const answer = wordsOf(await bob.ask('check fabrikam'));

    assert.match(answer, /cannot count/);
  });
});

describe('somebody who floods the bot with messages', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const bot = useBot({ LIMIT_MESSAGES: '20/1000' }, { clock });

  it('is told once a minute, and others are answered', async () => {
    const ann = createClient(bot().url, bot().connector, { id: 'flood', conversationType: 'personal' }, ANN);
    const bob = createClient(bot().url, bot().connector, { id: 'calm', conversationType: 'personal' }, BOB);

    for (let time = 0; time < 30; time++) await ann.say('help');
    const said = bot().connector.messages('flood').map(wordsOf);
    const calm = wordsOf(await bob.ask('help'));
    clock.advance(60_000);
    await ann.say('help');

    assert.equal(said.length, 6);
    assert.match(said.at(-1) ?? '', /more than I can read/);
    assert.doesNotMatch(calm, /more than I can read/);
    assert.equal(bot().connector.messages('flood').length, 7);
  });
});

describe('somebody who signs in and takes files too often', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const bot = useBot({ LIMIT_EXPORTS: '4/100', LIMIT_SIGN_INS: '4/100' }, { clock });
  const said = (id: string): string => bot().connector.messages(id).map(wordsOf).join('\n');

  it('is told when the next sign-in is possible', async () => {
    const ann = createClient(bot().url, bot().connector, { id: 'signs-in', conversationType: 'personal' }, ANN);

    await ann.ask('sign in');
    await ann.ask('sign in');

    assert.match(said('signs-in'), /signed in many times in a short time.*goes on at 23 Nov 2026, 09:15 UTC/s);
  });

  it('is told when the next file is possible', async () => {
    const ann = createClient(bot().url, bot().connector, { id: 'exports', conversationType: 'personal' }, ANN);
    await ann.ask('check fabrikam');
    await ann.ask('plan fabrikam');

    await ann.press('PDF');
    await ann.press('PDF');

    assert.match(said('exports'), /taken many files in a short time/);
  });
});
