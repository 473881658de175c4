import assert from 'node:assert/strict';
import { demoTenantId } from '../../src/demo/build.ts';
import { useSignInBot, type SignInVisitor } from '../support/signin/bot.ts';
import { createBrowser } from '../support/signin/browser.ts';
import { linkOf } from '../support/signin/cards.ts';
import { wordsOf } from '../support/teams/client.ts';

const CONTOSO = demoTenantId(2);
const CODE_TRIES = 5;

describe('attacks on the sign-in', () => {
  const world = useSignInBot();

  const linkFor = async ({ chat }: SignInVisitor): Promise<string> => linkOf(await chat.ask(`sign in ${CONTOSO}`));
  const isSignedIn = async ({ chat }: SignInVisitor): Promise<boolean> =>
    !/You are not signed in/.test(wordsOf(await chat.ask('sign out')));

  /** Signs in with an account up to where the authority sends the browser back, and holds it there. */
  async function untilCallback(link: string, account: SignInVisitor['account'], browser = createBrowser()) {
    const accounts = await browser.open(link);
    const links = [...accounts.html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)];
    const chosen = links.find(([, , words]) => words === account.username)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { headers } = await browser.look(new URL(chosen, accounts.url));
    return { browser, callback: new URL(headers.get('location') ?? assert.fail('a way back')) };
  }

  it('a way back that is taken twice', async () => {
    const alice = world().newPerson();
    const { browser, callback } = await untilCallback(await linkFor(alice), alice.account);
    await browser.open(callback);

    const again = await browser.open(callback);

    assert.equal(again.status, 410);
    assert.doesNotMatch(again.html, /class="code"/);
  });

  it('a way back in another browser, or in one without the cookie', async () => {
    const [alice, mallory] = [world().newPerson(), world().newPerson()];
    const { callback } = await untilCallback(await linkFor(alice), alice.account);
    const hers = await untilCallback(await linkFor(mallory), mallory.account);

    const pages = [await createBrowser().open(callback), await hers.browser.open(callback)];

    assert.deepEqual(
      pages.map(({ status }) => status),
      [410, 410],
    );
    for (const { html } of pages) assert.doesNotMatch(html, /class="code"/);
  });

  it('a code of somebody else’s sign-in put into one’s own way back', async () => {
    const [alice, mallory] = [world().newPerson(), world().newPerson()];
    const hers = await untilCallback(await linkFor(alice), alice.account);
    const own = await untilCallback(await linkFor(mallory), mallory.account);
    own.callback.searchParams.set('code', hers.callback.searchParams.get('code') ?? '');

    const page = await own.browser.open(own.callback);

    assert.doesNotMatch(page.html, /class="code"/);
    assert.equal(await isSignedIn(mallory), false);
  });

  it('a link forwarded to a victim, who signs in with it', async () => {
    const [mallory, victim] = [world().newPerson(), world().newPerson()];
    const { browser, callback } = await untilCallback(await linkFor(mallory), victim.account);

    const page = await browser.open(callback);

    assert.doesNotMatch(page.html, /class="code"/);
    assert.deepEqual([await isSignedIn(mallory), await isSignedIn(victim)], [false, false]);
  });

  it('a link forwarded to a victim, to have the attacker’s account in the victim’s chat', async () => {
    const [mallory, victim] = [world().newPerson(), world().newPerson()];
    const { browser, callback } = await untilCallback(await linkFor(mallory), mallory.account);
    const code = (await browser.open(callback)).code();

    const refused = await victim.chat.ask(code);

    assert.match(wordsOf(refused), /No sign-in of yours waits for a code/);
    assert.equal(await isSignedIn(victim), false);
  });

  it('guessing the code in the chat', async () => {
    const alice = world().newPerson();
    const { browser, callback } = await untilCallback(await linkFor(alice), alice.account);
    const code = (await browser.open(callback)).code().replace(' ', '');
    const wrong = code === '000000' ? '000001' : '000000';

    const answers: string[] = [];
    for (let tries = 0; tries < CODE_TRIES; tries += 1) answers.push(wordsOf(await alice.chat.ask(wrong)));
    const right = wordsOf(await alice.chat.ask(code));

    assert.match(answers.at(-1) ?? '', /this sign-in is over/);
    assert.match(right, /No sign-in of yours waits for a code/);
    assert.equal(await isSignedIn(alice), false);
  });

  it('the account of one’s own name in another tenant', async () => {
    const alice = world().newPerson();
    const double = { ...alice.account, tenantId: CONTOSO, username: 'double@contoso.example' };
    world().people.push(double);
    const { browser, callback } = await untilCallback(await linkFor(alice), double);

    const page = await browser.open(callback);
    world().people.pop();

    // The same object id in the customer's tenant is another person there, whatever the home tenant says.
    assert.doesNotMatch(page.html, /class="code"/);
    assert.equal(await isSignedIn(alice), false);
  });

  it('an address to be sent to that is not the authority’s', async () => {
    const link = new URL(await linkFor(world().newPerson()));
    for (const name of ['redirect_uri', 'url', 'next', 'return', 'authority']) {
      link.searchParams.set(name, 'https://evil.example/');
    }

    const { status, headers } = await createBrowser().look(link);
    const location = new URL(headers.get('location') ?? '');

    assert.equal(status, 302);
    assert.equal(location.origin, world().azure.hosts.authorityHost);
    assert.equal(location.searchParams.get('redirect_uri'), `${world().publicUrl}/auth/callback`);
    assert.doesNotMatch(location.href, /evil/);
  });

  it('asks the authority for a code by proof key, bound to state and nonce, with the account to be chosen', async () => {
    const { headers } = await createBrowser().look(await linkFor(world().newPerson()));
    const asked = new URL(headers.get('location') ?? '').searchParams;

    assert.equal(asked.get('response_type'), 'code');
    assert.equal(asked.get('code_challenge_method'), 'S256');
    assert.equal(asked.get('prompt'), 'select_account');
    for (const name of ['state', 'nonce', 'code_challenge']) assert.match(asked.get(name) ?? '', /^[\w-]{43}$/);
  });

  it('sets a cookie that no script reads and no other site sends along', async () => {
    const { headers } = await createBrowser().look(await linkFor(world().newPerson()));

    assert.match(
      headers.get('set-cookie') ?? '',
      /^pec-sign-in=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/,
    );
  });

  const strange: readonly string[] = [
    '/auth/start',
    '/auth/start?link=',
    '/auth/start?link=__proto__',
    `/auth/start?link=${'a'.repeat(5_000)}`,
    '/auth/callback',
    '/auth/callback?code=x',
    '/auth/callback?state=x&code=y',
    '/auth/callback?state=x&state=y&code=z',
    '/auth/callback?state=<script>alert(1)</script>&error=<b>&error_description=<img src=x>',
    '/auth/callback?error=access_denied',
  ];
  for (const path of strange) {
    it(`is answered by a page that says nothing: ${path.slice(0, 60)}`, async () => {
      const { status, html } = await createBrowser().open(`${world().publicUrl}${path}`);

      assert.equal(status, 410);
      assert.doesNotMatch(html, /alert|<img|<b>|__proto__|aaaa/);
    });
  }

  it('is not kept, framed, scripted or told of to anybody', async () => {
    for (const path of ['/auth/start?link=x', '/auth/callback?state=x', '/auth/callback?admin_consent=True']) {
      const { headers, html } = await createBrowser().open(`${world().publicUrl}${path}`);

      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-frame-options'), 'DENY');
      assert.match(
        headers.get('content-security-policy') ?? '',
        /default-src 'none'; style-src 'sha256-[^']+'; frame-/,
      );
      assert.doesNotMatch(html, /<script|href=|src=/);
    }
  });

  it('takes no page by another method, and no address without end', async () => {
    const url = `${world().publicUrl}/auth/callback`;
    const posted = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    const long = await fetch(`${url}?state=${'x'.repeat(9_000)}`);

    assert.deepEqual([posted.status, long.status], [405, 414]);
  });

  it('leaves no token, code, state or link in the log, and no name in the audit trail', async () => {
    const alice = world().newPerson();
    const link = await linkFor(alice);
    const { browser, callback } = await untilCallback(link, alice.account);
    const page = await browser.open(callback);
    await alice.chat.ask(page.code());
    await alice.chat.ask(`check ${CONTOSO}`);

    const log = world().bot.logLines.join('');
    const secrets = [link.split('link=')[1], callback.searchParams.get('state'), callback.searchParams.get('code')];
    for (const secret of [...secrets, page.code().replace(' ', '')]) assert.equal(log.includes(secret ?? ''), false);
    assert.doesNotMatch(log, /eyJ|refresh-[0-9a-f]|a-secret-of|@partner\.example/);
  });
});
