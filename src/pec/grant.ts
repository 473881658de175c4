import type { AccessPath, AgentGroupName, GrantHolder } from './report.ts';
import type { LinkStanding } from './rules/partner-link.ts';
import type { RoleAssignment } from './snapshot.ts';

/** A grant that somebody of ours holds, before it is weighed. */
export interface OurGrant {
  readonly path: AccessPath;
  readonly scope: string;
  readonly principalId: string;
  readonly principalType: string;
  readonly roleDefinitionId: string;
  readonly holder: GrantHolder | null;
  readonly agentGroup: AgentGroupName | null;
  readonly link: LinkStanding;
  /** The role assignment behind it; null for a delegation and for a role that may only be activated. */
  readonly assignment: RoleAssignment | null;
  readonly obstacle: 'eligible-only' | 'not-provisioned' | null;
  /** Ids that a deny assignment may name: the principal and the people of ours behind it. */
  readonly subjects: readonly string[];
  /** The tenant in which a partner admin link would have to be; null where none is needed. */
  readonly linkTenantId: string | null;
  readonly managedByTenantId?: string;
  readonly provisioningState?: string;
  readonly endsAt?: string | null;
}

/** AOBO and Marketplace offers need no partner admin link. */
export const NO_LINK_NEEDED: LinkStanding = {
  pal: 'not-needed',
  holder: null,
  identities: [],
  otherPartnerId: null,
  runsTheCheckOnly: false,
};
