import { createGroupMembers, type GroupMembers } from '../azure/group-members.ts';
import type { Clock } from '../clock.ts';
import { createDemoGraphClient, DEMO_GRAPH } from '../demo/microsoft-graph.ts';
import type { AzureSource } from './azure-source.ts';

/** Which Microsoft Graph tells who is in a group: the real one or the make-believe one, never both. */
export function openGroupMembers(
  azure: Pick<AzureSource, 'demo' | 'appIdentity'>,
  { graphEndpoint, clock }: { readonly graphEndpoint: string; readonly clock: Clock },
): GroupMembers {
  const { appIdentity } = azure;
  if (!azure.demo) {
    const credentialFor = appIdentity && ((tenantId: string) => appIdentity.credentialFor(tenantId));
    return createGroupMembers({ graphEndpoint, credentialFor, clock });
  }
  const expiresOnTimestamp = Number.MAX_SAFE_INTEGER;
  const credential = { getToken: () => Promise.resolve({ token: 'make-believe', expiresOnTimestamp }) };
  const httpClient = createDemoGraphClient();
  return createGroupMembers({ graphEndpoint: DEMO_GRAPH, credentialFor: () => credential, clock, httpClient });
}
