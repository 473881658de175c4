import assert from 'node:assert/strict';
import pg from 'pg';
import { parseCommand } from '../../src/teams/commands.ts';
import { loadShipped } from '../knowledge/support.ts';
import { useBot } from '../support/bot.ts';
import { createTestClock } from '../support/clock.ts';
import { ANN, BOB, buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';

/** A question that fits more than one topic, whatever the knowledge holds today. */
async function ambiguousQuestion(): Promise<string> {
  const { knowledge, answerer } = await loadShipped();
  const { topics } = knowledge.in('en');
  // The first words of a question often fit several.
  const beginnings = topics.flatMap(({ phrasings }) => phrasings.map((one) => one.split(' ').slice(0, 2).join(' ')));
  const found = beginnings.find(
    (question) =>
      parseCommand(question).name === 'question' &&
      answerer.answer(question, { answerIn: 'en' }).kind === 'did-you-mean',
  );
  assert.ok(found, 'a question that fits more than one topic');
  return found;
}

interface Row {
  readonly question: string;
  readonly topic_id: string | null;
  readonly band: string;
  readonly helpful: boolean | null;
  readonly comment: string | null;
}

describe('what people say of an answer', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const bot = useBot({}, { clock });
  const chat = (id: string, user = ANN, conversationType: 'personal' | 'groupChat' = 'personal') =>
    createClient(bot().url, bot().connector, { id, conversationType }, user);

  /** Everything that was kept since the last time, whole, to also see what should not be there. */
  async function kept(): Promise<readonly Row[]> {
    const client = new pg.Client({ connectionString: bot().databaseUrl });
    await client.connect();
    const { rows } = await client.query<Row>(
      'with gone as (delete from feedback returning *) select * from gone order by id',
    );
    await client.end();
    return rows;
  }

  beforeEach(() => kept());

  it('is kept with the question as it was asked', async () => {
    const ann = chat('asked');
    await ann.ask('reader ok for pec?');

    await ann.press('Yes, it helped');

    const [row, ...others] = await kept();
    assert.equal(others.length, 0);
    assert.deepEqual([row?.question, row?.topic_id, row?.helpful], ['reader ok for pec?', 'reader', true]);
  });

  it('is kept with our own question when the asked one is half an hour old', async () => {
    const ann = chat('long-ago');
    await ann.ask('reader ok for pec?');
    clock.advance(31 * 60_000);

    await ann.press('Yes, it helped');

    const [row] = await kept();
    assert.equal(row?.topic_id, 'reader');
    assert.notEqual(row.question, 'reader ok for pec?');
  });

  it('is one rating for each card: pressing again changes it, and a comment is added to it', async () => {
    const group = 'rated-twice';
    await chat(group, ANN, 'groupChat').ask('reader ok for pec?');
    await chat(group, ANN, 'groupChat').press('No');
    await chat(group, ANN, 'groupChat').press('Send comment', { comment: 'x'.repeat(5_000) });
    const [commented] = await kept();
    await chat(group, ANN, 'groupChat').press('No');

    await chat(group, BOB, 'groupChat').press('Yes, it helped');

    const rows = await kept();
    assert.equal(commented?.helpful, false);
    assert.ok((commented.comment?.length ?? 0) <= 2_000);
    assert.deepEqual(
      rows.map(({ helpful }) => helpful),
      [true],
    );
  });

  it('rates two answers to the same question apart', async () => {
    const ann = chat('two-cards');
    await ann.ask('reader ok for pec?');
    await ann.press('No');
    await ann.ask('reader ok for pec?');
    await ann.press('Yes, it helped');

    const rows = await kept();

    assert.deepEqual(
      rows.map(({ helpful }) => helpful),
      [false, true],
    );
  });

  it('keeps which of the offered questions was meant, and asks it from then on', async () => {
    const ann = chat('picked');
    const asked = await ambiguousQuestion();
    const offer = await ann.ask(asked);
    const [first] = buttonsOf(offer);

    await ann.press(first?.title ?? '');
    await ann.press('Yes, it helped');

    const [pick, rating] = await kept();
    assert.deepEqual([pick?.question, pick?.band], [asked, 'did-you-mean']);
    assert.ok(pick?.topic_id);
    assert.deepEqual([rating?.question, rating?.topic_id], [asked, pick.topic_id]);
  });

  it('never holds who said it', async () => {
    const ann = chat('anonymous');
    await ann.ask('reader ok for pec?');
    await ann.press('No');
    await ann.press('Send comment', { comment: 'guests?' });

    const rows = JSON.stringify(await kept());

    for (const trace of [ANN.id, ANN.name, ANN.aadObjectId, 'anonymous']) assert.equal(rows.includes(trace), false);
  });

  for (const answer of ['', 'not-an-id', "'; drop table feedback; --", '00000000-0000-4000-8000-000000000000']) {
    it(`takes a rating for the card "${answer}" without a fault`, async () => {
      const ann = chat(`forged-${answer.length}`);

      const posted = await ann.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'feedback-yes', data: { topic: 'reader', answer } } },
      });

      const [row] = await kept();
      assert.equal(posted.status, 200);
      assert.equal(row?.topic_id, 'reader');
    });
  }
});

describe('answers that were verified long ago', () => {
  const bot = useBot({}, { clock: createTestClock('2028-01-01T09:00:00Z') });

  it('say so, and so does the log when the bot starts', async () => {
    const answer = await createClient(bot().url, bot().connector).ask('what is pec');

    assert.match(wordsOf(answer), /Last verified on .* 2026, that is a while ago/);
    const warnings = bot().logLines.filter((line) => line.includes('answers were last verified long ago'));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /"answers":\d+/);
  });
});
