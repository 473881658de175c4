import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { BOUNDS, requireId, StoreInputError } from './bounds.ts';
import type { Database } from './schema.ts';

/** Service URLs that a valid token of the channel vouched for, for each bot. */
export interface VouchedUrls {
  keep(appId: string, serviceUrl: string): Promise<void>;
  has(appId: string, serviceUrl: string): Promise<boolean>;
}

export function createVouchedUrls(db: Kysely<Database>, clock: Clock): VouchedUrls {
  return {
    async keep(appId, serviceUrl) {
      const now = clock.now();
      await db
        .insertInto('vouched_urls')
        .values({ app_id: requireId('appId', appId), service_url: requireUrl(serviceUrl), vouched_at: now })
        .onConflict((conflict) => conflict.columns(['app_id', 'service_url']).doUpdateSet({ vouched_at: now }))
        .execute();
    },

    async has(appId, serviceUrl) {
      const row = await db
        .selectFrom('vouched_urls')
        .select('service_url')
        .where('app_id', '=', requireId('appId', appId))
        .where('service_url', '=', requireUrl(serviceUrl))
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

function requireUrl(url: string): string {
  if (url.length <= BOUNDS.serviceUrlCharacters && !/\p{Cc}/u.test(url) && url.isWellFormed()) return url;
  throw new StoreInputError('serviceUrl is not a web address.');
}
