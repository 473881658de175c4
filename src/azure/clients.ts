import { AuthorizationManagementClient } from '@azure/arm-authorization';
import { ACEProvisioningManagementPartnerAPI } from '@azure/arm-managementpartner';
import { ResourceGraphClient } from '@azure/arm-resourcegraph';
import { SubscriptionClient } from '@azure/arm-resources-subscriptions';
import type { TokenCredential } from '@azure/core-auth';
import { ServiceClient } from '@azure/core-client';
import {
  bearerTokenAuthenticationPolicyName,
  type HttpClient,
  type Pipeline,
  type PipelinePolicy,
} from '@azure/core-rest-pipeline';
import { onlyRead } from './policies/read-only.ts';

/** Microsoft's clients, all with the same manners. Made anew for each read, since they carry its signal. */
export interface AzureClients {
  readonly subscriptions: SubscriptionClient;
  readonly authorization: AuthorizationManagementClient;
  readonly partner: ACEProvisioningManagementPartnerAPI;
  readonly graph: ResourceGraphClient;
  /** For what has no client of its own: Lighthouse and the billing property. */
  readonly plain: ServiceClient;
}

export interface ClientsOptions {
  /** Azure Resource Manager's address, https. */
  readonly endpoint: string;
  readonly credential: TokenCredential;
  /** Runs before the token comes in: decides where requests may go at all. */
  readonly gate: PipelinePolicy;
  /** Run in this order on every attempt, after the token was added. */
  readonly policies: readonly PipelinePolicy[];
  /** Instead of the network: where the make-believe Azure comes in. */
  readonly httpClient?: HttpClient;
}

export function createClients({ endpoint, credential, gate, policies, httpClient }: ClientsOptions): AzureClients {
  const scope = `${endpoint}/.default`;
  const common = {
    endpoint,
    // Retries and redirects are ours: the clients give up on a 429 without Retry-After and follow any redirect.
    retryOptions: { maxRetries: 0 },
    redirectOptions: { maxRetries: 0 },
    additionalPolicies: policies.map((policy) => ({ policy, position: 'perRetry' as const })),
    ...(httpClient ? { httpClient } : {}),
  };

  const clients: AzureClients = {
    subscriptions: new SubscriptionClient(credential, { ...common, credentials: { scopes: [scope] } }),
    authorization: new AuthorizationManagementClient(credential, '', { ...common, credentialScopes: scope }),
    partner: new ACEProvisioningManagementPartnerAPI(credential, { ...common, credentialScopes: scope }),
    graph: new ResourceGraphClient(credential, { ...common, credentials: { scopes: [scope] } }),
    plain: new ServiceClient({ ...common, credential, credentialScopes: scope }),
  };
  for (const { pipeline } of Object.values<{ readonly pipeline: Pipeline }>({ ...clients })) {
    pipeline.addPolicy(gate, { beforePolicies: [bearerTokenAuthenticationPolicyName] });
    pipeline.addPolicy(onlyRead(), { beforePolicies: [bearerTokenAuthenticationPolicyName] });
  }
  return clients;
}
