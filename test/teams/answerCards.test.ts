import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { answerCard } from '../../src/cards/answer.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { createAnswerCards } from '../../src/teams/answerCards.ts';
import { loadShipped } from '../knowledge/support.ts';

describe('the cards of answers', () => {
  const draw = createAnswerCards();
  const now = new Date('2026-11-23T09:00:00Z');

  it('are those of a fresh drawing, each time under the id of their own answer', async () => {
    const { knowledge } = await loadShipped();
    const topic = knowledge.topic('reader', 'en')!;
    const t = createTranslator();

    for (const answerId of [randomUUID(), randomUUID()]) {
      assert.deepEqual(draw(topic, answerId, now, t), answerCard({ topic, feedback: 'open', answerId, now }, t));
    }
  });

  it('are not taken for each other in another language, or on the day from which they are old', async () => {
    const { knowledge } = await loadShipped();
    const answerId = randomUUID();
    const inGerman = draw(knowledge.topic('reader', 'de')!, answerId, now, createTranslator('de'));
    const years = draw(knowledge.topic('reader', 'en')!, answerId, new Date('2028-11-23'), createTranslator());

    assert.equal(inGerman.card['lang'], 'de');
    assert.match(JSON.stringify(years.card), /that is a while ago/);
  });
});
