import type { DirectoryPerson } from '../store/partners.ts';

/** Why it could not be read whether somebody is in a group. */
export type GroupFailure =
  /** The bot has no identity that could ask. */
  | 'no-identity'
  /** The partner's tenant does not know the identity, or refuses its credential. */
  | 'no-consent'
  /** The identity lacks the permission to read group members. */
  | 'forbidden'
  /** The person or a group is not in that directory. */
  | 'not-found'
  | 'unreachable';

export type MembershipReading =
  { readonly ok: true; readonly isMember: boolean } | { readonly ok: false; readonly why: GroupFailure };

/** Tells whether somebody is in a group of their own directory, also by way of a group in it. Never rejects. */
export interface GroupMembership {
  isInAny(person: DirectoryPerson, groupIds: readonly string[]): Promise<MembershipReading>;
}
