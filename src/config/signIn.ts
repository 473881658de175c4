import type { AppProof } from '../azure/settings.ts';
import type { SealingKey } from '../signin/seal.ts';
import type { SignInSettings } from '../signin/settings.ts';
import type { BotIdentity } from './bot.ts';
import { certificateFile, ConfigError, type Environment, flag, isLoopback, readText, requiredGuid } from './values.ts';

export interface SignInConfig {
  /** Where browsers reach the bot, without a slash at the end; null where they do not. */
  readonly publicUrl: string | null;
  /** The app that people sign in to; null where nobody can. */
  readonly app: SignInSettings | null;
}

const PROOFS = ['SSO_CLIENT_SECRET', 'SSO_CERTIFICATE_PATH', 'SSO_MANAGED_IDENTITY', 'SSO_FEDERATED_TOKEN_FILE'];
const KEY_BYTES = 32;

/**
 * How people sign in. With `PUBLIC_URL` the bot's own app is signed in to, or the one that `SSO_CLIENT_ID` names. A bot
 * that is a managed identity has no app registration of its own, so nobody signs in unless one is named.
 * @throws ConfigError where something is missing or left over, or a browser would be sent over plain http.
 */
export function readSignIn(env: Environment, bot: BotIdentity, demo: boolean): SignInConfig {
  const publicUrl = readPublicUrl(env);
  const tokenKeys = readTokenKeys(env);
  const proof = readProof(env);
  const named = env['SSO_CLIENT_ID'] ? requiredGuid(env, 'SSO_CLIENT_ID') : null;
  if (demo) {
    if (named) throw new ConfigError('DEMO is on while SSO_CLIENT_ID names a real app. Remove one of the two.');
    return { publicUrl, app: null };
  }
  if (!named && proof) throw new ConfigError('A proof for SSO is set but SSO_CLIENT_ID is not. Set both, or neither.');
  if (named && !publicUrl) {
    throw new ConfigError('SSO_CLIENT_ID is set without PUBLIC_URL, at which browsers come back from signing in.');
  }
  if (!publicUrl) return { publicUrl, app: null };

  const clientId = named ?? ownApp(bot);
  if (!clientId) return { publicUrl, app: null };
  const proven = proof ?? proofOfBot(bot, clientId);
  if (!proven)
    throw new ConfigError(`Signing in needs a proof of the app ${clientId}. Set one of ${PROOFS.join(', ')}.`);
  const appIdUri = env['SSO_APP_ID_URI'] || `api://botid-${clientId}`;
  return { publicUrl, app: { clientId, proof: proven, appIdUri, tokenKeys } };
}

/** The bot's app registration; null where it has none that people could sign in to. */
function ownApp(bot: BotIdentity): string | null {
  return bot.kind === 'local' || bot.kind === 'managed-identity' ? null : bot.appId.toLowerCase();
}

function readPublicUrl(env: Environment): string | null {
  const text = env['PUBLIC_URL'];
  if (!text) return null;
  const url = URL.parse(text);
  const safe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (!url || !safe || url.search || url.hash || url.username) {
    throw new ConfigError(
      `PUBLIC_URL is "${text}". Use the https address of the bot, such as https://bot.example.com.`,
    );
  }
  return text.replace(/\/+$/, '');
}

function readProof(env: Environment): AppProof | null {
  const given = PROOFS.filter((name) => env[name] && env[name] !== 'false');
  if (given.length > 1) throw new ConfigError(`${given.join(' and ')} are both set. One proof is enough.`);
  if (env['SSO_CLIENT_SECRET']) return { kind: 'secret', secret: env['SSO_CLIENT_SECRET'] };
  if (env['SSO_CERTIFICATE_PATH']) {
    const certificatePath = certificateFile(env['SSO_CERTIFICATE_PATH'], 'SSO_CERTIFICATE_PATH');
    return { kind: 'certificate', certificatePath };
  }
  if (flag(env, 'SSO_MANAGED_IDENTITY', false)) return { kind: 'managed-identity' };
  const tokenPath = env['SSO_FEDERATED_TOKEN_FILE'];
  if (!tokenPath) return null;
  readText(tokenPath, 'SSO_FEDERATED_TOKEN_FILE');
  return { kind: 'federated', tokenPath };
}

function proofOfBot(bot: BotIdentity, clientId: string): AppProof | null {
  if (bot.kind !== 'single-tenant' && bot.kind !== 'multi-tenant') return null;
  if (bot.appId.toLowerCase() !== clientId || bot.secret.kind !== 'password') return null;
  return { kind: 'secret', secret: bot.secret.password };
}

/** `id:key, …`, each key 32 bytes in base64; the first one seals. */
function readTokenKeys(env: Environment): readonly SealingKey[] {
  const entries = (env['TOKEN_KEY'] ?? '').split(',').map((entry) => entry.trim());
  const keys = entries.filter((entry) => entry !== '').map(toKey);
  if (new Set(keys.map(({ id }) => id)).size < keys.length) {
    throw new ConfigError('TOKEN_KEY names the same id twice. A new key needs a new id.');
  }
  return keys;
}

function toKey(entry: string): SealingKey {
  const [, id, text] = /^([a-z0-9-]{1,40}):([A-Za-z0-9+/_=-]+)$/.exec(entry) ?? [];
  const key = Buffer.from(text ?? '', 'base64');
  if (!id || key.length !== KEY_BYTES) {
    // The entry itself is a secret, so it is not repeated.
    throw new ConfigError(
      'TOKEN_KEY must be "id:key", where key is 32 bytes in base64, such as "2026-11:" and what "openssl rand -base64 32" prints.',
    );
  }
  return { id, key };
}
