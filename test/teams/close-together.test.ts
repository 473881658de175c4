import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { useBot } from '../support/bot.ts';
import { ANN, BOT_ACCOUNT, createClient, TENANT_ID, wordsOf } from '../support/teams/client.ts';

describe('lines that somebody types close together', () => {
  const bot = useBot();

  /** Sends all at once over one connection, so that they arrive in this order and none waits for the one before. */
  async function sayAtOnce(conversationId: string, lines: readonly string[]): Promise<void> {
    const { port } = new URL(bot().url);
    const socket = connect(Number(port), '127.0.0.1');
    await once(socket, 'connect');
    const requests = lines.map((text, index) => {
      const body = JSON.stringify({
        ...{ type: 'message', text, id: randomUUID(), channelId: 'msteams', serviceUrl: bot().connector.serviceUrl },
        ...{ from: ANN, recipient: BOT_ACCOUNT, locale: 'en-GB', channelData: { tenant: { id: TENANT_ID } } },
        conversation: { id: conversationId, conversationType: 'personal', tenantId: TENANT_ID },
      });
      const last = index === lines.length - 1 ? 'connection: close\r\n' : '';
      const head = `POST /api/messages HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n${last}`;
      return `${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    let answered = '';
    socket.on('data', (bytes) => (answered += bytes.toString()));
    socket.write(requests.join(''));
    await once(socket, 'close');
    assert.equal(answered.match(/HTTP\/1\.1 200/g)?.length, lines.length, answered);
  }

  const shown = (conversationId: string): string => bot().connector.messages(conversationId).map(wordsOf).join('\n');

  for (let round = 1; round <= 3; round += 1) {
    it(`are answered in their order, and none is lost (${round})`, async () => {
      const conversationId = `close-${round}`;

      await sayAtOnce(conversationId, ['choose', '1', '1', '2']);

      const words = shown(conversationId);
      assert.equal(words.match(/Answered\. It goes on/g)?.length, 3, words);
      assert.match(words, /Question 4 of at most 5/);
      assert.doesNotMatch(words, /You asked|no answer to that/);
    });
  }

  it('are answered in their order after a question that somebody asked before', async () => {
    const someone = createClient(bot().url, bot().connector, { id: 'close-later', conversationType: 'personal' });
    await someone.ask('does reader count?');

    await sayAtOnce('close-later', ['choose', '1', '2', 'help']);

    assert.match(shown('close-later'), /Answered\.[^]*Answered\.[^]*What I can do/);
    assert.doesNotMatch(shown('close-later'), /no answer to that/);
  });
});
