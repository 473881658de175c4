import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator } from 'playwright-core';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

/** Set by `npm run pictures` to the folder of the documents. */
const FOLDER = fileURLToPath(new URL(`../../${process.env['PICTURES'] ?? 'artifacts/e2e/docs'}/`, import.meta.url));
/** Tall enough for the longest card. */
const VIEWPORT = { width: 1_280, height: 2_400 };

describe('the pictures of the documents', () => {
  let playground: Playground;
  before(async () => {
    await mkdir(FOLDER, { recursive: true });
    playground = await startPlayground();
    await playground.page.setViewportSize(VIEWPORT);
    await playground.open('Personal Chat');
  });
  after(() => playground.stop());

  /** Of the card alone, and of the whole of it. */
  async function take(name: string, card: Locator): Promise<void> {
    await card.scrollIntoViewIfNeeded();
    const box = await card.boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= VIEWPORT.height, `${name} is cut`);
    await card.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
  }

  for (const [name, line, says] of [
    ['welcome', 'hello', /Do you earn PEC/],
    ['answer', 'Does the Reader role count?', /Reader only lets you look/],
    ['report', 'check fabrikam', /3 of 5 subscriptions earn PEC/],
    ['plan', 'plan fabrikam', /Improvement plan|improvement plan/],
    ['choose', 'choose', /Question 1 of at most/],
  ] as const) {
    it(`show the card that "${line}" gets`, async () => {
      await playground.say(line);

      await take(name, await playground.card(says));
    });
  }

  it('show one subscription', async () => {
    await playground.say('check fabrikam');
    await (await playground.card(/3 of 5 subscriptions earn PEC/)).getByText('Prod-West ·').click();

    await take('subscription', await playground.card('What we saw'));
  });

  it('show an alert', async () => {
    await playground.say('watch lakeshore');
    await playground.card(/checked for the first time/);
    await playground.page.getByRole('button', { name: 'Check now' }).last().click();

    await take('alert', await playground.card(/stopped earning on Web shop/));
  });

  it('show what a channel gets', async () => {
    await playground.open('General');
    await playground.mention('check fabrikam');

    await take('channel', await playground.card(/Send me the details/));
  });
});
