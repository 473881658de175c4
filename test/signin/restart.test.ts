import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { startBot } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { demoTenantId } from '../../src/demo/build.ts';
import { useSignInBot } from '../support/signin/bot.ts';
import { createBrowser } from '../support/signin/browser.ts';
import { linkOf } from '../support/signin/cards.ts';
import { createClient, wordsOf } from '../support/teams/client.ts';

const CONTOSO = demoTenantId(2);
const FEDERATED = 'a-token-of-the-host';

describe('a sign-in kept under TOKEN_KEY', () => {
  const folder = mkdtemp(join(tmpdir(), 'pec-token-'));
  const env: Record<string, string> = {
    TOKEN_KEY: `2026-11:${randomBytes(32).toString('base64')}`,
    SSO_CLIENT_SECRET: '',
  };
  before(async () => {
    env['SSO_FEDERATED_TOKEN_FILE'] = join(await folder, 'token');
    await writeFile(env['SSO_FEDERATED_TOKEN_FILE'], FEDERATED);
  });
  const world = useSignInBot({ env, client: { federatedToken: FEDERATED } });
  after(async () => rm(await folder, { recursive: true }));

  it('outlasts a restart and a change of the key, with an app that has no secret', async () => {
    const { chat, account, user } = world().newPerson();
    const browser = createBrowser();
    const accounts = await browser.open(linkOf(await chat.ask(`sign in ${CONTOSO}`)));
    await chat.ask((await browser.follow(accounts, account.username)).code());
    const TOKEN_KEY = `2027-01:${randomBytes(32).toString('base64')},${env['TOKEN_KEY']}`;
    const config = readConfig({ ...world().environment(), TOKEN_KEY, PORT: '0' });

    const another = await startBot(config, { log: pino({ level: 'silent' }) });
    const later = createClient(`http://127.0.0.1:${another.port}`, world().bot.connector, chat.conversation, user);
    const [already, report] = [await later.ask('sign in'), await later.ask(`check ${CONTOSO}`)];
    await later.press('Check as me');
    await another.stop();

    const said = world()
      .bot.connector.messages(chat.conversation.id)
      .map((message) => wordsOf(message))
      .join('\n');
    assert.match(wordsOf(already), new RegExp(`You are signed in as ${account.username} already`));
    assert.match(wordsOf(report), /Read as: app/);
    assert.match(said, new RegExp(`Read as: ${account.username}`));
    assert.doesNotMatch(said, /until I am restarted/);
  });
});
