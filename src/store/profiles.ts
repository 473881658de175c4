import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { type PartnerProfile, partnerProfileSchema } from '../pec/profile.ts';
import { BOUNDS, requireTenant, StoreInputError, toStorableJson, toStorableText } from './bounds.ts';
import type { Database } from './schema.ts';

export interface StoredProfile {
  readonly profile: PartnerProfile;
  readonly changedBy: string;
  readonly changedAt: Date;
}

/** `invalid`: what is stored no longer fits the schema; it is kept, and setting the profile anew mends it. */
export type ProfileReading =
  | ({ readonly found: true } & StoredProfile)
  | { readonly found: false; readonly reason: 'absent' }
  | { readonly found: false; readonly reason: 'invalid'; readonly issues: readonly string[] };

export type SetProfileOutcome =
  | { readonly saved: true; readonly profile: PartnerProfile }
  | { readonly saved: false; readonly issues: readonly string[] };

/** Who each partner is: one profile for each partner tenant. */
export interface Profiles {
  get(partnerTenantId: string): Promise<ProfileReading>;
  /**
   * Replaces the partner's profile where it fits the schema.
   * @param changedBy whom to name when somebody asks who changed it.
   */
  set(partnerTenantId: string, profile: unknown, changedBy: string): Promise<SetProfileOutcome>;
}

export function createProfiles(db: Kysely<Database>, clock: Clock): Profiles {
  return {
    async get(partnerTenantId) {
      const row = await db
        .selectFrom('profiles')
        .select(['profile', 'changed_by', 'changed_at'])
        .where('partner_tenant_id', '=', requireTenant('partnerTenantId', partnerTenantId))
        .executeTakeFirst();
      if (!row) return { found: false, reason: 'absent' };

      const judged = judge(row.profile);
      if (!judged.valid) return { found: false, reason: 'invalid', issues: judged.issues };
      return { found: true, profile: judged.profile, changedBy: row.changed_by, changedAt: row.changed_at };
    },

    async set(partnerTenantId, profile, changedBy) {
      const judged = judge(profile);
      if (!judged.valid) return { saved: false, issues: judged.issues };
      const json = toStorableJson(judged.profile, BOUNDS.profileBytes);
      // The schema bounds every list, so a valid profile always fits.
      if (json === null) throw new StoreInputError('The profile is larger than its schema allows.');

      const values = {
        profile: json,
        changed_by: toStorableText(changedBy, BOUNDS.nameCharacters),
        changed_at: clock.now(),
      };
      await db
        .insertInto('profiles')
        .values({ ...values, partner_tenant_id: requireTenant('partnerTenantId', partnerTenantId) })
        .onConflict((conflict) => conflict.column('partner_tenant_id').doUpdateSet(values))
        .execute();
      return { saved: true, profile: judged.profile };
    },
  };
}

type Judged =
  | { readonly valid: true; readonly profile: PartnerProfile }
  | { readonly valid: false; readonly issues: readonly string[] };

function judge(profile: unknown): Judged {
  const parsed = partnerProfileSchema.safeParse(profile);
  if (parsed.success) return { valid: true, profile: parsed.data };
  return {
    valid: false,
    issues: parsed.error.issues.slice(0, 20).map((issue) => `${issue.path.join('.') || 'profile'}: ${issue.message}`),
  };
}
