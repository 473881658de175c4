import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { sql } from 'kysely';
import { systemClock } from '../../../src/clock.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { silentLogger } from '../../support/logger.ts';
import { makeTempFolder } from '../../support/store.ts';
import { until } from '../../support/until.ts';

describe('what the embedded database has written outlives a power cut:', function () {
  this.timeout(60_000);
  let folder: string;
  let store: Store;
  before(async () => {
    folder = await makeTempFolder();
    store = await openStore({ dataDir: folder, logger: silentLogger, clock: systemClock });
  });
  after(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('nothing that guards it is turned off, in the server or in a session', async () => {
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')
      order by name`.execute(store.db);

    assert.deepEqual(Object.fromEntries(rows.map(({ name, setting }) => [name, setting])), {
      data_checksums: 'on',
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
    });
  });

  it('each commit waits until the disk has it', async () => {
    const commits = 25;
    const before = await syncs(store);

    for (let turn = 0; turn < commits; turn += 1) await store.memory.set('conversation', `turn ${turn}`, turn, 60_000);

    await until(async () => (await syncs(store)) >= before + commits);
  });
});

/** How often the server had its log brought to the disk. */
async function syncs(store: Store): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(sum(fsyncs), 0)::int as count from pg_stat_io where object = 'wal'`.execute(store.db);
  return rows[0]?.count ?? 0;
}
