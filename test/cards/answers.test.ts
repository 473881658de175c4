import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { answerCard } from '../../src/cards/answer.ts';
import { NORMAL_CARD_BYTES, cardBytes } from '../../src/cards/render.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { schemaProblems } from './support/schema.ts';

describe('the answers that the bot holds', () => {
  it('all become valid cards within the normal size, with every source', async () => {
    const knowledge = await loadKnowledge(fileURLToPath(new URL('../../knowledge/', import.meta.url)));
    const t = createTranslator();

    for (const topic of knowledge.in('en').topics) {
      const { card, defect, summary } = answerCard({ topic, feedback: 'open' }, t);

      assert.equal(defect, undefined, topic.id);
      assert.deepEqual(schemaProblems(card), [], topic.id);
      assert.ok(cardBytes(card) <= NORMAL_CARD_BYTES, topic.id);
      assert.ok(summary.startsWith(topic.question), topic.id);
      for (const { url } of topic.links.slice(0, 4)) assert.ok(JSON.stringify(card).includes(url), topic.id);
    }
  });
});
