import { readFile } from 'node:fs/promises';
import type { TokenCredential } from '@azure/core-auth';
import { LRUCache } from 'lru-cache';
import type { AzureIdentity } from './identity.ts';
import { isMicrosoftAuthority, type AppIdentitySettings, type AppProof, type AzureHosts } from './settings.ts';
import { whenAsked, type SureCredential } from './when-asked.ts';

/** What a managed identity's token is for when it vouches for an app registration. */
const TOKEN_EXCHANGE = 'api://AzureADTokenExchange/.default';
/** Each holds one customer's tokens, so that a fleet is not signed in to anew with every check. */
const MAX_CREDENTIALS = 1_000;

/**
 * The app that reads customers: it gets its tokens from the customer's own tenant, where its service principal holds a
 * role, so it sees what Azure Lighthouse hides from a managing tenant.
 * Source: https://learn.microsoft.com/en-us/azure/role-based-access-control/role-assignments-list-rest
 */
export function createAppIdentity(
  settings: AppIdentitySettings,
  hosts: Pick<AzureHosts, 'authorityHost'>,
): AzureIdentity {
  const { clientId, tenantId: homeTenantId } = settings;
  const credentials = new LRUCache<string, TokenCredential>({ max: MAX_CREDENTIALS });

  return {
    kind: 'app',
    label: `app ${clientId}`,
    key: `app ${homeTenantId} ${clientId}`,
    clientId,
    homeTenantId,
    credentialFor(tenantId) {
      const known = credentials.get(tenantId);
      if (known) return known;
      const credential = whenAsked(() => createCredential(settings, tenantId, hosts.authorityHost));
      credentials.set(tenantId, credential);
      return credential;
    },
  };
}

async function createCredential(
  settings: AppIdentitySettings,
  tenantId: string,
  authorityHost: string,
): Promise<SureCredential> {
  const { ClientAssertionCredential, ClientCertificateCredential, ClientSecretCredential } =
    await import('@azure/identity');
  const { clientId } = settings;
  // Instance discovery asks Microsoft whether it knows the authority, which it does of its own only.
  const disableInstanceDiscovery = !isMicrosoftAuthority(authorityHost);
  const options = { authorityHost, disableInstanceDiscovery, retryOptions: { maxRetries: 2, retryDelayInMs: 300 } };

  switch (settings.kind) {
    case 'secret':
      return new ClientSecretCredential(tenantId, clientId, settings.secret, options);
    case 'certificate':
      return new ClientCertificateCredential(tenantId, clientId, settings.certificatePath, options);
    case 'managed-identity':
    case 'federated':
      return new ClientAssertionCredential(tenantId, clientId, assertionOf(settings), options);
  }
}

/** Gets the token by which somebody whom the app trusts vouches for it. Never kept: it lasts minutes. */
export function assertionOf(
  proof: Extract<AppProof, { readonly kind: 'managed-identity' | 'federated' }>,
): () => Promise<string> {
  if (proof.kind === 'federated') return async () => (await readFile(proof.tokenPath, 'utf8')).trim();
  const host = whenAsked(async () => new (await import('@azure/identity')).ManagedIdentityCredential());
  return async () => (await host.getToken(TOKEN_EXCHANGE)).token;
}
