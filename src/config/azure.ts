import type { AppIdentitySettings, AzureSettings } from '../azure/settings.ts';
import type { BotIdentity } from './bot.ts';
import { certificateFile, ConfigError, type Environment, flag, httpsUrl, readText, requiredGuid } from './values.ts';

const PUBLIC_AUTHORITY = 'https://login.microsoftonline.com';
const PUBLIC_RESOURCE_MANAGER = 'https://management.azure.com';

/** Which Azure is read and by whom. @throws ConfigError where the make-believe one meets a real identity. */
export function readAzure(env: Environment, bot: BotIdentity): AzureSettings {
  const identity = readCheckIdentity(env);
  const demo = flag(env, 'DEMO', bot.kind === 'local' && identity === null && !env['SSO_CLIENT_ID']);
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
    const stray = ['CHECK_CLIENT_SECRET', 'CHECK_CERTIFICATE_PATH', 'CHECK_FEDERATED_TOKEN_FILE'].find(
      (name) => env[name],
    );
    if (stray) throw new ConfigError(`${stray} is set but CHECK_CLIENT_ID is not. Set both, or neither.`);
    return null;
  }
  const common = { clientId: requiredGuid(env, 'CHECK_CLIENT_ID'), tenantId: requiredGuid(env, 'CHECK_TENANT_ID') };
  if (env['CHECK_CLIENT_SECRET']) return { ...common, kind: 'secret', secret: env['CHECK_CLIENT_SECRET'] };
  if (env['CHECK_CERTIFICATE_PATH']) {
    return {
      ...common,
      kind: 'certificate',
      certificatePath: certificateFile(env['CHECK_CERTIFICATE_PATH'], 'CHECK_CERTIFICATE_PATH'),
    };
  }
  if (flag(env, 'CHECK_MANAGED_IDENTITY', false)) return { ...common, kind: 'managed-identity' };
  const tokenPath = env['CHECK_FEDERATED_TOKEN_FILE'];
  if (tokenPath) {
    readText(tokenPath, 'CHECK_FEDERATED_TOKEN_FILE');
    return { ...common, kind: 'federated', tokenPath };
  }
  throw new ConfigError(
    'CHECK_CLIENT_ID is set without a credential. Set CHECK_CLIENT_SECRET, CHECK_CERTIFICATE_PATH, CHECK_FEDERATED_TOKEN_FILE or CHECK_MANAGED_IDENTITY=true.',
  );
}
