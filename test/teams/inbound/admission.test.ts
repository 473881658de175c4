import assert from 'node:assert/strict';
import pg from 'pg';
import type { GuardedBot } from '../../support/guardedBot.ts';
import { HOME_TENANT, PARTNER_TENANT, STRANGE_TENANT, useGuardedBot } from '../../support/guardedBot.ts';

const ELSEWHERE = 'http://localhost:9/';

describe('an activity under a valid token', () => {
  const bot = useGuardedBot();
  const inTenant = (channel: string | null, conversation: string | null): Record<string, unknown> => ({
    conversation: { id: 'c', conversationType: 'personal', ...(conversation ? { tenantId: conversation } : {}) },
    channelData: channel ? { tenant: { id: channel } } : {},
  });

  for (const [whose, activity] of [
    ['home', inTenant(HOME_TENANT, HOME_TENANT)],
    ['a listed', inTenant(PARTNER_TENANT, HOME_TENANT)],
    ['home, in capitals', inTenant(HOME_TENANT.toUpperCase(), null)],
  ] as const) {
    it(`comes in from ${whose} tenant`, async () => {
      assert.equal((await bot().post(activity)).status, 200);
    });
  }

  const denied: readonly (readonly [string, (bot: GuardedBot) => Record<string, unknown>])[] = [
    ['names another service URL than the token', () => ({ serviceUrl: ELSEWHERE })],
    ['names the token’s service URL with a path behind it', (b) => ({ serviceUrl: `${b.connector.serviceUrl}/x` })],
    ['comes from another channel', () => ({ channelId: 'emulator' })],
    ['comes from a channel with another spelling', () => ({ channelId: 'MSTEAMS' })],
    ['comes from a strange tenant', () => inTenant(STRANGE_TENANT, STRANGE_TENANT)],
    ['comes from a strange tenant into a chat at home', () => inTenant(STRANGE_TENANT, HOME_TENANT)],
    ['comes from home into a strange tenant', () => inTenant(HOME_TENANT, STRANGE_TENANT)],
    ['says that its sender is of a strange tenant', () => ({ from: { id: '29:x', tenantId: STRANGE_TENANT } })],
    ['names no tenant', () => inTenant(null, null)],
    ['is a message without an id', () => ({ id: undefined })],
    ['is an invoke without an id', () => ({ id: '', type: 'invoke', name: 'adaptiveCard/action' })],
  ];
  for (const [what, activity] of denied) {
    it(`is denied where it ${what}, and leaves nothing behind`, async () => {
      const { connector } = bot();
      const sent = connector.transcript.length;

      const answer = await bot().post({ conversation: { id: 'never-stored' }, ...activity(bot()) });

      assert.deepEqual([answer.status, answer.text], [403, '']);
      assert.equal(connector.transcript.length, sent);
    });
  }

  it('is no activity without a service URL', async () => {
    const answer = await bot().post({ serviceUrl: undefined });

    assert.equal(answer.status, 400);
  });

  it('tells a stranger nothing of its tenant, form or channel', async () => {
    const answers = await Promise.all(
      [inTenant(STRANGE_TENANT, null), { serviceUrl: undefined }, { channelId: 'sms' }].map((activity) =>
        bot().post(activity, { authorization: 'Bearer a.b.c' }),
      ),
    );

    assert.deepEqual(
      answers.map(({ status }) => status),
      [401, 401, 401],
    );
  });

  it('leaves no reference where it was denied', async () => {
    const client = new pg.Client(bot().databaseUrl);
    await client.connect();
    const { rows } = await client.query('select service_url, conversation_id, tenant_id from conversations');
    await client.end();

    assert.ok(rows.length > 0, 'those that came in');
    assert.doesNotMatch(JSON.stringify(rows), new RegExp(`${STRANGE_TENANT}|never-stored|localhost`));
  });
});

describe('a token for a service URL of a host that is not the channel’s', () => {
  const bot = useGuardedBot({ env: { BOT_SERVICE_HOSTS: 'smba.trafficmanager.net' } });

  it('opens nothing: the bot would send its own token there', async () => {
    const answer = await bot().post();

    assert.equal(answer.status, 403);
    assert.equal(bot().connector.transcript.length, 0);
  });
});
