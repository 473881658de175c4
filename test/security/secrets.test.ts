import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import type { GuardedBot } from '../support/guardedBot.ts';
import { BOT_PASSWORD, HOME_TENANT, startGuardedBot } from '../support/guardedBot.ts';
import { createTestDatabase } from '../support/store.ts';
import { TEAMS_KEY } from '../support/teams/channelService.ts';
import { claimsOf, signedByStranger } from '../support/teams/forgery.ts';
import { watchOutput } from '../support/output.ts';
import { until } from '../support/until.ts';

const CHECK_SECRET = 'the-secret-of-the-check-app';
const DATABASE_PASSWORD = 'the-password-of-the-database';
const MODEL_KEY = 'the-key-of-the-model';
const RUN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const ANN = '33333333-3333-4333-8333-333333333333';
const CUSTOMER = 'd0000000-0000-4000-8000-000000000001';

/** A server that refuses everything and says in its refusal all that it was sent. */
async function startQuotingServer(): Promise<{
  readonly url: string;
  readonly seen: string[];
  readonly server: Server;
}> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const sent = `${JSON.stringify(request.headers)} ${body}`;
      seen.push(sent);
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: sent, code: sent } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen, server };
}

describe('secrets, along every path that fails', () => {
  let bot: GuardedBot & { readonly stop: () => Promise<void> };
  let model: Awaited<ReturnType<typeof startQuotingServer>>;
  const replies: string[] = [];
  let printed = '';
  const tokens: string[] = [];

  before(async function () {
    this.timeout(60_000);
    const databaseUrl = new URL(await createTestDatabase());
    // The database of the tests lets its own user in without one.
    databaseUrl.password = DATABASE_PASSWORD;
    model = await startQuotingServer();
    bot = await startGuardedBot({
      databaseUrl: databaseUrl.href,
      env: {
        DEMO: 'false',
        CHECK_TENANT_ID: HOME_TENANT,
        CHECK_CLIENT_ID: randomUUID(),
        CHECK_CLIENT_SECRET: CHECK_SECRET,
        PARTNER_ADMINS: ANN,
        PARTNER_PROFILE: await writeProfile(),
        OPENAI_BASE_URL: `${model.url}/v1`,
        OPENAI_API_KEY: MODEL_KEY,
        OPENAI_MODEL: 'm',
      },
    });
    printed = await watchOutput(failEveryWay);
  });
  after(async () => {
    await bot.stop();
    model.server.close();
  });

  const send = async (activity: Record<string, unknown>, authorization?: string): Promise<void> => {
    const token = authorization ?? `Bearer ${await bot.channel.token(bot.appId, bot.connector.serviceUrl)}`;
    tokens.push(token.slice('Bearer '.length));
    replies.push((await bot.post(activity, { authorization: token })).text);
  };

  async function failEveryWay(): Promise<void> {
    const claims = claimsOf(bot.channel.issuer, bot.appId, bot.connector.serviceUrl);
    await send({}, `Bearer ${await signedByStranger(claims, { keyId: TEAMS_KEY })}`);
    await send({ channelId: 'sms' });
    await send({ serviceUrl: 'https://elsewhere.example' });
    await send({ from: null });
    const token = await bot.channel.token(bot.appId, bot.connector.serviceUrl);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    for (const body of ['{"broken', '[', JSON.stringify({ deep: BOT_PASSWORD })]) {
      replies.push(await (await fetch(`${bot.url}/api/messages`, { method: 'POST', headers, body })).text());
    }

    // Teams refuses what the bot says.
    bot.connector.failWith(() => 401);
    await send({ text: 'help' });
    bot.connector.failWith(null);
    await send({ text: 'what is partner earned credit' });
    await bot.connector.waitFor(({ activity }) => activity.type === 'message');
    // Entra refuses both apps, and quotes them.
    bot.authority.refuseAndQuote();
    await send({ text: `check ${CUSTOMER}` });
    await until(() => bot.authority.requests.some((request) => request.includes(CHECK_SECRET)));

    await loseDatabase(bot.databaseUrl);
    await send({ text: 'history' });
    await send({ text: 'help' });
    for (const path of ['/readyz', '/healthz', '/metrics', '/nothing']) {
      replies.push(await (await fetch(`${bot.url}${path}`)).text());
    }
  }

  it('are where they belong, so that this test looks for the right ones', () => {
    const sent = bot.authority.requests.join('\n');

    assert.match(sent, new RegExp(BOT_PASSWORD));
    assert.match(sent, new RegExp(CHECK_SECRET));
    assert.match(model.seen.join('\n'), new RegExp(MODEL_KEY));
    assert.match(bot.databaseUrl, new RegExp(DATABASE_PASSWORD));
    assert.match(bot.connector.transcript.map(({ authorization }) => authorization).join('\n'), /a-token-of-the-bot/);
  });

  it('are in no log line, no reply, no message and nothing printed', () => {
    const places = {
      log: bot.logLines.join(''),
      replies: replies.join('\n'),
      messages: JSON.stringify(bot.connector.transcript.map(({ activity }) => activity)),
      printed,
    };
    const secrets = [BOT_PASSWORD, CHECK_SECRET, MODEL_KEY, DATABASE_PASSWORD, bot.authority.botToken, ...tokens];

    for (const [place, words] of Object.entries(places)) {
      for (const secret of secrets) assert.equal(words.includes(secret), false, `${place} holds ${secret}`);
      assert.doesNotMatch(words, /eyJ[\w-]+\./, place);
    }
  });

  it('are in no reply together with a stack, a path of ours or a name of a library', () => {
    assert.doesNotMatch(replies.join('\n'), /\bat \/|node_modules|\.ts:\d|Error:|zod|restify-errors/);
  });
});

describe('secrets at the start', () => {
  it('are not in what is printed where the start fails', async () => {
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: `postgresql://bot:${DATABASE_PASSWORD}@127.0.0.1:1/pec`,
      BOT_PASSWORD: '',
      PORT: '0',
    };

    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, [RUN, 'main'], { env }, (_error, out, err) => resolve(out + err));
    });

    assert.match(said, /DATABASE_URL does not answer/);
    assert.doesNotMatch(said, new RegExp(DATABASE_PASSWORD));
  });
});

async function writeProfile(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'pec-secrets-')), 'profile.json');
  const billTo = { name: 'Us', tenantId: HOME_TENANT, agentGroups: { adminAgents: CUSTOMER }, partnerIds: ['123456'] };
  await writeFile(path, JSON.stringify({ billTo }));
  return path;
}

async function loseDatabase(databaseUrl: string): Promise<void> {
  const url = new URL(databaseUrl);
  const name = url.pathname.slice(1);
  url.pathname = '/postgres';
  const client = new pg.Client(url.href);
  await client.connect();
  await client.query(`drop database "${name}" with (force)`);
  await client.end();
}
