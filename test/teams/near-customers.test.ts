import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { buttonsOf, createClient, wordsOf } from '../support/teams/client.ts';
import type { TestConversation } from '../support/teams/client.ts';

let conversations = 0;
const talk = (conversationType: TestConversation['conversationType'] = 'personal'): TestConversation => ({
  id: `near-${(conversations += 1)}`,
  conversationType,
});

describe('a customer’s name with a slip in it', () => {
  const bot = useBot();
  const chat = (conversation = talk()) => createClient(bot().url, bot().connector, conversation);

  for (const [typed, button, then] of [
    ['check fabrikan', 'Check Fabrikam', /3 of 5 subscriptions earn PEC/],
    ['check fabrikam.com', 'Check Fabrikam', /3 of 5 subscriptions earn PEC/],
    ['history wingtpi', 'Wingtip Toys', /I have kept no check of this customer/],
    ['plan talspin', 'Tailspin Toys', /has not been checked yet/],
    ['watch fabrikan', 'Fabrikam', /I watch Fabrikam/],
    ['unwatch contosso', 'Contoso', /not watched here/],
    ['choose contosso', 'Contoso', /No check of this customer|Question 1/],
    ['check fabrikan as me', 'Check Fabrikam', /not signed in there/],
  ] as const) {
    it(`asks of "${typed}" whether the near one was meant, and does the same with that one`, async () => {
      const someone = chat();
      const asked = await someone.ask(typed);
      const since = bot().connector.transcript.length;

      await someone.press(button);
      const answer = await bot().connector.waitFor(({ activity }) => then.test(wordsOf(activity)), since);

      assert.match(wordsOf(asked), /Did you mean/);
      assert.ok(answer);
    });
  }

  it('is answered in the reader’s language', async () => {
    const words = wordsOf(await chat().ask('controleer fabrikan', { locale: 'nl-NL' }));

    assert.match(words, /Bedoel je Fabrikam\?/);
  });

  it('names no customer in a channel', async () => {
    const answer = await chat(talk('channel')).ask('check fabrikan');

    assert.match(wordsOf(answer), /not a tenant id or a domain/);
    assert.doesNotMatch(JSON.stringify(buttonsOf(answer)), /abrikam/);
  });

  it('is told what to do where no name is near, however the sentence goes on', async () => {
    const words = wordsOf(await chat().ask('check shop of my aunt'));

    assert.match(words, /not a tenant id or a domain.*shop of my aunt/s);
    assert.match(words, /Copy the tenant id from Partner Center/);
  });

  it('leaves what begins like a command and has an answer to the answers', async () => {
    for (const question of ['check my permissions', 'check if reader counts', 'watch out for the reader role']) {
      assert.match(wordsOf(await chat().ask(question)), /Source/, question);
    }
  });

  it('a line that a button says is read as typed, and opens nothing that typing does not', async () => {
    const someone = chat();

    for (const line of ['', '__proto__', 'x'.repeat(2_000), 7]) {
      const posted = await someone.post({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb: 'say', data: { line } } },
      });

      assert.equal(posted.status, 200);
      assert.doesNotMatch(JSON.stringify(bot().connector.messages(someone.conversation.id)), /went wrong/);
    }
  });
});

describe('as whom a typed customer is read', () => {
  const bot = useBot();
  const chat = () => createClient(bot().url, bot().connector, talk());

  for (const typed of ['check contoso as me', 'check contoso als mezelf', 'check contoso en tant que moi']) {
    it(`is whom "${typed}" says, once they are signed in`, async () => {
      assert.match(wordsOf(await chat().ask(typed)), /not signed in there|n’êtes pas connecté|niet aangemeld/);
    });
  }

  it('is said with the customer’s name, whichever button led there', async () => {
    const someone = chat();
    await someone.ask('check fabrikam');
    await someone.press('Check as me');

    const said = bot().connector.messages(someone.conversation.id).map(wordsOf).join();
    assert.match(said, /You asked for “Fabrikam \(demo\)”/);
  });

  it('is the app, where that is said', async () => {
    assert.match(wordsOf(await chat().ask('check contoso as the app')), /Read as: PEC check \(demo\)/);
  });

  it('is nobody else than was asked for, where nobody can sign in', async () => {
    const words = wordsOf(await chat().ask('check contoso as me', { from: { id: '29:nobody', name: 'No Id' } }));

    assert.match(words, /did not tell me who you are/);
    assert.doesNotMatch(words, /Read as/);
  });
});
