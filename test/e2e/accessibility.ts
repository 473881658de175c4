import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const require = createRequire(import.meta.url);
const GRAVE: ReadonlySet<string> = new Set(['serious', 'critical']);

/**
 * The Playground's own renderer names the part that a toggle shows by an id that it never writes down, so no card with a
 * toggle can pass there; Teams' renderer writes it.
 */
const OF_THE_PLAYGROUND: ReadonlySet<string> = new Set(['aria-valid-attr-value']);

/** What axe finds grave in the cards that are on the page, in words. */
export async function graveFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>(
    "axe.run({ include: [['.ac-adaptiveCard']] })",
  );
  return violations
    .filter(({ id, impact }) => GRAVE.has(impact ?? '') && !OF_THE_PLAYGROUND.has(id))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`));
}
