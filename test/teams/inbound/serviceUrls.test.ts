import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../../src/config.ts';
import { systemClock } from '../../../src/clock.ts';
import { createBackground } from '../../../src/teams/background.ts';
import type { Address, Channel } from '../../../src/teams/channel.ts';
import { createTeams } from '../../../src/teams/sdk/application.ts';
import type { GuardedBot } from '../../support/guardedBot.ts';
import { BOT_PASSWORD, HOME_TENANT, useGuardedBot } from '../../support/guardedBot.ts';
import { silentLogger } from '../../support/logger.ts';
import { useStore } from '../../support/store.ts';

/** Takes whatever comes and notes the tokens; answers with a redirect where it is told to. */
interface Trap {
  readonly url: string;
  readonly tokens: (string | null)[];
  redirectTo: string | null;
  readonly server: Server;
}

async function startTrap(): Promise<Trap> {
  const server = createServer((request, response) => {
    trap.tokens.push(request.headers.authorization ?? null);
    request.resume();
    if (trap.redirectTo) response.writeHead(307, { location: `${trap.redirectTo}${request.url ?? ''}` });
    else response.writeHead(201, { 'content-type': 'application/json' });
    response.end('{"id":"1"}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const trap: Trap = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens: [],
    redirectTo: null,
    server,
  };
  return trap;
}

function addressAt(serviceUrl: string): Address {
  const reference = {
    channelId: 'msteams',
    serviceUrl,
    conversation: { id: 'c', isGroup: false, conversationType: 'personal', name: '' },
    bot: { id: '28:bot', name: 'PEC bot' },
  };
  return { conversationId: 'c', kind: 'personal', tenantId: HOME_TENANT, serviceUrl, reference };
}

describe('the bot’s own token', () => {
  const bot = useGuardedBot();
  const store = useStore();
  let trap: Trap;
  beforeEach(async () => {
    trap = await startTrap();
  });
  afterEach(() => {
    trap.server.close();
    trap.server.closeAllConnections();
  });

  /** The way out of a process that has just started: it remembers nothing but what is stored. */
  const restarted = ({ appId, authority }: GuardedBot, hosts = '127.0.0.1'): Channel => {
    const config = readConfig({
      BOT_ID: appId,
      BOT_TENANT_ID: HOME_TENANT,
      BOT_PASSWORD,
      BOT_SERVICE_HOSTS: hosts,
      AZURE_AUTHORITY_HOST: authority.host,
    });
    return createTeams({
      identity: config.bot,
      trust: config.trust,
      store: store(),
      log: silentLogger,
      clock: systemClock,
      background: createBackground(),
      onTurn: () => Promise.resolve(),
      wordsFor: () => '',
    }).channel;
  };

  it('goes to a stored conversation whose service URL a valid token vouched for, also after a restart', async () => {
    await store().vouchedUrls.keep(bot().appId, trap.url);

    const delivery = await restarted(bot()).send(addressAt(trap.url), { text: 'Good morning' });

    assert.equal(delivery.ok, true);
    assert.deepEqual(trap.tokens, [`Bearer ${bot().authority.botToken}`]);
  });

  it('does not go to a stored conversation whose service URL nobody vouched for', async () => {
    const channel = restarted(bot());

    const sent = await channel.send(addressAt(trap.url), { text: 'Good morning' });
    const edited = await channel.update(addressAt(trap.url), '1', { text: 'Good morning' });
    const opened = await channel.openPersonal(
      { id: '29:x', objectId: null, tenantId: HOME_TENANT, name: '' },
      addressAt(trap.url),
    );

    assert.deepEqual([sent.ok, edited.ok, opened], [false, false, null]);
    assert.deepEqual(trap.tokens, []);
  });

  it('does not go where a token for another bot vouched', async () => {
    await store().vouchedUrls.keep('a0000000-0000-4000-8000-00000000000f', trap.url);

    const delivery = await restarted(bot()).send(addressAt(trap.url), { text: 'Good morning' });

    assert.equal(delivery.ok, false);
    assert.deepEqual(trap.tokens, []);
  });

  it('does not go to a host that is no longer on the list, whoever vouched', async () => {
    await store().vouchedUrls.keep(bot().appId, trap.url);

    const delivery = await restarted(bot(), 'smba.trafficmanager.net').send(addressAt(trap.url), { text: 'Hello' });

    assert.equal(delivery.ok, false);
    assert.deepEqual(trap.tokens, []);
  });

  it('does not follow a redirect to another host', async () => {
    const elsewhere = await startTrap();
    await store().vouchedUrls.keep(bot().appId, trap.url);
    trap.redirectTo = elsewhere.url.replace('127.0.0.1', 'localhost');

    await restarted(bot()).send(addressAt(trap.url), { text: 'Good morning' });
    elsewhere.server.close();

    assert.equal(trap.tokens.length > 0, true);
    assert.deepEqual(elsewhere.tokens.filter(Boolean), []);
  });

  it('stays at home where a request under a valid token names another service URL', async () => {
    const answer = await bot().post({ serviceUrl: trap.url });

    assert.equal(answer.status, 403);
    assert.deepEqual(trap.tokens, []);
  });
});
