import assert from 'node:assert/strict';
import { runAdmin } from '../../src/cli/run-admin.ts';
import { auditTrail } from '../support/audit.ts';
import { useBot } from '../support/bot.ts';
import { createClient, wordsOf } from '../support/teams/client.ts';

const PARTNER = '7e000000-0000-4000-8000-000000000001';

describe('npm run admin, of watches', () => {
  const bot = useBot();

  async function admin(line: string) {
    const out: string[] = [];
    const err: string[] = [];
    const env = { DATABASE_URL: bot().databaseUrl };
    const code = await runAdmin(line.split(' '), env, {
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    });
    return { code, out: out.join('\n'), err: err.join('\n') };
  }

  it('watches every customer that was checked, for one conversation, and adds only what is new', async () => {
    const chat = createClient(bot().url, bot().connector, { id: 'operators', conversationType: 'personal' });
    await chat.ask('check fabrikam');
    await chat.ask('check contoso');

    const first = await admin(`watch-all ${PARTNER} --conversation operators`);
    const second = await admin(`watch-all ${PARTNER} --conversation operators`);
    const list = await chat.ask('watches');

    assert.deepEqual([first.code, second.code], [0, 0], first.err);
    assert.match(first.out, /2 customers were added; 0 were watched there already/);
    assert.match(second.out, /No customer was added; 2 were watched there already/);
    assert.match(wordsOf(list), /2 customers are watched/);
  });

  it('writes down each watch that it adds, once', async () => {
    const entries = (await auditTrail(bot().databaseUrl)).filter(({ actor }) => actor.kind === 'operator');

    assert.deepEqual(
      entries.map(({ act, outcome, partnerTenantId }) => [act, outcome, partnerTenantId]),
      [
        ['watch', 'done', PARTNER],
        ['watch', 'done', PARTNER],
      ],
    );
    assert.equal(new Set(entries.map(({ customerTenantId }) => customerTenantId)).size, 2);
  });

  it('tells how all of it is doing, in words and as JSON', async () => {
    const words = await admin('status');
    const json = await admin('status --json');

    assert.match(words.out, /Watches: \d+ active/);
    assert.match(words.out, /Queue: 0 wait/);
    const status = JSON.parse(json.out) as { readonly watches: { readonly active: number } };
    assert.ok(status.watches.active >= 0);
  });

  for (const [line, words] of [
    ['watch-all', /Usage: npm run admin -- watch-all/],
    ['watch-all not-a-tenant --conversation operators', /Usage/],
    [`watch-all ${PARTNER} --conversation nowhere`, /does not know that conversation/],
    ['watch-all 99999999-0000-4000-8000-000000000001 --conversation operators', /No customer of that partner/],
    [`watch-all ${PARTNER} --conversation operators --time-zone Nowhere/Land`, /Usage/],
    ['status --lang xx', /Usage: npm run admin -- status/],
  ] as const) {
    it(`answers "${line}" with what is wrong`, async () => {
      const { code, err } = await admin(line);

      assert.equal(code, 2);
      assert.match(err, words);
    });
  }
});
