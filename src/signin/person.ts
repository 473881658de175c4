import { isGuid } from '../pec/profile.ts';

/** Whoever signs in: the account that they chat with, by its Entra ids. A name proves nothing. */
export interface SignInPerson {
  /** The tenant in which Teams knows them. */
  readonly tenantId: string;
  /** Their object id in that tenant. */
  readonly objectId: string;
}

/** Null where the channel did not say who it is; then nobody can sign in. */
export function signInPersonOf(sender: {
  readonly tenantId: string | null;
  readonly objectId: string | null;
}): SignInPerson | null {
  const { tenantId, objectId } = sender;
  if (tenantId === null || objectId === null || !isGuid(tenantId) || !isGuid(objectId)) return null;
  return { tenantId: tenantId.toLowerCase(), objectId: objectId.toLowerCase() };
}

export function keyOf({ tenantId, objectId }: SignInPerson): string {
  return `${tenantId} ${objectId}`;
}
