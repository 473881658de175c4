import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { ANN, createClient, wordsOf } from '../support/teams/client.ts';

describe('a button whose work takes long', () => {
  const bot = useBot();

  it('is answered while the work goes on, and the work is not lost', async () => {
    const { connector } = bot();
    const channel = createClient(bot().url, connector, { id: '19:c;messageid=1', conversationType: 'channel' });
    await channel.ask('check fabrikam');
    const held = Promise.withResolvers<null>();
    connector.failWith(({ path }) => (path === '/v3/conversations' ? held.promise : null));

    const posted = await channel.press('Send me the details');
    const before = connector.messages(`personal-${ANN.id}`).length;
    held.resolve(null);
    const details = await connector.waitFor(({ conversationId }) => conversationId === `personal-${ANN.id}`);
    connector.failWith(null);

    assert.deepEqual(posted.body, {
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Working on it. The answer appears in this chat.',
    });
    assert.equal(before, 0);
    assert.match(wordsOf(details.activity), /Prod-West|^$/);
  });

  it('says the outcome anew when the card can no longer be edited', async () => {
    const { connector } = bot();
    const someone = createClient(bot().url, connector, { id: 'uneditable', conversationType: 'personal' });
    await someone.ask('what is pec');
    connector.failWith(({ method }) => (method === 'PUT' ? 404 : null));

    await someone.submit('Yes, it helped');
    connector.failWith(null);

    assert.match(wordsOf(connector.messages('uneditable').at(-1)!), /Thank/);
  });
});

describe('a Teams that does not take what the bot says', () => {
  const bot = useBot();

  it('costs that answer only: the next question is answered', async () => {
    const someone = createClient(bot().url, bot().connector);
    bot().connector.failWith(() => 403);
    const posted = await someone.say('what is pec');
    bot().connector.failWith(null);

    const answer = await someone.ask('what is pec');

    assert.equal(posted.status, 200);
    assert.match(wordsOf(answer), /partner earned credit/i);
  });
});

describe('a bot with an app id', () => {
  const APP_ID = 'a0000000-0000-4000-8000-000000000001';
  const TENANT_ID = 'b0000000-0000-4000-8000-000000000001';
  const bot = useBot({
    BOT_ID: APP_ID,
    BOT_TENANT_ID: TENANT_ID,
    BOT_PASSWORD: 'a-secret-nobody-sees',
    HOST: '127.0.0.1',
  });
  const post = (authorization: string | null) =>
    fetch(`${bot().url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) },
      body: JSON.stringify({
        type: 'message',
        text: 'hello',
        channelId: 'msteams',
        serviceUrl: bot().connector.serviceUrl,
        from: { id: '29:x' },
        conversation: { id: 'c', tenantId: TENANT_ID },
      }),
    });

  for (const authorization of [null, '', 'Bearer', 'Bearer garbage', 'Basic dXNlcjpwYXNz', 'Bearer a.b.c']) {
    it(`refuses ${authorization === null ? 'no authorization' : `"${authorization}"`} with 401 and nothing else`, async () => {
      const response = await post(authorization);

      assert.equal(response.status, 401);
      assert.equal(await response.text(), '');
    });
  }

  it('sent nothing to anybody, and wrote no secret into its log', () => {
    assert.equal(bot().connector.transcript.length, 0);
    assert.equal(
      bot().logLines.some((line) => line.includes('a-secret-nobody-sees')),
      false,
    );
  });
});
