import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { BOUNDS, requireGuid, StoreInputError, toStorableJson, toStorableText } from './bounds.ts';
import type { Database } from './schema.ts';

/** Who did it: somebody in Teams, whoever runs the bot, or the bot by itself, such as for a watch. */
export type AuditActor =
  | { readonly kind: 'person'; readonly tenantId: string | null; readonly objectId: string | null }
  | { readonly kind: 'operator' | 'bot' };

/** `allowed` and `denied` are decisions, `done` and `failed` what came of it. */
export const AUDIT_OUTCOMES = ['allowed', 'denied', 'done', 'failed'] as const;
export type AuditOutcome = (typeof AUDIT_OUTCOMES)[number];

/** Ids, codes and counts. Text that somebody wrote has no place here. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface NewAuditEntry {
  readonly actor: AuditActor;
  /** What it was about, such as `check`, `change-profile` or `sign-in`. */
  readonly act: string;
  /** Null where nobody could be told for whom the actor acts. */
  readonly partnerTenantId: string | null;
  readonly customerTenantId: string | null;
  /** Of whoever reads Azure for it, such as `AzureIdentity.key`. */
  readonly identity?: string | null;
  readonly outcome: AuditOutcome;
  readonly details?: AuditDetails;
}

/** The audit trail's only writer. Nothing in it is ever changed. */
export interface Audit {
  /**
   * Adds an entry.
   * @param within the transaction of the change that it is about, so that neither is kept without the other.
   * @throws StoreInputError where details hold anything but ids; the database's error where it was not kept.
   */
  record(entry: NewAuditEntry, within?: Kysely<Database>): Promise<void>;
  /** Deletes what is older: the one way out, for the retention. @returns how many went. */
  purge(before: Date): Promise<number>;
}

/** An id, a code, a domain or an ISO time: one word without spaces. */
const ID = /^[\w.:;@/=+-]{1,200}$/;
const ACTOR_CHARACTERS = 128;

export function createAudit(db: Kysely<Database>, clock: Clock): Audit {
  return {
    async record(entry, within = db) {
      const { actor } = entry;
      await within
        .insertInto('audit')
        .values({
          at: clock.now(),
          actor_kind: actor.kind,
          actor_tenant_id: actor.kind === 'person' ? cutId(actor.tenantId) : null,
          actor_object_id: actor.kind === 'person' ? cutId(actor.objectId) : null,
          act: requireWord('act', entry.act),
          partner_tenant_id: cutId(entry.partnerTenantId),
          customer_tenant_id:
            entry.customerTenantId === null ? null : requireGuid('customerTenantId', entry.customerTenantId),
          identity: toStorableText(entry.identity ?? '', BOUNDS.idCharacters) || null,
          outcome: entry.outcome,
          details: detailsJson(entry.details ?? {}),
        })
        .execute();
    },

    purge: (before) =>
      db.transaction().execute(async (transaction) => {
        await sql`select set_config('pec_bot.audit_retention', 'on', true)`.execute(transaction);
        const gone = await transaction.deleteFrom('audit').where('at', '<', before).executeTakeFirst();
        return Number(gone.numDeletedRows);
      }),
  };
}

/** Cut and not refused: an entry about an odd id is worth more than none. */
function cutId(id: string | null): string | null {
  return id === null ? null : toStorableText(id, ACTOR_CHARACTERS).toLowerCase();
}

function requireWord(name: string, word: string): string {
  if (!ID.test(word)) throw new StoreInputError(`${name} is not an id.`);
  return word;
}

function detailsJson(details: AuditDetails): string {
  for (const [name, value] of Object.entries(details)) {
    const words = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
    for (const word of words) requireWord(`details.${name}`, String(word));
  }
  const json = toStorableJson(details, BOUNDS.auditDetailsBytes);
  if (json === null) throw new StoreInputError('The details of an audit entry are too large.');
  return json;
}
