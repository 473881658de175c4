import assert from 'node:assert/strict';
import { createFeedback, type NewFeedback } from '../../src/store/feedback.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

function feedback(change: Partial<NewFeedback> = {}): NewFeedback {
  return { question: 'What is PEC?', topicId: 'what-is-pec', language: 'en', band: 'answer', helpful: null, ...change };
}

describe('feedback', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const store = useStore(clock);

  beforeEach(() => store().db.deleteFrom('feedback').execute());

  it('is counted by topic, the least helpful first', async () => {
    await store().feedback.add(feedback({ topicId: 'good', helpful: true }));
    await store().feedback.add(feedback({ topicId: 'bad', helpful: false }));
    await store().feedback.add(feedback({ topicId: 'bad', helpful: true }));
    await store().feedback.add(feedback({ topicId: 'bad' }));

    const { topics } = await store().feedback.summary(new Date(0));

    assert.deepEqual(topics, [
      { topicId: 'bad', asked: 3, helpful: 1, notHelpful: 1 },
      { topicId: 'good', asked: 1, helpful: 1, notHelpful: 0 },
    ]);
  });

  it('shows the questions that are still open, the newest first', async () => {
    await store().feedback.add(feedback({ question: 'old and unknown', band: 'unknown', topicId: null }));
    clock.advance(1_000);
    await store().feedback.add(feedback({ question: 'answered' }));
    clock.advance(1_000);
    await store().feedback.add(feedback({ question: 'new and not helpful', helpful: false }));

    const { openQuestions } = await store().feedback.summary(new Date(0));

    assert.deepEqual(
      openQuestions.map((open) => open.question),
      ['new and not helpful', 'old and unknown'],
    );
  });

  it('counts from a moment on', async () => {
    await store().feedback.add(feedback());
    clock.advance(60_000);

    const { topics } = await store().feedback.summary(clock.now());

    assert.deepEqual(topics, []);
  });

  it('cuts long text without splitting a character', async () => {
    const question = 'x'.repeat(999) + '\u{1f600}';

    await store().feedback.add(feedback({ question, helpful: false }));

    const { openQuestions } = await store().feedback.summary(new Date(0));
    assert.equal(openQuestions[0]?.question, 'x'.repeat(999));
  });

  it('keeps nothing for longer than a year', async () => {
    await store().feedback.add(feedback({ topicId: 'old' }));
    clock.advance(366 * 24 * 60 * 60 * 1_000);
    await store().feedback.add(feedback({ topicId: 'new' }));

    const gone = await store().feedback.purge();

    const { topics } = await store().feedback.summary(new Date(0));
    assert.equal(gone, 1);
    assert.deepEqual(
      topics.map((topic) => topic.topicId),
      ['new'],
    );
  });

  it('keeps no more rows than its bound', async () => {
    const bounded = createFeedback(store().db, clock, 2);
    for (const topicId of ['first', 'second', 'third']) await bounded.add(feedback({ topicId }));

    const gone = await bounded.purge();

    const { topics } = await bounded.summary(new Date(0));
    assert.equal(gone, 1);
    assert.deepEqual(
      topics.map((topic) => topic.topicId),
      ['second', 'third'],
    );
  });
});
