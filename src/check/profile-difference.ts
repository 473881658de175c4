import { createHash } from 'node:crypto';
import type { PartnerOrganisation } from '../pec/profile.ts';
import { type Organisations, PROFILE_FIELDS, type ProfileField } from './profile-draft.ts';

/** Equal for equal organisations: tells whether somebody else changed them meanwhile. */
export function versionOf(organisations: Organisations | null): string {
  const listed =
    organisations && [organisations.billTo, organisations.resellerOfRecord].map((one) => one && linesOf(one));
  return createHash('sha256').update(JSON.stringify(listed)).digest('hex').slice(0, 16);
}

function linesOf({ name, tenantId, agentGroups, partnerIds }: PartnerOrganisation): readonly string[] {
  return [name, tenantId, agentGroups.adminAgents, agentGroups.helpdeskAgents ?? '', partnerIds.join(', ')];
}

export type Holder = 'billTo' | 'resellerOfRecord';

/** One field that would be different; null where there was, or would be, nothing. */
export interface ProfileDifference {
  readonly holder: Holder;
  readonly field: ProfileField;
  readonly before: string | null;
  readonly after: string | null;
}

/** What saving would change, in the order of the form. */
export function differencesOf(before: Organisations | null, after: Organisations): readonly ProfileDifference[] {
  return (['billTo', 'resellerOfRecord'] as const).flatMap((holder) => {
    const [was, willBe] = [before?.[holder], after[holder]].map((one) => (one ? linesOf(one) : null));
    return PROFILE_FIELDS.flatMap((field, index) => {
      const difference = { holder, field, before: was?.[index] || null, after: willBe?.[index] || null };
      return difference.before === difference.after ? [] : [difference];
    });
  });
}

/** The ids of a difference as the audit trail keeps them; a name is no id, so only that it changed is told. */
export function auditDetailsOf(differences: readonly ProfileDifference[]): Readonly<Record<string, readonly string[]>> {
  const list = (side: 'before' | 'after'): readonly string[] =>
    differences.flatMap(({ holder, field, [side]: value }) =>
      field === 'name' || value === null ? [] : value.split(', ').map((id) => `${holder}.${field}=${id}`),
    );
  return {
    changed: differences.map(({ holder, field }) => `${holder}.${field}`),
    before: list('before'),
    after: list('after'),
  };
}
