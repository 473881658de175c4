import type { BotIdentity } from './bot.ts';
import { ConfigError, type Environment, guidList, httpsUrl, isLoopback, oneOf } from './values.ts';

/** Whose tokens the bot believes, whom it answers, and where its own token may go. */
export interface ChannelTrust {
  readonly cloud: Cloud;
  /** Where the keys of the channel's tokens are announced. */
  readonly metadataUrl: string;
  /** The one issuer of the channel's tokens, compared letter by letter. */
  readonly issuer: string;
  /** Host names, in lower case, that the bot may send its token to. */
  readonly serviceHosts: readonly string[];
  /** Tenant ids in lower case. Everybody of another tenant is refused; empty in local mode only. */
  readonly allowedTenants: readonly string[];
  /** Where the bot's own token comes from; https, without a slash at the end. */
  readonly authorityHost: string;
}

type Cloud = 'public' | 'usgov';

/**
 * Issuer and keys of each cloud, and the hosts of its Teams connector. Read 2026-11-23.
 * Source: https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages
 */
const CLOUDS = {
  public: {
    metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    issuer: 'https://api.botframework.com',
    serviceHosts: ['smba.trafficmanager.net', 'smba.infra.gcc.teams.microsoft.com'],
    authorityHost: 'https://login.microsoftonline.com',
  },
  usgov: {
    metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
    issuer: 'https://api.botframework.us',
    serviceHosts: ['smba.infra.gov.teams.microsoft.us', 'smba.infra.dod.teams.microsoft.us'],
    authorityHost: 'https://login.microsoftonline.us',
  },
} as const satisfies Record<Cloud, unknown>;

/** @throws ConfigError where the bot would believe strangers, or answer nobody. */
export function readTrust(env: Environment, bot: BotIdentity): ChannelTrust {
  const cloud = oneOf(env, 'BOT_CLOUD', ['public', 'usgov'] as const, 'public');
  const known = CLOUDS[cloud];
  const own = Boolean(env['BOT_OPENID_METADATA']);
  if (own !== Boolean(env['BOT_TOKEN_ISSUER'])) {
    throw new ConfigError('BOT_OPENID_METADATA and BOT_TOKEN_ISSUER belong together. Set both, or neither.');
  }
  return {
    cloud,
    metadataUrl: own ? metadataUrl(env) : known.metadataUrl,
    issuer: env['BOT_TOKEN_ISSUER'] || known.issuer,
    serviceHosts: env['BOT_SERVICE_HOSTS'] ? serviceHosts(env['BOT_SERVICE_HOSTS']) : known.serviceHosts,
    allowedTenants: allowedTenants(env, bot),
    authorityHost: httpsUrl(env, 'AZURE_AUTHORITY_HOST', known.authorityHost),
  };
}

function allowedTenants(env: Environment, bot: BotIdentity): readonly string[] {
  const listed = guidList(env, 'ALLOWED_TENANTS');
  if (bot.kind === 'local') return listed;
  if (bot.kind !== 'multi-tenant') return [...new Set([bot.tenantId, ...listed])];
  if (listed.length > 0) return listed;
  throw new ConfigError(
    'BOT_TYPE is MultiTenant and ALLOWED_TENANTS is empty, so anybody’s tenant could talk to the bot. List the tenant ids that may, separated by commas.',
  );
}

function metadataUrl(env: Environment): string {
  const url = URL.parse(env['BOT_OPENID_METADATA'] ?? '');
  if (url && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)))) return url.href;
  throw new ConfigError('BOT_OPENID_METADATA must be an https address: whoever answers there decides who is believed.');
}

/** No wildcard, port or path: what is compared is a host name, whole. */
const HOST_NAME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

function serviceHosts(text: string): readonly string[] {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase());
  const wrong = hosts.find((host) => !HOST_NAME.test(host));
  if (wrong === undefined) return hosts;
  throw new ConfigError(
    `BOT_SERVICE_HOSTS must hold host names, separated by commas; "${wrong}" is not one. Use names such as smba.trafficmanager.net, without wildcard, port or path.`,
  );
}
