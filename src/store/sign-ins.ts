import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { BOUNDS, requireId, requireTenant, StoreInputError } from './bounds.ts';
import type { Database } from './schema.ts';

/** Whose sign-in, by the Entra ids of the account that they chat with. */
export interface SignInOwner {
  readonly tenantId: string;
  readonly objectId: string;
}

/** What was sealed, and by which key. The store cannot open it. */
export interface SealedRow {
  readonly keyId: string;
  readonly bytes: Buffer;
}

/** Sealed sign-ins, one a person. */
export interface SignInRows {
  /** Null where there is none or its time is over. */
  get(owner: SignInOwner): Promise<SealedRow | null>;
  /** @throws StoreInputError where it is larger than its bound. */
  put(owner: SignInOwner, sealed: SealedRow, expiresAt: Date): Promise<void>;
  /** The same only where there is one still: what was deleted meanwhile stays so. */
  replace(owner: SignInOwner, sealed: SealedRow, expiresAt: Date): Promise<void>;
  /** @returns whether there was one. */
  delete(owner: SignInOwner): Promise<boolean>;
  /** Deletes what is over. @returns how many went. */
  purge(): Promise<number>;
}

export function createSignInRows(db: Kysely<Database>, clock: Clock): SignInRows {
  return {
    async get(owner) {
      const { tenant_id, user_object_id } = toColumns(owner);
      const row = await db
        .selectFrom('sign_ins')
        .select(['key_id', 'sealed'])
        .where('tenant_id', '=', tenant_id)
        .where('user_object_id', '=', user_object_id)
        .where('expires_at', '>', clock.now())
        .executeTakeFirst();
      return row ? { keyId: row.key_id, bytes: row.sealed } : null;
    },

    async put(owner, sealed, expiresAt) {
      const values = toValues(sealed, expiresAt);
      await db
        .insertInto('sign_ins')
        .values({ ...toColumns(owner), ...values })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'user_object_id']).doUpdateSet(values))
        .execute();
    },

    async replace(owner, sealed, expiresAt) {
      const { tenant_id, user_object_id } = toColumns(owner);
      await db
        .updateTable('sign_ins')
        .set(toValues(sealed, expiresAt))
        .where('tenant_id', '=', tenant_id)
        .where('user_object_id', '=', user_object_id)
        .execute();
    },

    async delete(owner) {
      const { tenant_id, user_object_id } = toColumns(owner);
      const gone = await db
        .deleteFrom('sign_ins')
        .where('tenant_id', '=', tenant_id)
        .where('user_object_id', '=', user_object_id)
        .executeTakeFirst();
      return gone.numDeletedRows > 0n;
    },

    async purge() {
      const gone = await db.deleteFrom('sign_ins').where('expires_at', '<=', clock.now()).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

function toValues({ keyId, bytes }: SealedRow, expiresAt: Date) {
  if (bytes.length > BOUNDS.signInBytes) throw new StoreInputError('The sign-in is larger than its bound.');
  return { key_id: requireId('keyId', keyId), sealed: bytes, expires_at: expiresAt };
}

function toColumns({ tenantId, objectId }: SignInOwner) {
  return {
    tenant_id: requireTenant('tenantId', tenantId),
    user_object_id: requireId('objectId', objectId).toLowerCase(),
  };
}
