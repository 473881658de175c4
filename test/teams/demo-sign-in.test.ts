import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { createBrowser } from '../support/signin/browser.ts';
import { linkOf } from '../support/signin/cards.ts';
import { createClient, wordsOf } from '../support/teams/client.ts';

describe('signing in to the make-believe world', () => {
  const bot = useBot();
  const chat = () => createClient(bot().url, bot().connector);
  const newest = () => wordsOf(bot().connector.messages('personal-1').at(-1) ?? assert.fail('a message'));

  it('leads over a page that says what it is, and ends with its code typed in the chat', async () => {
    const card = await chat().ask('sign in');
    const browser = createBrowser();

    const choice = await browser.open(linkOf(card));
    const page = await browser.follow(choice, 'Sign in as myself');
    const done = await chat().ask(page.code());

    assert.match(wordsOf(card), /Make-believe: nobody is signed in for real/);
    assert.match(choice.html, /Make-believe: nobody is signed in for real/);
    assert.match(wordsOf(done), /You are signed in as signed\.in@partner\.example/);
  });

  it('lets the one who signed in check as themself, says so on the report, and offers the app instead', async () => {
    const asApp = await chat().ask('check fabrikam');
    await chat().press('Check as me');
    const asMe = newest();
    await chat().press('Check as the app');

    assert.match(wordsOf(asApp), /Read as: PEC check \(demo\)/);
    assert.match(asMe, /Read as: signed\.in@partner\.example/);
    assert.match(newest(), /Read as: PEC check \(demo\)/);
  });

  it('offers the other identity again on the way back to the report', async () => {
    await chat().ask('check fabrikam as the app');
    await chat().press('Show details of Prod-West');

    const asApp = JSON.stringify((await chat().press('Back to the report')).body);
    await chat().ask('check fabrikam as me');
    await chat().press('Show details of Prod-West');
    const asMe = JSON.stringify((await chat().press('Back to the report')).body);

    assert.match(asApp, /Read as: PEC check \(demo\).*"Check as me"/);
    assert.match(asMe, /Read as: signed\.in@partner\.example.*"Check as the app"/);
  });

  it('ends with the sign-out', async () => {
    const out = await chat().ask('sign out');
    const again = await chat().ask('sign out');

    assert.match(wordsOf(out), /You are signed out/);
    assert.match(wordsOf(again), /You are not signed in/);
  });

  for (const [choice, words] of [
    ['Sign in with somebody else’s account', /That was a different account/],
    ['The tenant has not consented', /has not consented to this app/],
    ['Cancel', /The sign-in was cancelled/],
  ] as const) {
    it(`says in the chat what came of “${choice}”`, async () => {
      const since = bot().connector.transcript.length;
      const card = await chat().ask('sign in');
      const browser = createBrowser();

      const page = await browser.follow(await browser.open(linkOf(card)), choice);
      const told = await bot().connector.waitFor(({ activity }) => words.test(wordsOf(activity)), since);

      assert.match(page.html, /You are not signed in/);
      assert.match(wordsOf(told.activity), /Sign in/);
    });
  }
});
