import assert from 'node:assert/strict';
import { VERBS } from '../../src/cards/verbs.ts';
import { loadShipped } from '../knowledge/support.ts';
import { useBot } from '../support/bot.ts';
import { ANN, BOB, buttonsOf, cardOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TestConversation } from '../support/teams/client.ts';

let conversations = 0;
function personal(): TestConversation {
  conversations += 1;
  return { id: `personal-${conversations}`, conversationType: 'personal' };
}

describe('a conversation with the bot', () => {
  const bot = useBot();
  const chat = (conversation = personal(), user = ANN) => createClient(bot().url, bot().connector, conversation, user);

  it('answers a question with the answer, its source and the day on which it was verified', async () => {
    const answer = await chat().ask('Does the Reader role count?');

    const words = wordsOf(answer);
    assert.match(words, /^No\b|\nNo\b/m);
    assert.match(words, /learn\.microsoft\.com/);
    assert.match(words, /2026/);
  });

  it('offers the next best questions beside an answer that it is not sure of', async () => {
    const { answerer } = await loadShipped();
    const question = 'is our access enough on weekends';
    const someone = chat();

    const shown = await someone.ask(question);
    const found = answerer.answer(question);

    assert.ok(found.kind === 'answer');
    assert.ok(found.score < 0.6);
    const offered = buttonsOf(shown).flatMap(({ verb, data }) => (verb === VERBS.askTopic ? [data['topic']] : []));
    assert.deepEqual(
      offered.slice(0, 2),
      found.alternatives.map(({ topic }) => topic.id),
    );
  });

  it('welcomes whoever says hello, with something to press', async () => {
    const answer = await chat().ask('hello');

    assert.ok(buttonsOf(answer).length >= 2);
    assert.match(wordsOf(answer), /Demo data/);
  });

  for (const [what, text] of [
    ['an empty message', ''],
    ['a message of 10,000 characters', 'pec '.repeat(2_500)],
    ['emoji only', '🎉🎉🎉'],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['SQL', "'; drop table conversations; --"],
    ['Chinese', '什么是合作伙伴赚取的信用额?'],
    ['a template expression', '${system.env.PATH}'],
  ] as const) {
    it(`answers ${what} with a card and takes the next question`, async () => {
      const someone = chat();

      const answer = await someone.ask(text);
      const next = await someone.ask('what is pec');

      assert.ok(cardOf(answer), 'a card');
      assert.doesNotMatch(JSON.stringify(answer), /<script|\$\{/);
      assert.match(wordsOf(next), /partner earned credit/i);
    });
  }

  it('takes activities of other types without an answer and without a fault', async () => {
    const someone = chat();
    const before = bot().connector.transcript.length;

    const statuses = [];
    for (const type of [
      'typing',
      'messageReaction',
      'endOfConversation',
      'event',
      'messageUpdate',
      'installationUpdate',
    ]) {
      statuses.push((await someone.post({ type })).status);
    }

    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 200]);
    assert.equal(bot().connector.transcript.length, before);
  });

  it('welcomes a person once when it is installed, and a team with a shorter card', async () => {
    const someone = chat();
    const team = chat({ id: 'team-channel-1', conversationType: 'channel' });
    const botAccount = { id: '28:22222222-2222-4222-8222-222222222222' };

    await someone.post({ type: 'conversationUpdate', membersAdded: [botAccount] });
    await team.post({ type: 'conversationUpdate', membersAdded: [{ id: ANN.id }, botAccount] });
    await team.post({ type: 'conversationUpdate', membersAdded: [{ id: BOB.id }] });

    const toPerson = bot().connector.messages(someone.conversation.id);
    const toTeam = bot().connector.messages('team-channel-1');
    assert.equal(toPerson.length, 1);
    assert.equal(toTeam.length, 1);
    assert.ok(wordsOf(toTeam[0]!).length < wordsOf(toPerson[0]!).length);
  });

  it('answers an @mention in a channel in the thread that asked', async () => {
    const thread = { id: 'channel-1;messageid=1001', conversationType: 'channel' as const };

    const answer = await chat(thread).ask('what is pec?');

    assert.match(wordsOf(answer), /partner earned credit/i);
    assert.equal(answer.conversation?.id, thread.id);
  });

  for (const verb of ['__proto__', 'constructor', 'toString', 'no-such-verb', '']) {
    it(`answers the unknown button "${verb}" with a way on`, async () => {
      const someone = chat();

      const posted = await someone.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data: { __proto__: { polluted: true } } } },
      });

      assert.equal(posted.status, 200);
      const said = bot().connector.messages(someone.conversation.id);
      assert.match(wordsOf(said.at(-1)!), /older version/);
    });
  }

  it('refuses an invoke that it does not offer, without a fault', async () => {
    const posted = await chat().post({ type: 'invoke', name: 'composeExtension/query', value: {} });

    assert.equal(posted.status, 501);
  });

  it('keeps feedback and shows that it was taken, by Execute and by Submit alike', async () => {
    for (const how of ['press', 'submit'] as const) {
      const someone = chat();
      await someone.ask('what is pec');

      const posted = await someone[how]('Yes, it helped');

      assert.equal(posted.status, 200);
      const shown =
        how === 'press'
          ? JSON.stringify(posted.body)
          : JSON.stringify(bot().connector.messages(someone.conversation.id));
      assert.match(shown, /Thank|noted|glad|good to know/i);
    }
  });

  it('looks a role up by name and echoes the name that it matched', async () => {
    const answer = await chat().ask('role backup operater');

    assert.match(wordsOf(answer), /Backup Operator/);
  });

  it('writes no text of a message into its log', async () => {
    await chat().ask('is zebrafish-42 eligible for pec');

    assert.equal(
      bot().logLines.some((line) => line.includes('zebrafish')),
      false,
    );
  });
});
