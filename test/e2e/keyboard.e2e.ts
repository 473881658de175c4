import assert from 'node:assert/strict';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

/** More stops than the chats, the box and three long cards have. */
const MOST_STOPS = 120;

describe('a check with the keyboard alone in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
    await playground.open('Personal Chat');
  });
  after(() => playground.stop());

  /** Goes from stop to stop, as somebody without a mouse does, until one is called so. */
  async function goTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const { keyboard } = playground.page;
    const met: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await keyboard.press(key);
      const label = await playground.page.evaluate<string>(
        "(document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent || '').trim()",
      );
      if (name.test(label)) return;
      met.push(label.slice(0, 20));
    }
    assert.fail(`${String(name)} was not reached: ${met.join(' | ')}`);
  }

  it('is asked for', async () => {
    const { page } = playground;
    await page.getByRole('textbox').last().focus();
    await page.keyboard.type('check fabrikam');
    await goTo(/^Send Message/);
    await page.keyboard.press('Enter');

    await playground.card('3 of 5 subscriptions earn PEC');
  });

  it('is opened at one subscription', async () => {
    await goTo(/Prod-West/, 'Shift+Tab');
    await playground.page.keyboard.press('Enter');

    await playground.card('What we saw');
  });

  it('is gone back to', async () => {
    await goTo(/^Back to the report/, 'Shift+Tab');
    await playground.page.keyboard.press('Space');

    await playground.card('3 of 5 subscriptions earn PEC');
    await playground.screenshot('keyboard-report');
  });
});
