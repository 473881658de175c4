import type { AzureSettings } from './azure/settings.ts';
import { readAccess, type AccessSettings } from './config/access.ts';
import { readAzure } from './config/azure.ts';
import { readBot } from './config/bot.ts';
import type { BotIdentity } from './config/bot.ts';
import { readContact } from './config/contact.ts';
import type { Contact } from './config/contact.ts';
import { type LimitSettings, readLimits } from './config/limits.ts';
import { readModel } from './config/model.ts';
import { readProfile } from './config/profile.ts';
import { readTelemetry } from './config/telemetry.ts';
import { type ProcessRole, ROLES } from './config/role.ts';
import { readSignIn } from './config/signIn.ts';
import type { SignInConfig } from './config/signIn.ts';
import { readTrust } from './config/trust.ts';
import type { ChannelTrust } from './config/trust.ts';
import { ConfigError, httpsUrl, integer, isLoopback, oneOf, refuseUnresolved } from './config/values.ts';
import type { Environment } from './config/values.ts';
import { readRate } from './config/rate.ts';
import type { ModelSettings } from './model/settings.ts';
import type { TelemetrySettings } from './telemetry/settings.ts';
import type { PartnerProfile } from './pec/profile.ts';

export interface Config {
  readonly bot: BotIdentity;
  readonly trust: ChannelTrust;
  readonly host: string;
  readonly port: number;
  /** Where the development command shows its make-believe Teams. */
  readonly playgroundPort: number;
  readonly logLevel: LogLevel;
  readonly role: ProcessRole;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly azure: AzureSettings;
  /** Where Microsoft Graph is, without a slash at the end. */
  readonly graphEndpoint: string;
  readonly signIn: SignInConfig;
  /** The profile from the file that `PARTNER_PROFILE` names; null where it is not set. */
  readonly partnerProfile: PartnerProfile | null;
  /** Unused in local mode, where whoever chats may do everything. */
  readonly access: AccessSettings;
  readonly limits: LimitSettings;
  /** How long the audit trail, checks and left chats are kept, in days. */
  readonly retentionDays: number;
  readonly contact: Contact;
  /** The share of eligible use that estimates of credit assume, in percent. */
  readonly pecRatePercent: number;
  /** The model that may word answers; null, and so off, unless configured. */
  readonly model: ModelSettings | null;
  /** Where traces and figures go beside `/metrics`; null, and so nowhere, unless configured. */
  readonly telemetry: TelemetrySettings | null;
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * Reads the environment once into a validated value.
 * @throws ConfigError with advice, at the first thing that is wrong or would leave a door open.
 */
export function readConfig(env: Environment): Config {
  refuseUnresolved(env);
  const bot = readBot(env);
  const host = env['HOST'] || (bot.kind === 'local' ? '127.0.0.1' : '0.0.0.0');
  if (bot.kind === 'local' && !isLoopback(host)) {
    throw new ConfigError(
      `HOST is ${host}, but without BOT_ID nobody is authenticated. Set BOT_ID and its credentials, or leave HOST at 127.0.0.1.`,
    );
  }

  const azure = readAzure(env, bot);
  const access = readAccess(env, bot);

  return {
    bot,
    trust: readTrust(env, bot),
    host,
    port: integer(env, 'PORT', 3978, 0, 65_535),
    playgroundPort: integer(env, 'PLAYGROUND_PORT', 56_150, 1, 65_535),
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    role: oneOf(env, 'ROLE', ROLES, 'all'),
    databaseUrl: env['DATABASE_URL'] || null,
    dataDir: env['DATA_DIR'] || '.data',
    graphEndpoint: httpsUrl(env, 'MICROSOFT_GRAPH_ENDPOINT', 'https://graph.microsoft.com'),
    azure,
    signIn: readSignIn(env, bot, azure.demo),
    partnerProfile: env['PARTNER_PROFILE'] ? readProfile(env['PARTNER_PROFILE']) : null,
    access,
    limits: readLimits(env),
    retentionDays: integer(env, 'RETENTION_DAYS', 365, 30, 3_650),
    contact: readContact(env),
    pecRatePercent: readRate(env),
    model: readModel(env),
    telemetry: readTelemetry(env),
  };
}
