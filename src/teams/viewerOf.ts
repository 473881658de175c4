import type { Asker, CheckIdentity, Permission } from '../access/policy.ts';
import type { Viewer } from '../store/history.ts';

/** Whose results an asker may see: those of the identities that the policy names, and of nobody else's sign-in. */
export type ViewerOf = (asker: Asker, permission: Permission) => Viewer;

/** @param keyOf the key of an identity for this asker; null where there is none */
export function createViewerOf(keyOf: (asker: Asker, identity: CheckIdentity) => string | null): ViewerOf {
  return (asker, { partnerTenantId, identities }) => ({
    partnerTenantId,
    identityKeys: identities.flatMap((identity) => keyOf(asker, identity) ?? []),
  });
}
