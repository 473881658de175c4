import { randomUUID } from 'node:crypto';
import type { BotParts, RunningBot } from '../../src/app.ts';
import { startBot } from '../../src/app.ts';
import { secretsOf } from '../../src/config/secrets.ts';
import type { Environment } from '../../src/config/values.ts';
import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/log.ts';
import { createMask } from '../../src/mask.ts';
import { trustTestCertificate } from './azure/trust.ts';
import { createTestDatabase } from './store.ts';
import type { ChannelService, TokenWishes } from './teams/channelService.ts';
import { startChannelService } from './teams/channelService.ts';
import type { Connector } from './teams/connector.ts';
import { startConnector } from './teams/connector.ts';
import type { TokenAuthority } from './teams/tokenAuthority.ts';
import { startTokenAuthority } from './teams/tokenAuthority.ts';

export const HOME_TENANT = 'b0000000-0000-4000-8000-000000000001';
export const PARTNER_TENANT = 'b0000000-0000-4000-8000-000000000002';
export const STRANGE_TENANT = 'b0000000-0000-4000-8000-000000000009';
export const BOT_PASSWORD = 'the-password-of-the-bot';

/** A bot that authenticates, with a make-believe Bot Framework, Entra and Teams around it. */
export interface GuardedBot {
  readonly url: string;
  readonly appId: string;
  readonly channel: ChannelService;
  readonly authority: TokenAuthority;
  readonly connector: Connector;
  readonly logLines: readonly string[];
  readonly databaseUrl: string;
  readonly running: RunningBot;
  /** A request as Teams sends it. What is given replaces its parts; null takes the header away. */
  post(activity?: Record<string, unknown>, options?: PostOptions): Promise<PostAnswer>;
}

export interface PostOptions {
  readonly authorization?: string | null;
  readonly token?: TokenWishes;
}

export interface PostAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

export interface GuardedBotOptions extends Omit<BotParts, 'log'> {
  readonly env?: Environment;
  readonly databaseUrl?: string;
  readonly appId?: string;
}

/** Starts one; whoever starts it calls `stop`. */
export async function startGuardedBot(
  options: GuardedBotOptions = {},
): Promise<GuardedBot & { readonly stop: () => Promise<void> }> {
  const { env = {}, databaseUrl = await createTestDatabase(), appId = randomUUID(), ...parts } = options;
  const untrust = await trustTestCertificate();
  const channel = await startChannelService(() => parts.clock?.now() ?? new Date());
  const authority = await startTokenAuthority();
  const connector = await startConnector();
  const logLines: string[] = [];
  const settings = {
    BOT_ID: appId,
    BOT_TENANT_ID: HOME_TENANT,
    BOT_PASSWORD,
    BOT_OPENID_METADATA: channel.metadataUrl,
    BOT_TOKEN_ISSUER: channel.issuer,
    BOT_SERVICE_HOSTS: '127.0.0.1',
    AZURE_AUTHORITY_HOST: authority.host,
    ALLOWED_TENANTS: PARTNER_TENANT,
    DEMO: 'true',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: databaseUrl,
    ...env,
  };
  const log = createLogger('trace', {
    mask: createMask(secretsOf(settings)),
    destination: { write: (line: string) => void logLines.push(line) },
  });
  const running = await startBot(readConfig(settings), { log, ...parts });
  const url = `http://127.0.0.1:${running.port}`;

  async function post(activity: Record<string, unknown> = {}, given: PostOptions = {}): Promise<PostAnswer> {
    const body = { ...honestActivity(connector.serviceUrl), ...activity };
    const bearer = async () => `Bearer ${await channel.token(appId, connector.serviceUrl, given.token)}`;
    const authorization = given.authorization === undefined ? await bearer() : given.authorization;
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === null ? {} : { authorization }) },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  }

  return {
    url,
    appId,
    channel,
    authority,
    connector,
    logLines,
    databaseUrl,
    running,
    post,
    async stop() {
      await running.stop();
      await Promise.all([channel.stop(), authority.stop(), connector.stop()]);
      untrust();
    },
  };
}

/** Gives the suite that calls it a bot that authenticates, started before and stopped after it. */
export function useGuardedBot(options: GuardedBotOptions = {}): () => GuardedBot {
  let bot: Awaited<ReturnType<typeof startGuardedBot>> | undefined;
  before(async () => {
    bot = await startGuardedBot(options);
  });
  after(() => bot?.stop());
  return () => {
    if (!bot) throw new Error('The bot starts before the tests: ask for it inside one.');
    return bot;
  };
}

/** A message of somebody at home, in a chat of their own. */
export function honestActivity(serviceUrl: string): Record<string, unknown> {
  return {
    type: 'message',
    id: randomUUID(),
    text: 'help',
    channelId: 'msteams',
    serviceUrl,
    locale: 'en-GB',
    from: { id: '29:ann', name: 'Ann', aadObjectId: '33333333-3333-4333-8333-333333333333' },
    recipient: { id: '28:bot', name: 'PEC bot' },
    conversation: { id: 'personal-ann', conversationType: 'personal', tenantId: HOME_TENANT },
    channelData: { tenant: { id: HOME_TENANT } },
  };
}
