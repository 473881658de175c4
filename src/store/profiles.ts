import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { type PartnerProfile, partnerProfileSchema } from '../pec/profile.ts';
import type { Audit, NewAuditEntry } from './audit.ts';
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

/** What a stored profile is to become, and the audit entry that is kept with it or not at all. */
export interface ProfileChange {
  readonly profile: unknown;
  readonly entry?: NewAuditEntry | undefined;
}

export type ChangeProfileOutcome = SetProfileOutcome | { readonly saved: false; readonly issues: null };

/** Who each partner is: one profile for each partner tenant. */
export interface Profiles {
  get(partnerTenantId: string): Promise<ProfileReading>;
  /**
   * Replaces the partner's profile where it fits the schema.
   * @param changedBy whom to name when somebody asks who changed it.
   */
  set(partnerTenantId: string, profile: unknown, changedBy: string): Promise<SetProfileOutcome>;
  /**
   * Reads, changes and saves in one go. Others who change the same profile wait, on every replica, so that none is lost.
   * @param change is given what is stored, null where nothing is or it no longer fits; null leaves all as it is.
   */
  change(
    partnerTenantId: string,
    change: (current: StoredProfile | null) => ProfileChange | null,
    changedBy: string,
  ): Promise<ChangeProfileOutcome>;
}

export function createProfiles(db: Kysely<Database>, clock: Clock, audit: Pick<Audit, 'record'>): Profiles {
  async function change(
    partnerTenantId: string,
    decide: (current: StoredProfile | null) => ProfileChange | null,
    changedBy: string,
  ): Promise<ChangeProfileOutcome> {
    const partner = requireTenant('partnerTenantId', partnerTenantId);
    return await db.transaction().execute(async (transaction) => {
      // A row lock would not hold back a second writer where there is no row yet.
      await sql`select pg_advisory_xact_lock(hashtextextended(${`profile ${partner}`}, 0))`.execute(transaction);
      const reading = await read(transaction, partner);
      const wanted = decide(reading.found ? reading : null);
      if (!wanted) return { saved: false, issues: null };

      const outcome = await write(transaction, partner, wanted.profile, changedBy);
      if (outcome.saved && wanted.entry) await audit.record(wanted.entry, transaction);
      return outcome;
    });
  }

  async function write(
    within: Kysely<Database>,
    partner: string,
    profile: unknown,
    changedBy: string,
  ): Promise<SetProfileOutcome> {
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
    await within
      .insertInto('profiles')
      .values({ ...values, partner_tenant_id: partner })
      .onConflict((conflict) => conflict.column('partner_tenant_id').doUpdateSet(values))
      .execute();
    return { saved: true, profile: judged.profile };
  }

  return {
    get: (partnerTenantId) => read(db, requireTenant('partnerTenantId', partnerTenantId)),
    set: (partnerTenantId, profile, changedBy) =>
      write(db, requireTenant('partnerTenantId', partnerTenantId), profile, changedBy),
    change,
  };
}

async function read(db: Kysely<Database>, partner: string): Promise<ProfileReading> {
  const row = await db
    .selectFrom('profiles')
    .select(['profile', 'changed_by', 'changed_at'])
    .where('partner_tenant_id', '=', partner)
    .executeTakeFirst();
  if (!row) return { found: false, reason: 'absent' };

  const judged = judge(row.profile);
  if (!judged.valid) return { found: false, reason: 'invalid', issues: judged.issues };
  return { found: true, profile: judged.profile, changedBy: row.changed_by, changedAt: row.changed_at };
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
