import { createRequire } from 'node:module';
import type * as Msal from '@azure/msal-node';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type {
  AuthenticateRequestResult,
  ClaimsIdentity,
  ConnectorFactory,
  ServiceClientCredentialsFactory,
} from 'botframework-connector';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import type { AppSecret, BotIdentity } from '../../config/bot.ts';
import type { ChannelTrust } from '../../config/trust.ts';
import type { ServiceUrls } from '../inbound/serviceUrls.ts';

/** The copy that the SDK loads anyway; an import would load a second one, built as the other kind of module. */
const { ConfidentialClientApplication } = createRequire(import.meta.url)('@azure/msal-node') as typeof Msal;

/** Nobody vouched for the service URL that the bot was about to send its token to. */
export class UnvouchedServiceUrlError extends Error {
  override readonly name = 'UnvouchedServiceUrlError';
}

const GOVERNMENT_CHANNEL = 'https://botframework.azure.us';

/**
 * The SDK's way out with a guard on it: every connector, of a turn as of a stored conversation, is made here, and none
 * for a service URL that no valid token vouched for. The SDK's own check of requests is not used.
 */
export class GuardedAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #serviceUrls: ServiceUrls;

  constructor(identity: BotIdentity, trust: ChannelTrust, serviceUrls: ServiceUrls) {
    super(sdkConfiguration(identity, trust), credentialsOf(identity, trust));
    this.#serviceUrls = serviceUrls;
  }

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    const factory = super.createConnectorFactory(claims);
    const create = factory.create.bind(factory);
    factory.create = async (serviceUrl, audience) => {
      if (!(await this.#serviceUrls.mayReach(serviceUrl))) {
        throw new UnvouchedServiceUrlError('No valid token vouched for the service URL.');
      }
      // Without one, the SDK takes that of its cloud's connector.
      return audience ? create(serviceUrl, audience) : create(serviceUrl);
    };
    return factory;
  }

  override authenticateRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new Error('Requests are checked before the SDK sees them.'));
  }
}

function sdkConfiguration(identity: BotIdentity, { cloud }: ChannelTrust): Record<string, string> {
  if (identity.kind === 'local') return {};
  return {
    MicrosoftAppId: identity.appId,
    ...(cloud === 'usgov' ? { ChannelService: GOVERNMENT_CHANNEL } : {}),
    ...(identity.kind === 'managed-identity'
      ? { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: identity.tenantId }
      : {}),
  };
}

/** A multi-tenant bot gets its token from a tenant of Microsoft's own; any other from the tenant that it lives in. */
const MULTI_TENANT_AUTHORITY = 'botframework.com';

function credentialsOf(
  identity: BotIdentity,
  { authorityHost }: ChannelTrust,
): ServiceClientCredentialsFactory | undefined {
  if (identity.kind === 'local' || identity.kind === 'managed-identity') return undefined;
  const tenant = identity.kind === 'single-tenant' ? identity.tenantId : MULTI_TENANT_AUTHORITY;
  const client = new ConfidentialClientApplication({
    auth: {
      clientId: identity.appId,
      authority: `${authorityHost}/${tenant}`,
      // Named, so that no public directory is asked whether to believe it.
      knownAuthorities: [new URL(authorityHost).host],
      ...secretOf(identity.secret),
    },
  });
  return new MsalServiceClientCredentialsFactory(identity.appId, client);
}

function secretOf(secret: AppSecret) {
  if (secret.kind === 'password') return { clientSecret: secret.password };
  return { clientCertificate: { thumbprint: secret.thumbprint, privateKey: secret.privateKey } };
}
