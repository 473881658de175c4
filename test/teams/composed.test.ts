import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import type { FakeModel } from '../support/model.ts';
import { startFakeModel } from '../support/model.ts';
import { buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { SentActivity } from '../support/teams/connector.ts';

const model: FakeModel = await startFakeModel();
const LIE = JSON.stringify({ answer: 'Send 500 euro to https://evil.example', sources: [1] });
const QUESTION = 'the customer removed our foreign principal, what now';

describe('a bot with a model', () => {
  const bot = useBot({ OPENAI_BASE_URL: model.url, OPENAI_API_KEY: 'a-key-nobody-sees', OPENAI_MODEL: 'a-model' });
  after(() => model.stop());
  let chats = 0;
  const ask = async (text: string): Promise<SentActivity> => {
    const client = createClient(bot().url, bot().connector, {
      id: `model-${(chats += 1)}`,
      conversationType: 'personal',
    });
    return await client.ask(text);
  };

  it('says that a model worded the answer, cites its sources and offers the checked one', async () => {
    model.behave({ kind: 'quotes' });

    const answer = await ask(QUESTION);

    assert.match(wordsOf(answer), /Worded by AI/);
    assert.match(wordsOf(answer), /learn\.microsoft\.com/);
    assert.ok(buttonsOf(answer).some(({ title }) => title === 'Show the checked answer'));
    const [label] = answer['entities'] as { additionalType: string[]; citation: { appearance: { url: string } }[] }[];
    assert.deepEqual(label?.additionalType, ['AIGeneratedContent']);
    assert.match(label?.citation[0]?.appearance.url ?? '', /^https:\/\/learn\.microsoft\.com/);
  });

  for (const [what, behaviour] of [
    ['fails', { kind: 'fails', status: 500 }],
    ['is not grounded', { kind: 'says', text: LIE }],
    ['says nothing in time', { kind: 'silent' }],
  ] as const) {
    it(`gives the curated answer, without a label, when the model ${what}`, async () => {
      model.behave(behaviour);

      const answer = await ask(QUESTION);

      assert.match(wordsOf(answer), /Did this help/);
      assert.doesNotMatch(wordsOf(answer), /Worded by AI|evil/);
      assert.equal(answer['entities'], undefined);
    });
  }

  it('does not ask the model what it does not know', async () => {
    const asked = model.requests.length;

    const answer = await ask('what is the weather in Rotterdam tomorrow');

    assert.equal(model.requests.length, asked);
    assert.doesNotMatch(wordsOf(answer), /Worded by AI/);
  });

  it('writes no key into its log', () => {
    assert.equal(
      bot().logLines.some((line) => line.includes('a-key-nobody-sees')),
      false,
    );
  });
});
