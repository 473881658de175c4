import assert from 'node:assert/strict';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { type RunningBot, startBot } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/store/embedded/embedded.ts';
import { type HttpsAzure, startHttpsAzure } from '../support/azure/https-azure.ts';
import { TEST_SECRET } from '../support/azure/token-endpoint.ts';
import { trustTestCertificate } from '../support/azure/trust.ts';
import { silentLogger } from '../support/logger.ts';
import { type Plug, startPlug } from '../support/plug.ts';
import { databaseUrlOf, makeTempFolder } from '../support/store.ts';
import { createClient, type TeamsClient, wordsOf } from '../support/teams/client.ts';
import { type Connector, startConnector } from '../support/teams/connector.ts';
import { until } from '../support/until.ts';

const PATIENCE_MS = 20_000;

/** Everything that the bot depends on, each behind something that takes it away. */
describe('a bot that loses', function () {
  this.timeout(2 * PATIENCE_MS);
  let folder: string;
  let server: EmbeddedServer;
  let azure: HttpsAzure;
  let connector: Connector;
  let plugs: { readonly manager: Plug; readonly authority: Plug; readonly teams: Plug };
  let distrust: () => void;
  let bot: RunningBot;
  let aheadMs = 0;
  let chats = 0;

  before(async () => {
    folder = await makeTempFolder();
    server = await startEmbedded(join(folder, 'data'), silentLogger);
    distrust = await trustTestCertificate();
    azure = await startHttpsAzure();
    connector = await startConnector();
    const azurePort = Number(new URL(azure.hosts.authorityHost).port);
    plugs = {
      manager: await startPlug(azurePort),
      authority: await startPlug(azurePort),
      teams: await startPlug(Number(new URL(connector.serviceUrl).port)),
    };
    const profile = join(folder, 'profile.json');
    await writeFile(profile, JSON.stringify(demoProfile));
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: databaseUrlOf(server.connection),
      PARTNER_PROFILE: profile,
      AZURE_AUTHORITY_HOST: `https://localhost:${plugs.authority.port}`,
      AZURE_RESOURCE_MANAGER_ENDPOINT: `https://localhost:${plugs.manager.port}`,
      CHECK_CLIENT_ID: azure.identity.clientId,
      CHECK_TENANT_ID: azure.identity.tenantId,
      CHECK_CLIENT_SECRET: TEST_SECRET,
    });
    bot = await startBot(config, { log: silentLogger, clock: { now: () => new Date(Date.now() + aheadMs) } });
  });
  after(async () => {
    await bot.stop();
    await connector.stop();
    for (const plug of Object.values(plugs)) await plug.pull();
    await azure[Symbol.asyncDispose]();
    distrust();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const url = () => `http://127.0.0.1:${bot.port}`;
  const chat = (): TeamsClient =>
    createClient(
      url(),
      { ...connector, serviceUrl: `http://127.0.0.1:${plugs.teams.port}` },
      { id: `unplugged-${(chats += 1)}`, conversationType: 'personal' },
    );
  async function ready() {
    const response = await fetch(`${url()}/readyz`);
    const { parts } = (await response.json()) as { readonly parts: Readonly<Record<string, string>> };
    return { status: response.status, store: parts['store'], azure: parts['azure'], teams: parts['teams'] };
  }
  async function says({ conversation }: TeamsClient, words: RegExp): Promise<void> {
    const said = () => connector.messages(conversation.id).map((message) => wordsOf(message));
    await until(() => said().some((text) => words.test(text)), PATIENCE_MS).catch((error: unknown) => {
      throw new Error(`It said: ${said().join('\n')}`, { cause: error });
    });
  }

  it('the database still answers questions, says so where it cannot, and goes on by itself', async () => {
    const someone = chat();
    await server.close();

    assert.equal((await ready()).status, 503);
    assert.match((await ready()).store ?? '', /unreachable|timed-out/);
    await someone.say('Does the Reader role count?');
    await says(someone, /Reader/);
    await someone.say('check contoso.example');
    await says(someone, /The database is the usual cause/);

    server = await startEmbedded(join(folder, 'data'), silentLogger);
    await until(async () => (await ready()).status === 200, PATIENCE_MS);
    await someone.say('check contoso.example');
    await says(someone, /both subscriptions earn/);
  });

  it('Azure says that it is Azure, and checks again when it is back', async () => {
    const someone = chat();
    await plugs.manager.pull();

    await someone.say('check contoso.example');
    await says(someone, /Azure could not be reached/);
    assert.match((await ready()).azure ?? '', /^no answer since \d{4}-/);

    await plugs.manager.push();
    await someone.say('check contoso.example');
    await says(someone, /both subscriptions earn/);
    assert.equal((await ready()).azure, 'app identity');
  });

  it('the sign-in service says that nothing could be reached, and checks again when it is back', async () => {
    const someone = chat();
    await plugs.authority.pull();

    await someone.say('check tailspintoys.example');
    await says(someone, /Azure could not be reached/);
    assert.match((await ready()).azure ?? '', /^no answer since/);

    await plugs.authority.push();
    await someone.say('check tailspintoys.example');
    await says(someone, /Tailspin Toys/);
  });

  it('Teams keeps what it has to say, and says it when Teams is back', async () => {
    const someone = chat();
    await someone.say('watch contoso.example');
    await says(someone, /checked for the first time/);
    const before = connector.messages(someone.conversation.id).length;
    await plugs.teams.pull();

    await someone.press('Check now');
    await until(async () => /^no answer since/.test((await ready()).teams ?? ''), PATIENCE_MS);
    assert.equal(connector.messages(someone.conversation.id).length, before);

    await plugs.teams.push();
    await until(() => connector.messages(someone.conversation.id).length > before, PATIENCE_MS);
    await until(async () => (await ready()).teams === 'ready', PATIENCE_MS);
  });

  it('the room on the disk says so, answers all the same, and goes on when there is room', async () => {
    const someone = chat();
    const database = new pg.Client(server.connection);
    database.on('error', () => undefined);
    await database.connect();
    // What the server says of a full disk, for the one table that needs the most of it.
    await database.query(`
      create function no_room() returns trigger language plpgsql as $$
        begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
      create trigger no_room before insert on checks execute function no_room()`);

    await someone.say('check contoso.example');
    await says(someone, /both subscriptions earn/);
    assert.deepEqual([(await ready()).status, (await ready()).store], [503, 'disk-full']);

    await database.query('drop trigger no_room on checks; drop function no_room()');
    await database.end();
    aheadMs += 61_000;
    assert.equal((await ready()).status, 200);
  });

  it('the right to write says so, answers all the same, and goes on when it may write again', async () => {
    const someone = chat();
    const readOnly = async (on: boolean): Promise<void> => {
      const database = new pg.Client(server.connection);
      await database.connect();
      // As a platform does whose disk is nearly full, or a copy that has not taken over yet.
      await database.query('set session characteristics as transaction read write');
      await database.query(`alter database ${server.connection.database} set default_transaction_read_only = ${on}`);
      await database.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      await database.end();
    };
    await readOnly(true);

    await someone.say('check contoso.example');
    await says(someone, /The database is the usual cause/);
    await someone.say('Does the Reader role count?');
    await says(someone, /Reader/);
    assert.deepEqual([(await ready()).status, (await ready()).store], [503, 'read-only']);

    await readOnly(false);
    aheadMs += 61_000;
    await until(async () => (await ready()).status === 200, PATIENCE_MS);
    await someone.say('check contoso.example');
    await says(someone, /both subscriptions earn/);
  });
});
