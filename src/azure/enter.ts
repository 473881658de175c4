import { failureOf } from './failure.ts';
import type { AzureIdentity } from './identity.ts';
import { openSession, type OpenSession, type OpenSessionOptions } from './open-session.ts';
import { listSubscriptions } from './read/subscriptions.ts';

/**
 * Signs in to the customer's tenant; where that tenant does not know us, comes in from our own tenant, as Azure
 * Lighthouse allows.
 * @throws what the credential throws when neither works
 */
export async function enter(
  identity: AzureIdentity,
  tenantId: string,
  options: OpenSessionOptions,
): Promise<OpenSession> {
  try {
    return await openSession(identity, tenantId, options);
  } catch (error) {
    const { homeTenantId } = identity;
    const code = failureOf(error, identity.kind)?.code;
    const uninvited = code === 'no-consent' || code === 'not-a-guest';
    if (!uninvited || !homeTenantId || homeTenantId === tenantId) throw error;

    const session = await openSession(identity, homeTenantId, options);
    const first = await listSubscriptions(session, tenantId).next();
    if (first.done) throw error;
    return session;
  }
}
