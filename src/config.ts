import { readFileSync } from 'node:fs';
import { z } from 'zod/v4';
import type { AppIdentitySettings, AzureSettings } from './azure/settings.ts';
import type { ModelSettings } from './model/settings.ts';
import { isGuid, partnerProfileSchema } from './pec/profile.ts';
import type { PartnerProfile } from './pec/profile.ts';

export interface Config {
  readonly bot: BotIdentity;
  readonly host: string;
  readonly port: number;
  readonly logLevel: LogLevel;
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly azure: AzureSettings;
  /** The profile from the file that `PARTNER_PROFILE` names; null where it is not set. */
  readonly partnerProfile: PartnerProfile | null;
  /** Entra object ids of the people who may run checks. Unused in local mode, where the chatting user may. */
  readonly partnerAdmins: readonly string[];
  readonly contact: Contact;
  /** The model that may word answers; null, and so off, unless configured. */
  readonly model: ModelSettings | null;
}

/** `local`: no app id, no authentication, loopback only. */
export type BotIdentity =
  | { readonly kind: 'local' }
  | { readonly kind: 'single-tenant'; readonly appId: string; readonly tenantId: string; readonly secret: AppSecret }
  | { readonly kind: 'managed-identity'; readonly appId: string; readonly tenantId: string }
  | { readonly kind: 'multi-tenant'; readonly appId: string; readonly secret: AppSecret };

export type AppSecret =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string };

/** Whom the bot names when it does not know. */
export interface Contact {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** Conversation id of the Teams channel where they are asked; null where there is none. */
  readonly channel: string | null;
}

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration is wrong. The message says which variable, what is wrong with it and what to do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const PUBLIC_AUTHORITY = 'https://login.microsoftonline.com';
const PUBLIC_RESOURCE_MANAGER = 'https://management.azure.com';

/**
 * Reads the environment once into a validated value.
 * @throws ConfigError with advice, at the first thing that is wrong or would leave a door open.
 */
export function readConfig(env: Environment): Config {
  const bot = readBot(env);
  const host = env['HOST'] || (bot.kind === 'local' ? '127.0.0.1' : '0.0.0.0');
  if (bot.kind === 'local' && !LOOPBACK.has(host)) {
    throw new ConfigError(
      `HOST is ${host}, but without BOT_ID nobody is authenticated. Set BOT_ID and its credentials, or leave HOST at 127.0.0.1.`,
    );
  }

  return {
    bot,
    host,
    port: integer(env, 'PORT', 3978, 0, 65_535),
    logLevel: oneOf(env, 'LOG_LEVEL', LOG_LEVELS, 'info'),
    databaseUrl: env['DATABASE_URL'] || null,
    dataDir: env['DATA_DIR'] || '.data',
    azure: readAzure(env, bot),
    partnerProfile: env['PARTNER_PROFILE'] ? readProfile(env['PARTNER_PROFILE']) : null,
    partnerAdmins: guidList(env, 'PARTNER_ADMINS'),
    contact: {
      name: env['CONTACT_NAME'] || 'Copaco Cloud',
      email: env['CONTACT_EMAIL'] || 'cloud@copaco.com',
      phone: env['CONTACT_PHONE'] || '+314 (0) 2306 340',
      channel: readContactChannel(env),
    },
    model: readModel(env),
  };
}

function readBot(env: Environment): BotIdentity {
  const appId = env['BOT_ID'];
  if (!appId) {
    const stray = ['BOT_PASSWORD', 'BOT_TYPE', 'BOT_CERTIFICATE_THUMBPRINT'].find((name) => env[name]);
    if (stray)
      throw new ConfigError(`${stray} is set but BOT_ID is not. Set BOT_ID, or remove ${stray} for local mode.`);
    return { kind: 'local' };
  }
  if (!isGuid(appId)) throw new ConfigError('BOT_ID must be the GUID of the bot’s app registration.');

  const type = oneOf(env, 'BOT_TYPE', ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] as const, 'SingleTenant');
  if (type === 'MultiTenant') return { kind: 'multi-tenant', appId, secret: readAppSecret(env) };
  const tenantId = requiredGuid(env, 'BOT_TENANT_ID');
  if (type === 'SingleTenant') return { kind: 'single-tenant', appId, tenantId, secret: readAppSecret(env) };
  if (env['BOT_PASSWORD']) throw new ConfigError('BOT_PASSWORD must be empty when BOT_TYPE is UserAssignedMSI.');
  return { kind: 'managed-identity', appId, tenantId };
}

function readAppSecret(env: Environment): AppSecret {
  if (env['BOT_PASSWORD']) return { kind: 'password', password: env['BOT_PASSWORD'] };
  if (env['BOT_CERTIFICATE_THUMBPRINT'] && env['BOT_CERTIFICATE_KEY_PATH']) {
    return {
      kind: 'certificate',
      thumbprint: env['BOT_CERTIFICATE_THUMBPRINT'],
      privateKey: readText(env['BOT_CERTIFICATE_KEY_PATH'], 'BOT_CERTIFICATE_KEY_PATH'),
    };
  }
  throw new ConfigError(
    'BOT_ID is set without a credential. Set BOT_PASSWORD, or BOT_CERTIFICATE_THUMBPRINT with BOT_CERTIFICATE_KEY_PATH, or BOT_TYPE=UserAssignedMSI.',
  );
}

function readAzure(env: Environment, bot: BotIdentity): AzureSettings {
  const identity = readCheckIdentity(env);
  const demo = flag(env, 'DEMO', bot.kind === 'local' && identity === null);
  if (demo && identity) {
    throw new ConfigError(
      'DEMO is on while CHECK_CLIENT_ID names a real identity. Make-believe answers must never pass for real ones: remove one of the two.',
    );
  }
  return {
    demo,
    identity,
    authorityHost: httpsUrl(env, 'AZURE_AUTHORITY_HOST', PUBLIC_AUTHORITY),
    resourceManagerEndpoint: httpsUrl(env, 'AZURE_RESOURCE_MANAGER_ENDPOINT', PUBLIC_RESOURCE_MANAGER),
  };
}

function readCheckIdentity(env: Environment): AppIdentitySettings | null {
  if (!env['CHECK_CLIENT_ID']) {
    const stray = ['CHECK_CLIENT_SECRET', 'CHECK_CERTIFICATE_PATH'].find((name) => env[name]);
    if (stray) throw new ConfigError(`${stray} is set but CHECK_CLIENT_ID is not. Set both, or neither.`);
    return null;
  }
  const common = { clientId: requiredGuid(env, 'CHECK_CLIENT_ID'), tenantId: requiredGuid(env, 'CHECK_TENANT_ID') };
  if (env['CHECK_CLIENT_SECRET']) return { ...common, kind: 'secret', secret: env['CHECK_CLIENT_SECRET'] };
  if (env['CHECK_CERTIFICATE_PATH']) {
    return { ...common, kind: 'certificate', certificatePath: env['CHECK_CERTIFICATE_PATH'] };
  }
  if (flag(env, 'CHECK_MANAGED_IDENTITY', false)) return { ...common, kind: 'managed-identity' };
  throw new ConfigError(
    'CHECK_CLIENT_ID is set without a credential. Set CHECK_CLIENT_SECRET, CHECK_CERTIFICATE_PATH or CHECK_MANAGED_IDENTITY=true.',
  );
}

function readModel(env: Environment): ModelSettings | null {
  if (env['AZURE_OPENAI_ENDPOINT']) {
    return {
      kind: 'azure',
      baseUrl: modelUrl(env, 'AZURE_OPENAI_ENDPOINT'),
      apiKey: required(env, 'AZURE_OPENAI_API_KEY'),
      deployment: required(env, 'AZURE_OPENAI_DEPLOYMENT'),
      apiVersion: env['AZURE_OPENAI_API_VERSION'] || '2024-10-21',
    };
  }
  if (!env['OPENAI_BASE_URL']) return null;
  return {
    kind: 'openai',
    baseUrl: modelUrl(env, 'OPENAI_BASE_URL'),
    apiKey: required(env, 'OPENAI_API_KEY'),
    model: required(env, 'OPENAI_MODEL'),
  };
}

/** Questions and a key travel there, so it is https, or a model on this very machine. */
function modelUrl(env: Environment, name: string): string {
  const url = URL.parse(env[name] ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.has(url.hostname))) {
    return url.href.replace(/\/+$/, '');
  }
  throw new ConfigError(`${name} must be an https address.`);
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (!value) throw new ConfigError(`${name} is not set, and the configured model needs it.`);
  return value;
}

function readContactChannel(env: Environment): string | null {
  const id = env['CONTACT_CHANNEL'];
  if (!id) return null;
  if (/^19:[^\s;/?]{1,300}$/.test(id)) return id;
  throw new ConfigError(
    `CONTACT_CHANNEL is "${id}". Use the id of a Teams channel, such as 19:abc@thread.tacv2: the part of the link to ` +
      'the channel after /channel/, with %3a written as ":" and %40 as "@".',
  );
}

function readProfile(path: string): PartnerProfile {
  let data: unknown;
  try {
    data = JSON.parse(readText(path, 'PARTNER_PROFILE'));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`PARTNER_PROFILE: ${path} is not valid JSON.`, { cause: error });
  }
  const parsed = partnerProfileSchema.safeParse(data);
  if (!parsed.success) throw new ConfigError(`PARTNER_PROFILE: ${path}\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function readText(path: string, variable: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`${variable}: cannot read the file ${path}.`, { cause: error });
  }
}

function oneOf<const T extends string>(env: Environment, name: string, values: readonly T[], fallback: T): T {
  const value = env[name] || fallback;
  const found = values.find((candidate) => candidate === value);
  if (!found) throw new ConfigError(`${name} is "${value}". Use one of: ${values.join(', ')}.`);
  return found;
}

function integer(env: Environment, name: string, fallback: number, least: number, most: number): number {
  const text = env[name] || String(fallback);
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new ConfigError(`${name} is "${text}". Use a whole number from ${least} to ${most}.`);
  }
  return value;
}

function flag(env: Environment, name: string, fallback: boolean): boolean {
  return oneOf(env, name, ['true', 'false'] as const, fallback ? 'true' : 'false') === 'true';
}

function requiredGuid(env: Environment, name: string): string {
  const value = env[name] ?? '';
  if (!isGuid(value)) throw new ConfigError(`${name} must be a GUID${value ? '' : ', and is not set'}.`);
  return value.toLowerCase();
}

function guidList(env: Environment, name: string): readonly string[] {
  const values = (env[name] ?? '').split(',').map((value) => value.trim().toLowerCase());
  const wrong = values.find((value) => value !== '' && !isGuid(value));
  if (wrong) throw new ConfigError(`${name} must hold GUIDs, separated by commas; "${wrong}" is not one.`);
  return values.filter((value) => value !== '');
}

function httpsUrl(env: Environment, name: string, fallback: string): string {
  const text = env[name] || fallback;
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:') {
    throw new ConfigError(`${name} is "${text}". Use an https address such as ${fallback}.`);
  }
  return text.replace(/\/+$/, '');
}
