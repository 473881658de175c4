import assert from 'node:assert/strict';
import { pino } from 'pino';
import { renderCard } from '../../../src/cards/render.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { toActivity } from '../../../src/teams/sdk/message.ts';

function listen() {
  const lines: Record<string, unknown>[] = [];
  const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
  return { lines, log: pino({}, { write }) };
}

describe('a card on its way out', () => {
  const t = createTranslator();

  it('is logged by template and problem where it could not be rendered, without its words', () => {
    const { lines, log } = listen();
    const message = renderCard('channel-report', {}, { t, summary: 'Fabrikam earns' });

    const activity = toActivity(message, log);

    assert.equal(activity.summary, 'Fabrikam earns');
    assert.deepEqual([lines[0]?.['template'], lines[0]?.['problem']], ['channel-report', 'missing-field']);
    assert.doesNotMatch(JSON.stringify(lines), /Fabrikam/);
  });

  it('is logged with the cause where the template is broken', () => {
    const { lines, log } = listen();
    const message = renderCard('no-such-template', {}, { t, summary: 'Fabrikam earns' });

    toActivity(message, log);

    assert.match(JSON.stringify(lines[0]?.['err']), /no-such-template/);
  });

  it('leaves the log alone where the card is whole', () => {
    const { lines, log } = listen();
    const message = renderCard('notice', { lines: ['Done.'], buttons: [] }, { t, summary: 'Done.' });

    toActivity(message, log);

    assert.deepEqual(lines, []);
  });
});
