import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { HOUR_MS } from '../durations.ts';
import { requireId } from './bounds.ts';
import type { Database } from './schema.ts';

/** A bucket that holds so many tokens and is refilled steadily. */
export interface Bucket {
  readonly name: string;
  readonly holds: number;
  readonly perHour: number;
}

export type TakeOutcome =
  | { readonly taken: true }
  /** Which bucket was empty, and when it has a token again. */
  | { readonly taken: false; readonly name: string; readonly retryAt: Date };

/** Buckets that all replicas share. */
export interface SharedLimits {
  /**
   * Takes a token from each bucket, or from none. Callers name the narrower bucket first, so that nobody waits for each other.
   * @throws the database's error where it cannot be told.
   */
  take(buckets: readonly Bucket[]): Promise<TakeOutcome>;
  /** Deletes buckets that are full again anyway. @returns how many went. */
  purge(): Promise<number>;
}

const UNUSED_FOR = 24 * HOUR_MS;

class Refused extends Error {
  override readonly name = 'Refused';
  readonly bucket: Bucket;
  readonly level: number;

  constructor(bucket: Bucket, level: number) {
    super('A bucket is empty.');
    this.bucket = bucket;
    this.level = level;
  }
}

export function createSharedLimits(db: Kysely<Database>, clock: Clock): SharedLimits {
  return {
    async take(buckets) {
      const now = clock.now();
      try {
        await db.transaction().execute(async (transaction) => {
          for (const bucket of buckets) await takeOne(transaction, bucket, now);
        });
        return { taken: true };
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const { bucket, level } = error;
        return { taken: false, name: bucket.name, retryAt: refilledAt(bucket, level, now) };
      }
    },

    async purge() {
      const before = new Date(clock.now().getTime() - UNUSED_FOR);
      const gone = await db.deleteFrom('limits').where('at', '<', before).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

/** When a bucket at this level has a whole token again. */
export function refilledAt({ perHour }: Bucket, level: number, now: Date): Date {
  return new Date(now.getTime() + Math.ceil(((1 - level) / perHour) * HOUR_MS));
}

/** @throws Refused, which gives back what was taken before in the same transaction. */
async function takeOne(db: Kysely<Database>, bucket: Bucket, now: Date): Promise<void> {
  const name = requireId('name', bucket.name);
  // Replicas' clocks differ a little; a bucket never loses by that.
  const level = sql<number>`least(${bucket.holds}::float8, limits.level
    + greatest(0, extract(epoch from ${now}::timestamptz - limits.at)::float8) * ${bucket.perHour / 3_600}::float8)`;
  const taken = await db
    .insertInto('limits')
    .values({ name, level: bucket.holds - 1, at: now })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ level: sql<number>`${level} - 1`, at: sql<Date>`greatest(limits.at, excluded.at)` })
        .where(sql<boolean>`${level} >= 1`),
    )
    .returning('level')
    .executeTakeFirst();
  if (taken) return;

  const left = await db.selectFrom('limits').select(level.as('left')).where('name', '=', name).executeTakeFirst();
  throw new Refused(bucket, left?.left ?? 0);
}
