import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { makeTempFolder } from '../support/store.ts';

const RUN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const ARTIFACTS = fileURLToPath(new URL('../../artifacts/e2e/', import.meta.url));
const READY_WITHIN_MS = 45_000;
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `npm run dev` as a developer runs it, and a browser that looks at it. */
export interface Playground {
  readonly page: Page;
  /** Opens one of the chats: "Personal Chat", "Group Chat" or a channel. */
  open(chat: string | RegExp): Promise<void>;
  say(text: string): Promise<void>;
  /** Says something in the open channel or group chat, with an @mention of the bot before the text. */
  mention(text: string): Promise<void>;
  /** The newest card, once it holds the text. */
  card(text: string | RegExp): Promise<Locator>;
  /** Of the chats, or of another page that they opened. */
  screenshot(name: string, of?: Page): Promise<void>;
  stop(): Promise<void>;
}

export async function startPlayground(): Promise<Playground> {
  const [port, playgroundPort] = await Promise.all([freePort(), freePort()]);
  const dev = await startDev(port, playgroundPort);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: CHROMIUM_FLAGS });
  const page = await openPage(browser, playgroundPort);
  mkdirSync(ARTIFACTS, { recursive: true });

  return {
    page,
    open: (chat) => page.getByRole('treeitem', { name: chat }).first().click(),
    async say(text) {
      await page.getByRole('textbox').last().fill(text);
      await page.getByRole('button', { name: 'Send Message' }).click();
    },
    async mention(text) {
      // In a channel the first box starts a new post, and the ones below reply to posts.
      const box = page.getByRole('textbox').first();
      await box.click();
      await box.pressSequentially('@');
      await page.getByRole('menuitem', { name: 'PEC bot' }).first().click();
      await box.pressSequentially(` ${text}`);
      await page
        .getByRole('button', { name: /^(Post|Send Message)$/ })
        .first()
        .click();
    },
    async card(text) {
      const card = page.locator('.ac-adaptiveCard').filter({ hasText: text }).last();
      await card.waitFor({ timeout: 15_000 });
      return card;
    },
    async screenshot(name, of = page) {
      await of.screenshot({ path: join(ARTIFACTS, `${name}.png`) });
    },
    async stop() {
      await browser.close();
      await stopDev(dev);
    },
  };
}

async function startDev(port: number, playgroundPort: number): Promise<ChildProcess> {
  const dataDir = await makeTempFolder('pec-e2e-');
  const env = { ...process.env, PORT: String(port), PLAYGROUND_PORT: String(playgroundPort), DATA_DIR: dataDir };
  const dev = fork(RUN, ['dev'], { env, silent: true });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`Not ready in time:\n${printed}`)), READY_WITHIN_MS);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (!printed.includes('Ready.')) return;
      clearTimeout(tooLate);
      resolve();
    };
    dev.stdout?.on('data', read);
    dev.stderr?.on('data', read);
    dev.once('exit', () => reject(new Error(`npm run dev ended:\n${printed}`)));
  });
  return dev;
}

function stopDev(dev: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    dev.once('exit', () => resolve());
    dev.kill('SIGTERM');
  });
}

async function openPage(browser: Browser, port: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1_280, height: 900 } });
  // The page asks for fonts and a script from elsewhere; it works without, and nothing may leave this machine.
  await page.route(
    (url) => url.hostname !== 'localhost' && url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  await page.goto(`http://localhost:${port}`);
  await page.getByRole('treeitem', { name: 'Personal Chat' }).first().waitFor();
  return page;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
