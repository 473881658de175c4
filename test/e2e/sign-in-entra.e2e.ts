import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { demoTenantId } from '../../src/demo/build.ts';
import { useSignInBot } from '../support/signin/bot.ts';
import { linkOf } from '../support/signin/cards.ts';
import { wordsOf } from '../support/teams/client.ts';

const CONTOSO = demoTenantId(2);
const ARTIFACTS = fileURLToPath(new URL('../../artifacts/e2e/', import.meta.url));

describe('signing in over https in a browser', () => {
  const world = useSignInBot();
  let browser: Browser;

  before(async () => {
    mkdirSync(ARTIFACTS, { recursive: true });
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  });
  after(() => browser.close());

  async function openPage(url: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
    // The make-believe authority vouches for itself.
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    // Of our own pages; a browser also asks the authority for an icon that it does not have.
    page.on('console', (message) => {
      if (message.location().url.includes('/auth/')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(url);
    return { page, complaints };
  }

  it('goes from the chat to the authority and back, and ends with the code in the chat', async () => {
    const { chat, account } = world().newPerson();
    const { page, complaints } = await openPage(linkOf(await chat.ask(`sign in ${CONTOSO}`)));
    await page.screenshot({ path: `${ARTIFACTS}30-authority.png` });
    await page.getByRole('link', { name: account.username }).click();
    await page.getByRole('heading', { name: 'Type this code' }).waitFor();
    await page.screenshot({ path: `${ARTIFACTS}31-code.png` });

    const done = await chat.ask(await page.locator('.code').innerText());
    const styled = await page.evaluate('getComputedStyle(document.querySelector("main")).borderRadius');

    assert.match(wordsOf(done), new RegExp(`You are signed in as ${account.username}`));
    assert.equal(styled, '8px', 'its one style is applied');
    assert.deepEqual(await page.context().cookies(), [], 'no cookie is left');
    assert.deepEqual(complaints, []);
  });

  it('shows nothing but that it is over when somebody goes back to it', async () => {
    const { chat, account } = world().newPerson();
    const { page } = await openPage(linkOf(await chat.ask(`sign in ${CONTOSO}`)));
    await page.getByRole('link', { name: account.username }).click();
    await page.getByRole('heading', { name: 'Type this code' }).waitFor();

    await page.reload();

    await page.getByRole('heading', { name: 'This sign-in link is over' }).waitFor();
    await page.screenshot({ path: `${ARTIFACTS}32-over.png` });
    assert.equal(await page.locator('.code').count(), 0);
  });

  it('says on the page, in the reader’s language, that it did not work, and why in the chat', async () => {
    const { chat } = world().newPerson();
    await chat.ask('anmelden');
    const since = world().bot.connector.transcript.length;
    const { page } = await openPage(linkOf(await chat.ask(`anmelden ${CONTOSO}`)));

    await page.getByRole('link', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Sie sind nicht angemeldet' }).waitFor();
    await page.screenshot({ path: `${ARTIFACTS}33-cancelled-de.png` });

    const cancelled = /Die Anmeldung wurde abgebrochen/;
    await world().bot.connector.waitFor(({ activity }) => cancelled.test(wordsOf(activity)), since);
  });
});
