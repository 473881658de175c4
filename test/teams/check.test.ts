import assert from 'node:assert/strict';
import { demoCustomers } from '../../src/demo/customers.ts';
import type { DemoCustomer } from '../../src/demo/model.ts';
import { useBot } from '../support/bot.ts';
import { ANN, BOB, buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TeamsClient, TestConversation } from '../support/teams/client.ts';
import type { SentActivity } from '../support/teams/connector.ts';

let conversations = 0;
const personal = (): TestConversation => ({ id: `check-${(conversations += 1)}`, conversationType: 'personal' });
const channelThread = (): TestConversation => ({
  id: `19:channel;messageid=${(conversations += 1)}`,
  conversationType: 'channel',
});

describe('the live check in chat', () => {
  const bot = useBot();
  const chat = (conversation = personal(), user = ANN) => createClient(bot().url, bot().connector, conversation, user);
  const newest = (client: TeamsClient): SentActivity => {
    const message = bot().connector.messages(client.conversation.id).at(-1);
    assert.ok(message, 'a message');
    return message;
  };

  it('reports each subscription with its verdict and says that the data are make-believe', async () => {
    const report = await chat().ask('check fabrikam.example');

    const words = wordsOf(report);
    assert.match(words, /3 of 5 subscriptions earn PEC/);
    assert.match(words, /Prod-West · Not earning/);
    assert.match(words, /Prod-East · Earning/);
    assert.match(words, /Demo data/);
  });

  it('opens one subscription in place and goes back', async () => {
    const someone = chat();
    await someone.ask('check fabrikam');

    const detail = await someone.press(rowOf(newest(someone), 'Prod-West').title);
    const back = await someone.press('Back to the report');

    assert.match(JSON.stringify(detail.body), /Prod-West/);
    assert.match(JSON.stringify(detail.body), /az role assignment create/);
    assert.match(JSON.stringify(back.body), /3 of 5 subscriptions/);
  });

  function rowOf(report: SentActivity, name: string) {
    const row = buttonsOf(report).find(({ title, verb }) => verb === 'report-subscription' && title.includes(name));
    assert.ok(row, `a row for ${name}`);
    return row;
  }

  it('asks which customer when none is named, and takes what is filled in', async () => {
    const someone = chat();
    await someone.ask('check');

    const posted = await someone.press('Check', { customer: 'contoso.example' });

    assert.equal(posted.status, 200);
    const report = await bot().connector.waitFor(
      (entry) =>
        entry.conversationId === someone.conversation.id &&
        /Contoso/.test(wordsOf(entry.activity)) &&
        /earn/.test(wordsOf(entry.activity)),
    );
    assert.ok(report);
  });

  it('gives every make-believe customer that answers at once an answer of its own, and no fault', async () => {
    const takeLong = ({ subscriptions, faults = [] }: DemoCustomer) =>
      subscriptions.length > 200 || faults.some(({ kind }) => kind === 'server-error' || kind === 'slow');
    for (const { name, domain } of demoCustomers.filter((customer) => !takeLong(customer))) {
      const someone = chat();

      await someone.say(`check ${domain}`);
      const entry = await bot().connector.waitFor(
        ({ conversationId, activity }) =>
          conversationId === someone.conversation.id && !/^Checking/.test(wordsOf(activity)),
      );

      assert.match(wordsOf(entry.activity), /Demo data/, name);
      assert.doesNotMatch(wordsOf(entry.activity), /did not expect/, name);
    }
  });

  const unclear = [
    ['check 00000000-0000-0000-0000-000000000000', /no tenant by that id or domain/],
    ['check does-not-exist.example', /no tenant by that id or domain/],
    ['check Wingtip Nowhere', /not a tenant id or a domain/],
  ] as const;
  for (const [text, words] of unclear) {
    it(`answers "${text}" with what is wrong and what to do`, async () => {
      const answer = await chat().ask(text);

      assert.match(wordsOf(answer), words);
      assert.ok(buttonsOf(answer).length > 0, 'a way on');
    });
  }

  it('shows a channel counts only: no name, no id, no subscription', async () => {
    const channel = chat(channelThread());

    const summary = await channel.ask('check fabrikam.example');

    const everything = JSON.stringify(summary).replace(/"conversation":\{[^}]*\}/, '');
    assert.match(wordsOf(summary), /3 of 5/);
    for (const secret of ['Fabrikam', 'fabrikam', 'Prod-']) assert.equal(everything.includes(secret), false, secret);
  });

  it('sends the details of a channel check to the one who presses, in private', async () => {
    const channel = chat(channelThread());
    await channel.ask('check fabrikam.example');

    await channel.press('Send me the details');

    const created = bot().connector.transcript.findLast((entry) => entry.kind === 'created');
    assert.deepEqual(
      (created?.activity['members'] as { id: string }[]).map(({ id }) => id),
      [ANN.id],
    );
    const inPrivate = bot().connector.messages(`personal-${ANN.id}`).at(-1);
    assert.match(wordsOf(inPrivate!), /Prod-West/);
    const inChannel = JSON.stringify(bot().connector.messages(channel.conversation.id));
    assert.equal(inChannel.includes('Prod-West'), false);
  });

  it('keeps a report private when a card from a private chat is played back in a channel', async () => {
    const someone = chat();
    const report = await someone.ask('check fabrikam');
    const channel = chat(channelThread(), BOB);

    const posted = await channel.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...rowOf(report, 'Prod-West') } },
    });

    assert.equal(posted.status, 200);
    assert.equal(JSON.stringify(posted.body).includes('Prod-West'), false);
  });

  for (const check of ['', 'x', '__proto__', `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.99999`, '../../etc']) {
    it(`answers a report id that leads nowhere ("${check}")`, async () => {
      const someone = chat();

      const posted = await someone.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'report-page', data: { check, from: '-1' } } },
      });

      assert.equal(posted.status, 200);
      assert.match(wordsOf(newest(someone)), /no longer have that check/);
    });
  }

  it('shows the partner profile in private and not in a channel', async () => {
    const shown = await chat().ask('profile');
    const hidden = await chat(channelThread()).ask('profile');

    assert.match(wordsOf(shown), /AdminAgents/);
    assert.doesNotMatch(wordsOf(hidden), /[0-9a-f]{8}-/);
  });
});

describe('checks by whoever was not named', () => {
  const bot = useBot({ DEMO: 'false' });

  it('are refused with what would allow them where no identity is set up', async () => {
    const answer = await createClient(bot().url, bot().connector).ask('check fabrikam.com');

    assert.match(wordsOf(answer), /partner profile|identity to check with|whom I check for|named for it/i);
  });
});
