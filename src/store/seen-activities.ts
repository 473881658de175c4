import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { HOUR_MS } from '../durations.ts';
import type { Database } from './schema.ts';

/** One activity of the channel: the same one has the same ids, however often it is sent. */
export interface ActivityKey {
  readonly conversationId: string;
  readonly activityId: string;
  /** An edited message keeps its id and comes as another type. */
  readonly type: string;
}

/** Which activities were taken already, by whichever replica. Holds hashes, no ids and no words. */
export interface SeenActivities {
  /** Marks an activity as taken. @returns false where it was taken before and `until` then has not passed. */
  take(activity: ActivityKey, until: Date): Promise<boolean>;
  /** Takes the mark away, where the work could not be done and should be tried again. */
  release(activity: ActivityKey): Promise<void>;
  /** Deletes what is over. @returns how many went. */
  purge(): Promise<number>;
}

/** However long a token says that it lasts. */
const LONGEST = 24 * HOUR_MS;

export function createSeenActivities(db: Kysely<Database>, clock: Clock): SeenActivities {
  return {
    async take(activity, until) {
      const now = clock.now();
      const expiresAt = new Date(Math.min(until.getTime(), now.getTime() + LONGEST));
      const taken = await db
        .insertInto('seen_activities')
        .values({ key: keyOf(activity), expires_at: expiresAt })
        .onConflict((conflict) =>
          conflict.column('key').doUpdateSet({ expires_at: expiresAt }).where('seen_activities.expires_at', '<=', now),
        )
        .returning('key')
        .executeTakeFirst();
      return taken !== undefined;
    },

    async release(activity) {
      await db.deleteFrom('seen_activities').where('key', '=', keyOf(activity)).execute();
    },

    async purge() {
      const gone = await db.deleteFrom('seen_activities').where('expires_at', '<=', clock.now()).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

/** Ids of the channel are long and of any form; a hash is short and holds nothing of them. */
function keyOf({ conversationId, activityId, type }: ActivityKey): string {
  const ids = JSON.stringify([conversationId, activityId, type]);
  return createHash('sha256').update(ids).digest('base64url');
}
