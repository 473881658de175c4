import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createFeedback, type NewFeedback } from '../../src/store/feedback.ts';
import { readFeedback } from '../../src/store/read-feedback.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

function feedback(change: Partial<NewFeedback> = {}): NewFeedback {
  return { question: 'What is PEC?', topicId: 'what-is-pec', language: 'en', band: 'answer', helpful: null, ...change };
}

describe('feedback', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const store = useStore(clock);
  const read = (since = new Date(0)) => readFeedback(store().db, since);
  const rows = () => store().db.selectFrom('feedback').selectAll().orderBy('id').execute();

  beforeEach(() => store().db.deleteFrom('feedback').execute());

  it('is counted by topic, the least helpful first, and topics that only helped are left out', async () => {
    await store().feedback.add(feedback({ topicId: 'good', helpful: true }));
    await store().feedback.add(feedback({ topicId: 'poor', helpful: false, comment: 'too short' }));
    for (const helpful of [false, true, false]) await store().feedback.add(feedback({ topicId: 'bad', helpful }));

    const { notHelpful } = await read();

    const remark = { question: 'What is PEC?', language: 'en' };
    const silent = { ...remark, comment: null };
    assert.deepEqual(notHelpful, [
      { topicId: 'bad', helpful: 1, notHelpful: 2, remarks: [silent, silent] },
      { topicId: 'poor', helpful: 0, notHelpful: 1, remarks: [{ ...remark, comment: 'too short' }] },
    ]);
  });

  it('shows what was asked and not answered, the most frequent first', async () => {
    await store().feedback.add(feedback({ question: 'rare', band: 'unknown', topicId: null }));
    await store().feedback.add(feedback({ question: 'answered' }));
    for (const band of ['unknown', 'did-you-mean'] as const) {
      await store().feedback.add(feedback({ question: 'frequent', band, topicId: null }));
    }

    const { unanswered } = await read();

    assert.deepEqual(
      unanswered.map(({ question, times }) => [question, times]),
      [
        ['frequent', 2],
        ['rare', 1],
      ],
    );
  });

  it('takes an offered question that was picked for answered, and keeps which', async () => {
    const answerId = randomUUID();
    await store().feedback.add(feedback({ question: 'reader ok', band: 'did-you-mean', topicId: null, answerId }));

    const kept = await store().feedback.pick(answerId, 'reader');
    const lost = await store().feedback.pick(randomUUID(), 'reader');

    const { unanswered, picked } = await read();
    assert.deepEqual([kept, lost], [true, false]);
    assert.deepEqual(unanswered, []);
    assert.deepEqual(
      picked.map(({ question, topicId, times }) => ({ question, topicId, times })),
      [{ question: 'reader ok', topicId: 'reader', times: 1 }],
    );
  });

  it('keeps one rating for each card: the next one changes it, and a comment stays', async () => {
    const answerId = randomUUID();
    await store().feedback.add(feedback({ question: 'as asked', helpful: false, comment: 'unclear', answerId }));

    await store().feedback.add(feedback({ helpful: true, answerId }));

    const [row, ...others] = await rows();
    assert.equal(others.length, 0);
    assert.deepEqual([row?.question, row?.helpful, row?.comment], ['as asked', true, 'unclear']);
  });

  it('holds nothing that tells who asked', async () => {
    await store().feedback.add(feedback({ answerId: randomUUID() }));

    const [row] = await rows();

    assert.deepEqual(Object.keys(row ?? {}).sort(), [
      'answer_id',
      'band',
      'comment',
      'given_at',
      'helpful',
      'id',
      'language',
      'question',
      'topic_id',
    ]);
  });

  it('counts from a moment on', async () => {
    await store().feedback.add(feedback({ helpful: false }));
    await store().feedback.add(feedback({ band: 'unknown', topicId: null }));
    clock.advance(60_000);

    const found = await read(clock.now());

    assert.deepEqual(found, { unanswered: [], picked: [], notHelpful: [] });
  });

  it('cuts long text without splitting a character', async () => {
    const question = 'x'.repeat(999) + '\u{1f600}';

    await store().feedback.add(feedback({ question, comment: 'y'.repeat(5_000), helpful: false }));

    const [row] = await rows();
    assert.equal(row?.question, 'x'.repeat(999));
    assert.equal(row.comment?.length, 2_000);
  });

  it('keeps nothing for longer than a year', async () => {
    await store().feedback.add(feedback({ topicId: 'old' }));
    clock.advance(366 * 24 * 60 * 60 * 1_000);
    await store().feedback.add(feedback({ topicId: 'new' }));

    const gone = await store().feedback.purge();

    assert.equal(gone, 1);
    assert.deepEqual(
      (await rows()).map((row) => row.topic_id),
      ['new'],
    );
  });

  it('keeps no more rows than its bound', async () => {
    const bounded = createFeedback(store().db, clock, 2);
    for (const topicId of ['first', 'second', 'third']) await bounded.add(feedback({ topicId }));

    const gone = await bounded.purge();

    assert.equal(gone, 1);
    assert.deepEqual(
      (await rows()).map((row) => row.topic_id),
      ['second', 'third'],
    );
  });
});
