import assert from 'node:assert/strict';
import { createTestClock } from '../support/clock.ts';
import { useBot } from '../support/bot.ts';
import { ANN, BOB, buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TestConversation } from '../support/teams/client.ts';

const CHANNEL = '19:pec-desk@thread.tacv2';
const ZOE = { id: '29:zoe', name: 'Zoe Expert', aadObjectId: '55555555-5555-4555-8555-555555555555' };

let conversations = 0;
function conversation(conversationType: TestConversation['conversationType'] = 'personal'): TestConversation {
  conversations += 1;
  return { id: `asking-${conversations}`, conversationType };
}

describe('asking a person, with a contact channel', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const bot = useBot(
    { CONTACT_CHANNEL: CHANNEL, CONTACT_NAME: 'PEC desk', CONTACT_EMAIL: 'pec@contoso.example' },
    { clock },
  );
  const chat = (where = conversation(), who = ANN) => createClient(bot().url, bot().connector, where, who);
  const inChannel = () => bot().connector.messages(CHANNEL);
  const seen = (id: string) => wordsOf(bot().connector.messages(id).at(-1)!);

  // The bot is met in a thread, as Teams tells it, before anything can be posted to the channel.
  before(() => chat({ id: `${CHANNEL};messageid=1`, conversationType: 'channel' }, ZOE).ask('what is pec'));

  for (const kind of ['personal', 'groupChat', 'channel'] as const) {
    it(`shows what would be sent, and sends that after a yes (${kind})`, async () => {
      const ann = chat(conversation(kind));
      await ann.ask('reader ok for pec?');
      const before = inChannel().length;

      await ann.press('Ask a person');
      const shown = seen(ann.conversation.id);
      const beforeYes = inChannel().length;
      await ann.press('Send it to them', { note: 'It is urgent' });

      const posted = wordsOf(inChannel().at(-1)!);
      assert.equal(beforeYes, before);
      assert.equal(inChannel().length, before + 1);
      for (const line of ['**From:** Ann Admin', '**Question:** reader ok for pec?', '**I answered:** Does']) {
        assert.ok(shown.includes(line), `${line} in\n${shown}`);
        assert.ok(posted.includes(line), `${line} in\n${posted}`);
      }
      assert.match(posted, /\*\*Note:\*\* It is urgent/);
      assert.match(seen(ann.conversation.id), /Sent to PEC desk/);
    });
  }

  it('sends once, however often the button is pressed', async () => {
    const ann = chat();
    await ann.ask('reader ok for pec?');
    await ann.press('Ask a person');
    const card = [...bot().connector.transcript]
      .reverse()
      .find(({ conversationId }) => conversationId === ann.conversation.id);
    const send = buttonsOf(card!.activity).find(({ title }) => title === 'Send it to them');
    const press = () =>
      ann.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: card!.activityId,
        value: { action: { type: 'Action.Execute', verb: send!.verb, data: send!.data } },
      });
    const before = inChannel().length;

    await Promise.all([press(), press(), press()]);

    assert.equal(inChannel().length, before + 1);
  });

  it('sends nothing when told not to', async () => {
    const ann = chat();
    await ann.ask('what is pec');
    await ann.press('Ask a person');
    const before = inChannel().length;

    await ann.press('Don’t send');

    assert.equal(inChannel().length, before);
    assert.match(seen(ann.conversation.id), /Nothing was sent/);
  });

  it('lets nobody send in the name of another', async () => {
    const group = conversation('groupChat');
    await chat(group).ask('what is pec');
    await chat(group).press('Ask a person');
    const before = inChannel().length;

    const refused = await chat(group, BOB).press('Send it to them');

    assert.equal(inChannel().length, before);
    assert.match(JSON.stringify(refused.body), /Only the one who asked/);
  });

  it('passes on the question of the one who types “person”, not that of somebody else', async () => {
    const group = conversation('groupChat');
    await chat(group).ask('what is pec');
    await chat(group, BOB).ask('does zebrafish count');

    const shown = wordsOf(await chat(group).ask('person'));

    assert.match(shown, /\*\*Question:\*\* what is pec/);
    assert.doesNotMatch(shown, /zebrafish/);
  });

  it('never takes anything of a check along', async () => {
    const ann = chat();
    await ann.ask('check fabrikam');

    const shown = wordsOf(await ann.ask('person'));

    assert.doesNotMatch(shown, /fabrikam|Prod-/i);
    assert.match(shown, /ask me your question first/);
  });

  it('is marked as answered by whom, for everybody, once', async () => {
    const ann = chat();
    await ann.ask('what is pec');
    await ann.press('Ask a person');
    await ann.press('Send it to them');
    const zoe = chat({ id: CHANNEL, conversationType: 'channel' }, ZOE);
    const edits = () =>
      bot().connector.transcript.filter(({ kind, conversationId }) => kind === 'updated' && conversationId === CHANNEL);
    const before = edits().length;

    await zoe.press('Answered');

    const edited = edits().slice(before);
    assert.equal(edited.length, 1);
    assert.match(wordsOf(edited[0]!.activity), /\*\*Question:\*\* what is pec[\s\S]*Answered by Zoe Expert/);
    assert.deepEqual(buttonsOf(edited[0]!.activity), []);
  });

  it('cannot be marked from another conversation', async () => {
    const ann = chat();
    await ann.ask('what is pec');
    await ann.press('Ask a person');
    await ann.press('Send it to them');
    const request = bot().connector.transcript.findLast(
      ({ kind, conversationId }) => kind === 'sent' && conversationId === CHANNEL,
    );
    const [answered] = buttonsOf(request!.activity);

    const refused = await ann.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: answered!.verb, data: answered!.data } },
    });

    assert.match(JSON.stringify(refused.body), /no longer have this question/);
  });

  it('says honestly that it could not be delivered, and gives the address', async () => {
    const ann = chat();
    await ann.ask('reader ok for pec?');
    await ann.press('Ask a person');
    bot().connector.failWith(({ path }) => (path.includes(CHANNEL) ? 404 : null));

    await ann.press('Send it to them');
    bot().connector.failWith(null);

    const shown = seen(ann.conversation.id);
    assert.match(shown, /could not deliver/);
    assert.match(shown, /mailto:pec@contoso\.example\?subject=[^ ]*reader%20ok%20for%20pec%3F/);
    assert.doesNotMatch(shown, /Sent to/);
  });

  it('asks again where the question was too long ago', async () => {
    const ann = chat();
    await ann.ask('what is pec');
    await ann.press('Ask a person');
    const before = inChannel().length;
    clock.advance(31 * 60_000);

    await ann.press('Send it to them');

    assert.equal(inChannel().length, before);
    assert.match(seen(ann.conversation.id), /Ask it again/);
  });

  it('writes neither the question nor the note into its log', async () => {
    const ann = chat();
    await ann.ask('is zebrafish eligible for pec');
    await ann.press('Ask a person');
    await ann.press('Send it to them', { note: 'okapi' });

    assert.equal(
      bot().logLines.some((line) => /zebrafish|okapi/.test(line)),
      false,
    );
  });
});

describe('asking a person, with a channel that the bot was never met in', () => {
  const bot = useBot({ CONTACT_CHANNEL: '19:elsewhere@thread.tacv2' });

  it('says that it could not be delivered', async () => {
    const ann = createClient(bot().url, bot().connector);
    await ann.ask('what is pec');
    await ann.press('Ask a person');

    await ann.press('Send it to them');

    assert.match(wordsOf(bot().connector.messages('personal-1').at(-1)!), /could not deliver/);
  });
});

describe('asking a person, without a contact channel', () => {
  const bot = useBot({ CONTACT_NAME: 'PEC desk', CONTACT_EMAIL: 'pec@contoso.example', CONTACT_PHONE: '+31 20 123' });

  it('gives a mail with the question in it, and the phone number', async () => {
    const ann = createClient(bot().url, bot().connector);
    await ann.ask('does reader (or "owner") count & why?');

    const shown = wordsOf(await ann.ask('person'));

    const link = /\]\((mailto:[^)]+)\)/.exec(shown)?.[1] ?? '';
    assert.match(new URL(link).searchParams.get('body') ?? '', /My question: does reader \(or "owner"\) count & why\?/);
    assert.match(shown, /\+31 20 123/);
  });
});
