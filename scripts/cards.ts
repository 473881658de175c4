/**
 * Draws every card with the real renderer, light and dark, narrow and wide, so that people can look at them.
 * Pictures go to artifacts/cards. Exits 1 where a card does not fit into its width.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { createTranslator } from '../src/i18n/translator.ts';
import { SAMPLES } from '../test/cards/support/samples.ts';
import { PALETTES, hostConfig } from './cards/host-config.ts';
import type { Theme } from './cards/host-config.ts';

/** Widths of a card in pixels: a phone's or a side panel's, and a desktop chat's. */
const WIDTHS = { narrow: 320, wide: 720 } as const;
const THEMES = ['light', 'dark'] as const;
const CARDS_A_SHEET = 8;
const COLUMNS = { narrow: 4, wide: 2 } as const;
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const require = createRequire(import.meta.url);
const output = fileURLToPath(new URL('../artifacts/cards/', import.meta.url));

process.exitCode = await main();

async function main(): Promise<number> {
  const t = createTranslator();
  const cards = SAMPLES.map((sample) => ({ name: sample.name, json: sample.build(t).card }));
  const profile = await mkdtemp(path.join(tmpdir(), 'cards-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: FLAGS,
    viewport: { width: 1500, height: 900 },
  });
  try {
    const page = await browser.newPage();
    const tooWide: string[] = [];
    for (const theme of THEMES) {
      for (const width of ['narrow', 'wide'] as const) {
        tooWide.push(...(await draw(page, cards, theme, width)));
      }
    }
    console.log(`${cards.length} cards in ${output}`);
    for (const name of tooWide) console.log(`too wide: ${name}`);
    return tooWide.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Draws all cards in one look and takes a picture of each and of sheets of them; answers with those that do not fit. */
async function draw(
  page: Page,
  cards: readonly { readonly name: string; readonly json: object }[],
  theme: Theme,
  width: keyof typeof WIDTHS,
): Promise<readonly string[]> {
  const folder = path.join(output, `${theme}-${width}`);
  await mkdir(folder, { recursive: true });
  await page.setViewportSize({ width: (WIDTHS[width] + 16) * COLUMNS[width] + 32, height: 900 });
  await page.goto(new URL('./cards/page.html', import.meta.url).href);
  await page.addScriptTag({ path: require.resolve('adaptivecards/dist/adaptivecards.min.js') });
  await page.addScriptTag({ path: fileURLToPath(new URL('marked.umd.js', import.meta.resolve('marked'))) });
  const look = [hostConfig(theme), PALETTES[theme], WIDTHS[width]].map((value) => JSON.stringify(value));
  const names: string[] = [];
  for (let first = 0; first < cards.length; first += CARDS_A_SHEET) {
    const sheet = cards.slice(first, first + CARDS_A_SHEET);
    await page.evaluate(`drawCards(${[JSON.stringify(sheet), ...look].join(',')})`);
    for (const { name } of sheet) await page.locator(`#${name}`).screenshot({ path: path.join(folder, `${name}.png`) });
    const number = String(first / CARDS_A_SHEET + 1).padStart(2, '0');
    await page.screenshot({ path: path.join(folder, `sheet-${number}.png`), fullPage: true });
    names.push(...(await page.evaluate<string[]>('overflowing()')));
  }
  return names.map((name) => `${name} (${theme}, ${width})`);
}
