import assert from 'node:assert/strict';
import type { Playground } from './playground.ts';
import { startPlayground } from './playground.ts';

describe('signing in in the Agents Playground', () => {
  let playground: Playground;
  before(async () => {
    playground = await startPlayground();
    await playground.open('Personal Chat');
  });
  after(() => playground.stop());

  it('shows where to sign in and that it is make-believe', async () => {
    await playground.say('sign in');

    const card = await playground.card('Code from the sign-in page');

    assert.match(await card.innerText(), /Make-believe: nobody is signed in for real/);
    await playground.screenshot('20-sign-in');
  });

  it('takes the code that the page in the browser ends with', async () => {
    const card = await playground.card('Code from the sign-in page');
    const [page] = await Promise.all([
      playground.page.context().waitForEvent('page'),
      card.getByText('Open the sign-in page', { exact: true }).click(),
    ]);
    await page.getByRole('heading', { name: 'Which way shall this sign-in go?' }).waitFor();
    await playground.screenshot('21-sign-in-choice', page);
    await page.getByRole('link', { name: 'Sign in as myself' }).click();
    await page.getByRole('heading', { name: 'Type this code' }).waitFor();
    await playground.screenshot('22-sign-in-code', page);
    const code = await page.locator('.code').innerText();
    await page.close();

    await card.getByRole('textbox').fill(code);
    await card.getByRole('button', { name: 'Confirm' }).click();

    await playground.card('You are signed in as');
    await playground.screenshot('23-signed-in');
  });

  it('checks as the one who signed in, and says so', async () => {
    await playground.say('check fabrikam');
    const report = await playground.card('3 of 5 subscriptions earn PEC');
    await report.getByRole('button', { name: 'Check as me' }).click();

    const asMe = await playground.card('Read as: signed.in@partner.example');

    await asMe.getByRole('button', { name: 'Check as the app' }).waitFor();
    await playground.screenshot('24-check-as-me');
  });

  it('signs out', async () => {
    await playground.say('sign out');

    await playground.card('You are signed out');
  });
});
