import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { ANN, BOB, createClient, wordsOf } from '../support/teams/client.ts';
import type { TestConversation, TestUser } from '../support/teams/client.ts';

let conversations = 0;
const personal = (): TestConversation => ({ id: `watch-${(conversations += 1)}`, conversationType: 'personal' });

describe('a watch in chat', () => {
  const bot = useBot();
  const chat = (conversation = personal(), user: TestUser = ANN) =>
    createClient(bot().url, bot().connector, conversation, user);
  const says = (conversationId: string, words: RegExp, since = 0) =>
    bot().connector.waitFor(
      (entry) => entry.conversationId === conversationId && words.test(wordsOf(entry.activity)),
      since,
    );

  it('alerts when access is gone, is acknowledged for everybody, and tells when it is back', async () => {
    const ann = chat();
    const { id } = ann.conversation;
    const set = await ann.ask('watch lakeshore');
    assert.match(wordsOf(set), /I watch Lakeshore|I watch lakeshore/);
    await says(id, /checked for the first time/);

    await ann.press('Check now');
    const alert = await says(id, /Lakeshore Retail.* stopped earning on Web shop/);
    assert.equal(alert.kind, 'sent');
    assert.match(wordsOf(alert.activity), /j\.smit@lakeshoreretail\.example deleted the role assignment/);
    await ann.press('Acknowledge');
    const edited = await says(id, /Acknowledged by Ann Admin/);
    assert.equal(edited.activityId, alert.activityId);
    assert.ok(BOB);
  });
});
