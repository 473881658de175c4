import assert from 'node:assert/strict';
import { demoTenantId } from '../../src/demo/build.ts';
import { useSignInBot, type SignInVisitor } from '../support/signin/bot.ts';
import { createBrowser, type BrowserPage } from '../support/signin/browser.ts';
import { linkOf } from '../support/signin/cards.ts';
import { buttonsOf, createClient, TENANT_ID, wordsOf } from '../support/teams/client.ts';

const CONTOSO = demoTenantId(2);

describe('signing in in the browser', () => {
  const world = useSignInBot({ env: { CHECK_CLIENT_ID: '', CHECK_CLIENT_SECRET: '', CHECK_TENANT_ID: '' } });
  const newPerson = (): SignInVisitor => world().newPerson();

  async function signInPage({ chat, account }: SignInVisitor, text = `sign in ${CONTOSO}`): Promise<BrowserPage> {
    const browser = createBrowser();
    const accounts = await browser.open(linkOf(await chat.ask(text)));
    return browser.follow(accounts, account.username);
  }

  /** Somebody who is signed in at home. */
  async function signedIn(): Promise<SignInVisitor> {
    const person = newPerson();
    await person.chat.ask((await signInPage(person, `sign in ${TENANT_ID}`)).code());
    return person;
  }

  /** What the chat says next, once it says this. */
  async function said(words: RegExp, since: number): Promise<string> {
    const { activity } = await world().bot.connector.waitFor((entry) => words.test(wordsOf(entry.activity)), since);
    return wordsOf(activity);
  }

  afterEach(() => {
    const { rules } = world().entra;
    for (const tenants of [rules.withoutConsent, rules.withoutGuests, rules.secondFactor, rules.blocked])
      tenants.clear();
    Object.assign(rules, { revoked: false, expired: false, expiresIn: 3_600 });
  });

  it('is asked for where somebody checks who is not signed in, and leads to a check with their own rights', async () => {
    const { chat, account } = newPerson();
    const asked = await chat.ask(`check ${CONTOSO}`);
    const since = world().bot.connector.transcript.length;
    await chat.press('Sign in there');
    const card = await world().bot.connector.waitFor(
      (entry) => /code of six digits/.test(wordsOf(entry.activity)),
      since,
    );
    const browser = createBrowser();
    const page = await browser.follow(await browser.open(linkOf(card.activity)), account.username);

    const before = world().bot.connector.transcript.length;
    await chat.press('Confirm', { code: page.code() });
    const done = await said(new RegExp(`You are signed in as ${account.username}`), before);
    const report = await chat.ask(`check ${CONTOSO}`);

    assert.match(wordsOf(asked), /You are not signed in there/);
    assert.match(done, /Check as me/);
    assert.match(wordsOf(report), new RegExp(`Read as: ${account.username}`));
  });

  it('takes the code as it is typed, and says where it is wrong', async () => {
    const person = newPerson();
    const { chat } = person;
    const page = await signInPage(person);
    const wrong = page.code() === '123 456' ? '654321' : '123456';

    const refused = await chat.ask(wrong);
    const done = await chat.ask(page.code());

    assert.match(wordsOf(refused), /not the code on the page. 4 tries are left/);
    assert.match(wordsOf(done), /You are signed in as/);
  });

  const refusedAtCheck = [
    ['wants a second factor', 'secondFactor', /wants one more proof that it is you/, 'Sign in there'],
    ['has not consented', 'withoutConsent', /has not consented to this app/, 'Sign in there'],
    ['does not know the account', 'withoutGuests', /Your account is not known in that tenant/, 'Sign in there'],
    ['blocks the account', 'blocked', /does not let you in from here/, null],
  ] as const;
  for (const [what, rule, words, button] of refusedAtCheck) {
    it(`says at the check that the tenant ${what}, and what to do`, async () => {
      const { chat } = await signedIn();
      world().entra.rules[rule].add(CONTOSO);

      const report = wordsOf(await chat.ask(`check ${CONTOSO}`));

      assert.match(report, words);
      if (button) assert.match(report, new RegExp(button));
    });
  }

  it('offers an administrator the page where the tenant consents', async () => {
    const { chat } = await signedIn();
    world().entra.rules.withoutConsent.add(CONTOSO);

    const url = new URL(linkOf(await chat.ask(`check ${CONTOSO}`)));

    assert.equal(url.origin, world().azure.hosts.authorityHost);
    assert.equal(url.pathname, `/${CONTOSO}/v2.0/adminconsent`);
    assert.equal(url.searchParams.get('redirect_uri'), `${world().publicUrl}/auth/callback`);
  });

  it('passes the proof that a tenant asks for on to the sign-in page, and checks then', async () => {
    const { chat, account } = await signedIn();
    world().entra.rules.secondFactor.add(CONTOSO);
    await chat.ask(`check ${CONTOSO}`);
    const browser = createBrowser();

    const accounts = await browser.open(linkOf(await chat.ask(`sign in ${CONTOSO}`)));
    await chat.ask((await browser.follow(accounts, account.username)).code());
    const report = await chat.ask(`check ${CONTOSO}`);

    assert.match(accounts.url.searchParams.get('claims') ?? '', /capolids/);
    assert.match(wordsOf(report), new RegExp(`Read as: ${account.username}`));
  });

  for (const [how, rule, words] of [
    ['was revoked', 'revoked', /Your sign-in was revoked/],
    ['has expired', 'expired', /Your sign-in has expired/],
  ] as const) {
    it(`says that the sign-in ${how}, and forgets it`, async () => {
      const { chat } = await signedIn();
      world().entra.rules[rule] = true;

      const refused = await chat.ask(`check ${CONTOSO}`);
      const out = await chat.ask('sign out');

      assert.match(wordsOf(refused), words);
      assert.match(wordsOf(out), /You are not signed in/);
    });
  }

  it('says which account was wrong, and keeps nothing of it', async () => {
    const { chat } = newPerson();
    const { account: somebodyElse } = newPerson();
    const since = world().bot.connector.transcript.length;
    const browser = createBrowser();
    const accounts = await browser.open(linkOf(await chat.ask(`sign in ${CONTOSO}`)));

    const page = await browser.follow(accounts, somebodyElse.username);
    await said(/That was a different account/, since);

    assert.match(page.html, /You are not signed in/);
    assert.match(wordsOf(await chat.ask('sign out')), /You are not signed in/);
  });

  it('says that it was cancelled', async () => {
    const { chat } = newPerson();
    const since = world().bot.connector.transcript.length;
    const browser = createBrowser();

    await browser.follow(await browser.open(linkOf(await chat.ask(`sign in ${CONTOSO}`))), 'Cancel');

    assert.match(await said(/The sign-in was cancelled/, since), /Sign in whenever you like/);
  });

  it('keeps one person’s results from another of the same partner', async () => {
    const { chat } = await signedIn();
    await chat.ask(`check ${CONTOSO}`);

    const mine = await chat.ask(`history ${CONTOSO}`);
    const theirs = await newPerson().chat.ask(`history ${CONTOSO}`);

    assert.match(wordsOf(mine), /Contoso/);
    assert.doesNotMatch(wordsOf(theirs), /Contoso|earn PEC/);
  });

  it('opens no report of one person’s sign-in for another who plays its button back', async () => {
    const { chat } = await signedIn();
    const report = await chat.ask(`check ${CONTOSO}`);
    const { verb, data } = buttonsOf(report).find(({ title }) => title === 'History') ?? assert.fail('a button');
    const stranger = newPerson().chat;
    const since = world().bot.connector.transcript.length;

    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    const { body } = await stranger.post({ type: 'invoke', name: 'adaptiveCard/action', value });

    assert.match(await said(/I no longer have that check/, since), /belongs to somebody else/);
    assert.doesNotMatch(JSON.stringify(body), /Contoso/);
  });

  it('is gone with everything else that is kept of a person', async () => {
    const { chat } = await signedIn();
    await chat.ask('delete my data');
    await chat.press('Delete my data');

    const out = await chat.ask('sign out');

    assert.match(wordsOf(out), /You are not signed in/);
  });

  it('works in a personal chat only', async () => {
    const channel = createClient(world().bot.url, world().bot.connector, {
      id: '19:c;messageid=1',
      conversationType: 'channel',
    });

    const refused = await channel.ask('sign in');

    assert.match(wordsOf(refused), /in our personal chat only/);
  });

  for (const [word, out, words] of [
    ['aanmelden', 'afmelden', /Je bent niet aangemeld/],
    ['anmelden', 'abmelden', /Sie sind nicht angemeldet/],
    ['se connecter', 'se déconnecter', /Vous n’êtes pas connecté/],
  ] as const) {
    it(`understands “${word}” and “${out}”`, async () => {
      const { chat } = newPerson();
      await chat.ask(word);

      const answer = await chat.ask(out);

      assert.match(wordsOf(answer), words);
    });
  }
});
