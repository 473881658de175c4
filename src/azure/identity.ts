import type { TokenCredential } from '@azure/core-auth';

/** Somebody who may read a customer: the app, a signed-in user, or the make-believe one. */
export interface AzureIdentity {
  readonly kind: 'app' | 'user' | 'demo';
  /** A name that a person recognises. */
  readonly label: string;
  /** Equal for the same identity only. Reads are shared, and Azure's quotas counted, by it. */
  readonly key: string;
  readonly clientId?: string;
  /** The identity's own tenant, where it may come in by Lighthouse when the customer's tenant does not know it. */
  readonly homeTenantId?: string;
  /** A credential for tokens that `tenantId` issues. */
  credentialFor(tenantId: string): TokenCredential;
}

/** What a token says about its bearer. */
export interface TokenClaims {
  readonly tenantId?: string;
  readonly objectId?: string;
}

/**
 * Reads the bearer's ids from an access token of our own. Nothing is verified and nothing is decided by it: Azure
 * verifies the token, we only report as whom we read. Opaque tokens give no claims.
 */
export function claimsOf(token: string): TokenClaims {
  const payload = token.split('.')[1];
  if (!payload) return {};
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) return {};
    const tenantId = 'tid' in claims && typeof claims.tid === 'string' ? claims.tid.toLowerCase() : undefined;
    const objectId = 'oid' in claims && typeof claims.oid === 'string' ? claims.oid.toLowerCase() : undefined;
    return { ...(tenantId ? { tenantId } : {}), ...(objectId ? { objectId } : {}) };
  } catch {
    return {};
  }
}
