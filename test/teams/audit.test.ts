import assert from 'node:assert/strict';
import pg from 'pg';
import { auditTrail } from '../support/audit.ts';
import { useBot } from '../support/bot.ts';
import { createClient, wordsOf } from '../support/teams/client.ts';

describe('what the audit trail holds of a chat', () => {
  const bot = useBot();

  const trail = () => auditTrail(bot().databaseUrl);

  it('is each check with its asker, its customer and the identity that read', async () => {
    const someone = createClient(bot().url, bot().connector, { id: 'checks', conversationType: 'personal' });

    await someone.ask('check fabrikam');

    const done = (await trail()).find(({ act, outcome }) => act === 'check' && outcome === 'done');
    assert.ok(done?.actor.kind === 'person' && done.actor.objectId);
    assert.match(done.customerTenantId ?? '', /^[0-9a-f-]{36}$/);
    assert.match(done.identity ?? '', /demo/);
  });

  it('is a spend that is noted or removed, and no amount', async () => {
    const someone = createClient(bot().url, bot().connector, { id: 'spends', conversationType: 'personal' });
    await someone.ask('check fabrikam');
    await someone.ask('plan fabrikam');
    await someone.press('Monthly spend');

    await someone.press('Save', { spendFor: 'all', amount: '98765.40 EUR' });
    await someone.press('Monthly spend');
    await someone.press('Remove all amounts');

    const entries = (await trail()).filter(({ act }) => act === 'keep-spend' || act === 'remove-spends');
    assert.deepEqual(
      entries.map(({ act, outcome, actor }) => [act, outcome, actor.kind]),
      [
        ['keep-spend', 'done', 'person'],
        ['remove-spends', 'done', 'person'],
      ],
    );
    assert.match(entries[0]?.customerTenantId ?? '', /^[0-9a-f-]{36}$/);
    assert.doesNotMatch(JSON.stringify(entries), /98,?765/);
  });

  it('is a look at the profile, and no word of a question', async () => {
    const someone = createClient(bot().url, bot().connector, { id: 'looks', conversationType: 'personal' });

    await someone.ask('Does the Reader role count, zanzibar?');
    await someone.ask('profile');

    const entries = await trail();
    assert.ok(entries.some(({ act }) => act === 'see-profile'));
    assert.doesNotMatch(JSON.stringify(entries), /zanzibar|reader/i);
  });
});

describe('a change that cannot be written down', () => {
  const bot = useBot();

  it('is not made, and whoever asked is told why', async () => {
    const someone = createClient(bot().url, bot().connector);
    await someone.ask('check southridge');
    await someone.press('Show details of Streaming');
    const database = new pg.Client({ connectionString: bot().databaseUrl });
    await database.connect();
    await database.query('alter table audit rename to gone_audit');
    await database.end();

    await someone.press('I linked it');

    const last = bot().connector.messages(someone.conversation.id).at(-1);
    const metrics = await (await fetch(`${bot().url}/metrics`)).text();
    assert.ok(last);
    assert.match(wordsOf(last), /could not write down that you asked/);
    assert.match(metrics, /pec_audit_entries_total\{outcome="refused"\} 1/);
  });
});
