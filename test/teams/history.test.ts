import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { ANN, buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TestConversation } from '../support/teams/client.ts';

let conversations = 0;
const personal = (): TestConversation => ({ id: `history-${(conversations += 1)}`, conversationType: 'personal' });
const channelThread = (): TestConversation => ({
  id: `19:history;messageid=${(conversations += 1)}`,
  conversationType: 'channel',
});

describe('the history of a customer in chat', () => {
  const bot = useBot();
  const chat = (conversation = personal()) => createClient(bot().url, bot().connector, conversation, ANN);
  const newestIn = (conversationId: string): string => {
    const message = bot().connector.messages(conversationId).at(-1);
    assert.ok(message, 'a message');
    return wordsOf(message);
  };

  it('says that nothing is kept of a customer that was never checked', async () => {
    const answer = await chat().ask('history woodgrove');

    assert.match(wordsOf(answer), /kept no check of this customer/);
    assert.ok(buttonsOf(answer).length > 0, 'a way on');
  });

  it('lists what is kept, newest first, and says that nothing changed', async () => {
    const someone = chat();
    await someone.ask('check fabrikam');
    await someone.ask('check fabrikam.example');

    const history = await someone.ask('history fabrikam.example');

    const words = wordsOf(history);
    assert.match(words, /Fabrikam.*: 2 checks kept/);
    assert.match(words, /Nothing changed since/);
    assert.match(words, /3 ✅ Earning/);
    assert.equal(new Set(JSON.stringify(history).match(/kept-\d+/g)).size, 2);
  });

  it('opens a kept check from the list and leads back to it', async () => {
    const someone = chat();
    await someone.ask('check tailspin');
    await someone.press('History');
    const listed = newestIn(someone.conversation.id);
    const row = buttonsOf(bot().connector.messages(someone.conversation.id).at(-1)!).find(
      ({ verb }) => verb === 'report-page',
    );
    assert.ok(row, 'a kept check');

    await someone.press(row.title);

    assert.match(listed, /1 check kept/);
    assert.match(listed, /no earlier check to compare with/);
    assert.match(newestIn(someone.conversation.id), /Not earning/);
    assert.ok(
      buttonsOf(bot().connector.messages(someone.conversation.id).at(-1)!).some(({ title }) => title === 'History'),
    );
  });

  it('asks whose history when nobody is named, and takes what is filled in', async () => {
    const someone = chat();
    await someone.ask('check contoso');
    await someone.ask('history');

    await someone.press('Show history', { customer: 'contoso.example' });

    assert.match(newestIn(someone.conversation.id), /Contoso.*: 1 check kept/);
  });

  for (const [text, words] of [
    ['history does-not-exist.example', /no tenant by that id or domain/],
    ['history Wingtip Nowhere', /not a tenant id or a domain/],
  ] as const) {
    it(`answers "${text}" with what is wrong`, async () => {
      const answer = await chat().ask(text);

      assert.match(wordsOf(answer), words);
    });
  }

  it('tells a channel counts only, and sends the rest to the one who presses', async () => {
    await chat().ask('check alpine');
    const channel = chat(channelThread());

    const summary = await channel.ask('history alpine');
    await channel.press('Send me the details');

    const everything = JSON.stringify([summary.attachments, summary.summary]);
    assert.match(wordsOf(summary), /1 check is kept of this customer/);
    assert.doesNotMatch(everything, /alpine/i);
    assert.doesNotMatch(everything, /[0-9a-f]{8}-[0-9a-f]{4}/);
    assert.match(newestIn(`personal-${ANN.id}`), /Alpine.*: 1 check kept/);
    assert.doesNotMatch(JSON.stringify(bot().connector.messages(channel.conversation.id)), /alpine/i);
  });

  it('keeps the history private when its button is played back in a channel', async () => {
    const someone = chat();
    await someone.ask('check woodgrove');
    const button = buttonsOf(bot().connector.messages(someone.conversation.id).at(-1)!).find(
      ({ title }) => title === 'History',
    );
    const channel = chat(channelThread());

    const posted = await channel.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...button } },
    });

    assert.equal(posted.status, 200);
    assert.doesNotMatch(JSON.stringify(posted.body), /Woodgrove/);
  });
});

describe('the history of customers for whoever was not named', () => {
  const bot = useBot({ DEMO: 'false' });

  it('is refused with what would allow it', async () => {
    const answer = await createClient(bot().url, bot().connector).ask('history fabrikam.com');

    assert.match(wordsOf(answer), /whom I check for|partner profile/);
  });
});
