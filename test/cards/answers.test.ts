import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { answerCard } from '../../src/cards/answer.ts';
import { NORMAL_CARD_BYTES, cardBytes } from '../../src/cards/render.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { schemaProblems } from './support/schema.ts';

const NOW = new Date('2026-11-23T09:00:00Z');

describe('the answers that the bot holds', () => {
  it('all become valid cards within the normal size, with every source', async () => {
    const knowledge = await loadKnowledge(fileURLToPath(new URL('../../knowledge/', import.meta.url)));
    const t = createTranslator();

    for (const topic of knowledge.in('en').topics) {
      const { card, defect, summary } = answerCard({ topic, feedback: 'open', now: NOW }, t);

      assert.equal(defect, undefined, topic.id);
      assert.deepEqual(schemaProblems(card), [], topic.id);
      assert.ok(cardBytes(card) <= NORMAL_CARD_BYTES, topic.id);
      assert.ok(summary.startsWith(topic.question), topic.id);
      for (const { url } of topic.links.slice(0, 4)) assert.ok(JSON.stringify(card).includes(url), topic.id);
    }
  });
});

describe('an answer that was verified long ago', () => {
  const topic = {
    id: 'lock',
    question: 'Do locks matter?',
    answer: 'No.',
    lastVerified: '2026-05-27',
    links: [{ title: 'Locks', url: 'https://learn.microsoft.com/locks', lastVerified: '2026-11-01' }],
    related: [],
    actions: [],
  };
  const shown = (now: string): string =>
    JSON.stringify(answerCard({ topic, feedback: 'open', now: new Date(now) }, createTranslator()).card);

  it('says so from the day after 180 days on', () => {
    assert.doesNotMatch(shown('2026-11-23T00:00:00Z'), /a while ago/);
    assert.match(shown('2026-11-23T00:00:01Z'), /Last verified on 27 May 2026, that is a while ago/);
  });
});
