/** Draws appPackage's icons from scripts/icons/*.svg, in the sizes that Teams asks for. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * Pixels of a side.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/concepts/build-and-test/apps-package
 */
const ICONS = { color: 192, outline: 32 } as const;

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const [name, size] of Object.entries(ICONS)) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(folder(`./icons/${name}.svg`), 'utf8');
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    await page.screenshot({ path: folder(`../appPackage/${name}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
