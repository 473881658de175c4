import assert from 'node:assert/strict';
import { LARGEST_CARD_BYTES, NORMAL_CARD_BYTES, cardBytes, renderCard, renderWithin } from '../../src/cards/render.ts';
import { createTranslator } from '../../src/i18n/translator.ts';

const context = { t: createTranslator(), summary: 'Words that stand for it' };

function noticeOf(lines: readonly string[]) {
  return { lines, buttons: [] };
}

describe('rendering a card', () => {
  it('gives plain words and names the field where data are missing', () => {
    const message = renderCard('notice', { lines: ['a'], buttons: [{ verb: 'help', data: {} }] }, context);

    assert.equal(message.defect?.problem, 'missing-field');
    assert.equal(message.defect.detail, 'title');
    assert.deepEqual(message.card.body, [{ type: 'TextBlock', text: context.summary, wrap: true }]);
  });

  it('gives plain words where the template does not exist', () => {
    const message = renderCard('no-such-card', {}, context);

    assert.equal(message.defect?.problem, 'template-broken');
    assert.ok(message.defect.cause instanceof Error);
    assert.equal(message.summary, context.summary);
  });

  it('gives plain words rather than a card that Teams refuses', () => {
    const message = renderCard('notice', noticeOf(['x'.repeat(LARGEST_CARD_BYTES)]), context);

    assert.equal(message.defect?.problem, 'too-large');
  });

  it('does not evaluate what the data hold', () => {
    const message = renderCard('notice', noticeOf(['1 + 1 {title} @{2}', '"quoted" \\ text']), context);

    assert.deepEqual(
      message.card.body.map(({ text }) => text),
      ['1 + 1 {title} @{2}', '"quoted" \\ text'],
    );
  });

  it('leaves one card untouched by the next', () => {
    const first = renderCard('notice', noticeOf(['first']), context);

    renderCard('notice', noticeOf(['second']), context);

    assert.equal(first.card.body[0]?.['text'], 'first');
  });

  it('shows fewer rows until the card fits', () => {
    const row = 'x'.repeat(NORMAL_CARD_BYTES / 5);

    const message = renderWithin('notice', [8, 6, 3, 1], (limit) => noticeOf(Array(limit).fill(row)), context);

    assert.equal(message.card.body.length, 3);
    assert.ok(cardBytes(message.card) <= NORMAL_CARD_BYTES);
  });

  it('cuts a summary that is too long for a notification', () => {
    const { summary } = renderCard('notice', noticeOf([]), { ...context, summary: 'word '.repeat(500) });

    assert.ok(summary.length <= 400);
    assert.ok(summary.endsWith('…'));
  });
});
