import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { ANN, BOB, buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TestConversation } from '../support/teams/client.ts';

let conversations = 0;
const newChat = (conversationType: TestConversation['conversationType']): TestConversation => ({
  id: `progress-${(conversations += 1)}`,
  conversationType,
});

describe('a check that takes long, in chat', () => {
  const bot = useBot();
  const chat = (conversation: TestConversation, user = ANN) =>
    createClient(bot().url, bot().connector, conversation, user);
  const editOf = (conversationId: string, words: RegExp) =>
    bot().connector.waitFor(
      (entry) =>
        entry.conversationId === conversationId && entry.kind === 'updated' && words.test(wordsOf(entry.activity)),
    );

  it('counts as it reads, and leaves what was read when it is stopped', async () => {
    const someone = chat(newChat('personal'));
    const progress = await someone.begin('check parnell');
    await editOf(someone.conversation.id, /\d+ of 30 subscriptions/);

    await someone.press('Stop');
    const { activity } = await editOf(someone.conversation.id, /was stopped/);

    assert.match(wordsOf(progress), /Checking Parnell/i);
    assert.match(wordsOf(activity), /This is what had been read/);
    assert.match(wordsOf(activity), /Can't tell/);
    assert.match(wordsOf(activity), /the check was stopped. Check again and let it finish/);
    assert.equal(
      buttonsOf(activity).some(({ title }) => title === 'Stop'),
      false,
    );
  });

  it('is stopped by the one who started it, and by nobody else in the chat', async () => {
    const group = newChat('groupChat');
    const ann = chat(group, ANN);
    const bob = chat(group, BOB);
    await ann.begin('check parnell');
    await bob.begin('check parnell');
    const [annsCard, bobsCard] = bot().connector.messages(group.id);
    assert.ok(annsCard && bobsCard);
    const stopOf = (card: typeof annsCard) => buttonsOf(card).find(({ title }) => title === 'Stop');

    await bob.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...stopOf(annsCard) } },
    });
    const refused = bot().connector.messages(group.id).at(-1);
    await bob.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...stopOf(bobsCard) } },
    });
    await editOf(group.id, /The check was stopped/);
    const annsNow = bot().connector.messages(group.id)[0];
    await ann.post({
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', ...stopOf(annsCard) } },
    });
    const { activity: outcome } = await editOf(group.id, /Checked for Ann/);

    assert.match(wordsOf(refused!), /Somebody else started that check/);
    assert.match(wordsOf(annsNow!), /Checking a customer/);
    assert.match(wordsOf(outcome), /This is what had been read/);
    assert.doesNotMatch(JSON.stringify(bot().connector.messages(group.id)), /Parnell|Hangar/);
  });
});
