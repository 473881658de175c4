import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import { openStore } from '../../src/store/store.ts';
import { createBackground } from '../../src/teams/background.ts';
import { createTeams } from '../../src/teams/sdk/application.ts';
import { silentLogger } from '../support/logger.ts';
import { makeTempFolder } from '../support/store.ts';
import { createClient, wordsOf } from '../support/teams/client.ts';
import type { Connector } from '../support/teams/connector.ts';
import { startConnector } from '../support/teams/connector.ts';

const RUN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));

/** Where somebody is in the middle of the guided choice. */
const CHOOSING = { id: 'personal-choosing', conversationType: 'personal' } as const;
const IN_DUTCH = { id: 'personal-in-dutch', conversationType: 'personal' } as const;

interface BotProcess {
  readonly child: ChildProcess;
  readonly url: string;
}

async function startBotProcess(dataDir: string): Promise<BotProcess> {
  const env = { ...process.env, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'silent' };
  const child = fork(RUN, ['main'], { env });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message: { port: number }) => resolve(message.port));
    child.once('exit', (code) => reject(new Error(`The bot ended with ${code ?? 'a signal'} before it listened.`)));
  });
  return { child, url: `http://127.0.0.1:${port}` };
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

describe('a bot that was killed', () => {
  let dataDir: string;
  let connector: Connector;
  const running: ChildProcess[] = [];
  before(async () => {
    dataDir = await makeTempFolder('pec-restart-');
    connector = await startConnector();
  });
  after(async () => {
    for (const child of running) if (child.exitCode === null && child.signalCode === null) await end(child, 'SIGTERM');
    await connector.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('starts again on the same folder, answers, keeps its reports and who was choosing, and stops in order when told', async () => {
    const first = await startBotProcess(dataDir);
    running.push(first.child);
    const before = createClient(first.url, connector);
    await before.ask('check fabrikam');
    const choosing = createClient(first.url, connector, CHOOSING);
    await choosing.ask('choose');
    await choosing.press('An Azure plan, bought through CSP');
    const inDutch = createClient(first.url, connector, IN_DUTCH);
    await inDutch.ask('kies');
    await inDutch.ask('1');
    await end(first.child, 'SIGKILL');

    const second = await startBotProcess(dataDir);
    running.push(second.child);
    const after = createClient(second.url, connector);
    const posted = await after.press('Show details of Prod-West');
    const answer = await after.ask('what is pec');
    const chosen = await createClient(second.url, connector, CHOOSING).press('Microsoft bills us');
    const gekozen = await createClient(second.url, connector, IN_DUTCH).press('Microsoft factureert ons');
    const exitCode = await end(second.child, 'SIGTERM');

    assert.match(JSON.stringify(posted.body), /Prod-West/);
    assert.match(wordsOf(answer), /partner earned credit/i);
    assert.match(JSON.stringify(chosen.body), /Question 3 of at most 5/);
    assert.match(
      JSON.stringify(gekozen.body),
      /Vraag 3 van hooguit 5/,
      'a button is answered in the language of its card',
    );
    assert.equal(exitCode, 0);
  });

  it('ends a check under way with what was read by then, when it is told to stop', async () => {
    const { child, url } = await startBotProcess(dataDir);
    running.push(child);
    const someone = createClient(url, connector, { id: 'stopped-bot', conversationType: 'personal' });
    const progress = await someone.begin('check parnell');

    const exitCode = await end(child, 'SIGTERM');

    const [message] = connector.messages('stopped-bot');
    assert.match(wordsOf(progress), /^Checking Parnell/i);
    assert.equal(exitCode, 0);
    assert.ok(message);
    assert.match(wordsOf(message), /This is what had been read/);
  });

  it('still knows where its conversations are, and can speak first', async () => {
    const store = await openStore({ dataDir, logger: silentLogger, clock: systemClock });
    const { channel } = createTeams({
      identity: { kind: 'local' },
      trust: readConfig({}).trust,
      store,
      clock: systemClock,
      log: silentLogger,
      background: createBackground(),
      onTurn: () => Promise.resolve(),
      wordsFor: () => '',
    });

    const kept = await store.conversations.get('personal-1');
    assert.ok(kept, 'the conversation');
    const address = { ...kept, reference: { ...kept.reference } };
    const delivery = await channel.send(address, { text: 'Good morning' });
    await store.close();

    assert.equal(delivery.ok, true);
    assert.equal(wordsOf(connector.messages('personal-1').at(-1)!), 'Good morning');
  });
});
