import assert from 'node:assert/strict';
import { demoTenantId } from '../../src/demo/build.ts';
import { useSignInBot, type SignInVisitor } from '../support/signin/bot.ts';
import { singleSignOnLinkOf, singleSignOnOf } from '../support/signin/cards.ts';
import { TENANT_ID, wordsOf, type Posted } from '../support/teams/client.ts';

const CONTOSO = demoTenantId(2);

describe('single sign-on in Teams', () => {
  const world = useSignInBot();

  async function offered({ chat }: SignInVisitor): Promise<string> {
    const offer = singleSignOnOf(await chat.ask('sign in'));
    assert.ok(offer, 'an offer');
    return offer.id;
  }

  function answer({ chat }: SignInVisitor, id: string, token: string): Promise<Posted> {
    return chat.post({ type: 'invoke', name: 'signin/tokenExchange', value: { id, connectionName: '', token } });
  }

  const saidTo = ({ chat }: SignInVisitor): string =>
    world()
      .bot.connector.messages(chat.conversation.id)
      .map((message) => wordsOf(message))
      .join('\n');

  async function isSignedIn({ chat }: SignInVisitor): Promise<boolean> {
    return !/You are not signed in/.test(wordsOf(await chat.ask('sign out')));
  }

  it('asks for a token of the app, and signs in with it', async () => {
    const person = world().newPerson();
    const card = await person.chat.ask('sign in');
    const offer = singleSignOnOf(card);

    const posted = await answer(person, offer?.id ?? '', world().entra.teamsToken(person.account));
    const report = await person.chat.ask(`check ${CONTOSO}`);
    await person.chat.press('Check as me');

    assert.equal(offer?.uri, 'api://botid-77777777-7777-4777-8777-777777777777');
    assert.deepEqual([posted.status, posted.body], [200, { id: offer.id }]);
    assert.match(saidTo(person), new RegExp(`You are signed in as ${person.account.username}`));
    assert.match(wordsOf(report), /Read as: app/);
    assert.match(saidTo(person), new RegExp(`Read as: ${person.account.username}`));
  });

  it('offers the browser where Teams cannot', async () => {
    const person = world().newPerson();
    const card = await person.chat.ask('sign in');

    const posted = await person.chat.post({ type: 'invoke', name: 'signin/failure', value: { code: 'x' } });

    assert.equal(posted.status, 200);
    assert.match(singleSignOnLinkOf(card), /^http:\/\/localhost:\d+\/auth\/start\?link=[\w-]{43}$/);
    assert.match(saidTo(person), /You are not signed in there/);
  });

  it('says once that Teams could not, however many clients say so, and nothing where nothing was offered', async () => {
    const [person, stranger] = [world().newPerson(), world().newPerson()];
    await offered(person);
    const fail = ({ chat }: SignInVisitor) =>
      chat.post({ type: 'invoke', name: 'signin/failure', value: { code: 'x' } });

    for (const someone of [person, person, person, stranger]) await fail(someone);

    assert.equal(saidTo(person).match(/You are not signed in there/g)?.length, 1);
    assert.equal(saidTo(stranger), '');
  });

  it('is answered once, however many clients answer', async () => {
    const person = world().newPerson();
    const id = await offered(person);
    const before = world().entra.grants.length;

    const answers = await Promise.all(
      [1, 2, 3].map(() => answer(person, id, world().entra.teamsToken(person.account))),
    );

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal(saidTo(person).match(/You are signed in as/g)?.length, 1);
    assert.equal(world().entra.grants.length - before, 1);
  });

  it('says what is missing where the own tenant has not consented, and leads to the browser', async () => {
    const person = world().newPerson();
    const id = await offered(person);
    world().entra.rules.withoutConsent.add(TENANT_ID);

    const posted = await answer(person, id, world().entra.teamsToken(person.account));
    world().entra.rules.withoutConsent.clear();

    assert.equal(posted.status, 200);
    assert.match(saidTo(person), /has not consented to this app/);
    assert.equal(await isSignedIn(person), false);
  });

  describe('refuses', () => {
    it('the token of somebody else', async () => {
      const [mallory, alice] = [world().newPerson(), world().newPerson()];
      const id = await offered(mallory);
      const before = world().entra.grants.length;

      const posted = await answer(mallory, id, world().entra.teamsToken(alice.account));

      assert.equal(posted.status, 412);
      assert.equal(world().entra.grants.length, before, 'nothing is sent to the authority');
      assert.equal(await isSignedIn(mallory), false);
      assert.match(saidTo(mallory), /That was a different account/);
    });

    it('the token of the same object id in another tenant', async () => {
      const person = world().newPerson();
      const id = await offered(person);

      const posted = await answer(person, id, world().entra.teamsToken({ ...person.account, tenantId: CONTOSO }));

      assert.equal(posted.status, 412);
      assert.equal(await isSignedIn(person), false);
    });

    it('a token that claims to be the sender’s and is not the authority’s', async () => {
      const person = world().newPerson();
      const id = await offered(person);
      const forged = world()
        .entra.teamsToken(person.account)
        .replace(/\.[^.]*$/, '.forged');

      await answer(person, id, forged);

      assert.equal(await isSignedIn(person), false);
    });

    it('an answer to somebody else’s offer, or to none', async () => {
      const [mallory, alice] = [world().newPerson(), world().newPerson()];
      const hers = await offered(alice);
      const token = world().entra.teamsToken(mallory.account);

      const statuses = [await answer(mallory, hers, token), await answer(mallory, 'made-up', token)];

      assert.deepEqual(
        statuses.map(({ status }) => status),
        [412, 412],
      );
      assert.equal(await isSignedIn(mallory), false);
    });

    it('an answer without a token, or with one beyond any size', async () => {
      const person = world().newPerson();
      const id = await offered(person);

      const statuses = [
        await person.chat.post({ type: 'invoke', name: 'signin/tokenExchange', value: { id } }),
        await person.chat.post({ type: 'invoke', name: 'signin/tokenExchange' }),
        await answer(person, id, 'x'.repeat(20_000)),
      ];

      assert.deepEqual(
        statuses.map(({ status }) => status),
        [400, 400, 412],
      );
    });
  });

  it('leaves no token, code or secret in the log', () => {
    const log = world().bot.logLines.join('');

    assert.doesNotMatch(log, /eyJ|refresh-|a-secret-of-the-sign-in-app|code-[0-9a-f]/);
  });
});
