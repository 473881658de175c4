import type { ReadSession } from '../session.ts';

/**
 * The display name of the tenant. Only a nicety: where it cannot be read, the id has to do, and nothing is missing
 * from the check.
 * Source: https://learn.microsoft.com/en-us/rest/api/resources/tenants/list
 */
export async function readTenantName(session: ReadSession, tenantId: string): Promise<string | null> {
  try {
    for await (const tenant of session.clients.subscriptions.tenants.list()) {
      if (tenant.tenantId?.toLowerCase() === tenantId) return tenant.displayName ?? null;
    }
  } catch {
    return null;
  }
  return null;
}
