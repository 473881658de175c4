import assert from 'node:assert/strict';
import { useBot } from '../support/bot.ts';
import { createClient, wordsOf } from '../support/teams/client.ts';

describe('a bot in two parts', () => {
  const web = useBot({ ROLE: 'web' });

  it('sets watches without running them, and leaves them to a worker', async () => {
    const chat = createClient(web().url, web().connector);

    const set = await chat.ask('watch contoso');
    const status = await chat.ask('status');

    assert.match(wordsOf(set), /I watch Contoso/);
    assert.match(wordsOf(status), /1 active/);
    assert.match(wordsOf(status), /Last check\nnone/);
  });
});

describe('a worker', () => {
  const worker = useBot({ ROLE: 'worker' });

  it('takes no part in talking', async () => {
    const posted = await createClient(worker().url, worker().connector).say('hello');

    assert.equal(posted.status, 503);
    assert.equal(worker().connector.transcript.length, 0);
  });

  it('tells that it is alive and how it is doing', async () => {
    const [health, figures] = await Promise.all(
      ['healthz', 'metrics'].map(async (path) => (await fetch(`${worker().url}/${path}`)).text()),
    );

    assert.match(health ?? '', /alive/);
    assert.match(figures ?? '', /pec_watches/);
  });
});
