import { isGuid } from '../pec/profile.ts';
import { ConfigError, type Environment, oneOf, readText, requiredGuid } from './values.ts';

/** `local`: no app id, no authentication, loopback only. */
export type BotIdentity =
  | { readonly kind: 'local' }
  | { readonly kind: 'single-tenant'; readonly appId: string; readonly tenantId: string; readonly secret: AppSecret }
  | { readonly kind: 'managed-identity'; readonly appId: string; readonly tenantId: string }
  | { readonly kind: 'multi-tenant'; readonly appId: string; readonly secret: AppSecret };

export type AppSecret =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly privateKey: string };

/** What has no meaning without an app id; left over, it would make local mode look guarded. */
const NEEDS_BOT_ID = ['BOT_PASSWORD', 'BOT_TYPE', 'BOT_TENANT_ID', 'BOT_CERTIFICATE_THUMBPRINT', 'ALLOWED_TENANTS'];

/** As whom the bot speaks. @throws ConfigError where a credential is missing or left over. */
export function readBot(env: Environment): BotIdentity {
  const appId = env['BOT_ID']?.toLowerCase();
  if (!appId) {
    const stray = NEEDS_BOT_ID.find((name) => env[name]);
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
  if (env['BOT_PASSWORD'] && env['BOT_CERTIFICATE_THUMBPRINT']) {
    throw new ConfigError('BOT_PASSWORD and BOT_CERTIFICATE_THUMBPRINT are both set. Keep the one that is meant.');
  }
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
