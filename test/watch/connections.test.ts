import assert from 'node:assert/strict';
import { sql } from 'kysely';
import pg from 'pg';
import { openQueue } from '../../src/watch/queue.ts';
import { silentLogger } from '../support/logger.ts';
import { useStore } from '../support/store.ts';
import { until } from '../support/until.ts';

/** What docs/operations.md promises for each replica. */
const MOST = { worker: 19, web: 12 } as const;
/** More at once than any pool has. */
const CALLERS = 40;

describe('the connections of one replica', () => {
  const store = useStore();

  for (const [role, works] of [
    ['worker', true],
    ['web', false],
  ] as const) {
    it(`are no more than the documents say: ${role}`, async () => {
      const { connection } = store();
      const observer = new pg.Client({ ...connection, application_name: 'observer' });
      await observer.connect();
      const count = async (): Promise<number> => {
        const { rows } = await observer.query<{ count: number }>(
          `select count(*)::int from pg_stat_activity
           where datname = current_database() and application_name like 'pec-bot%'`,
        );
        return rows[0]?.count ?? 0;
      };
      const queue = await openQueue({ connection, log: silentLogger, works });
      if (works) await queue.work({ tick: () => Promise.resolve(), run: () => Promise.resolve() });
      const slow = Array.from({ length: CALLERS }, () => sql`select pg_sleep(0.1)`.execute(store().db));
      const wishes = Array.from({ length: CALLERS }, (_, index) =>
        queue.runNow({ id: '11111111-1111-4111-8111-111111111111', customerTenantId: String(index) }, `wish ${index}`),
      );

      let most = 0;
      const over = Promise.all([...slow, ...wishes]).then(() => true);
      let done = false;
      void over.then(() => (done = true));
      await until(async () => {
        most = Math.max(most, await count());
        return done;
      });

      await queue.stop(2_000);
      await observer.end();
      assert.ok(most <= MOST[role], `${most} connections`);
      assert.ok(most > 10, `only ${most}: the pools were not full`);
    });
  }
});
