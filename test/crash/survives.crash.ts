import assert from 'node:assert/strict';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { settleAccount } from './account.ts';
import { passDays } from './days.ts';
import { seeded } from './random.ts';
import { openScene } from './scene.ts';

const SEED = Number(process.env['CRASH_SEED'] ?? 20_261_123);
const WATCHES = Number(process.env['CRASH_WATCHES'] ?? 200);
const DAYS = Number(process.env['CRASH_DAYS'] ?? 15);
const KILLS = Number(process.env['CRASH_KILLS'] ?? 20);

describe('two replicas that are killed again and again', () => {
  it('tell of every change, none of them twice, and know what they do not know', async () => {
    const random = seeded(SEED);
    const started = Date.now();
    const scene = await openScene({ watches: WATCHES, conversations: 40, replicas: 2, random });
    try {
      scene.teams.fail();

      await passDays(scene, {
        days: DAYS,
        kills: KILLS,
        databaseStopsOn: [Math.floor(DAYS / 3), Math.floor((2 * DAYS) / 3)],
        random,
      });

      const { store, customers, teams, replicas } = scene;
      const account = await settleAccount(store, customers.all, teams.arrivals);
      const faults = Map.groupBy(teams.arrivals, ({ fate }) => fate);
      const counts = [...faults].map(([fate, all]) => `${fate} ${all.length}`).join(' · ');
      process.stdout.write(
        [
          `      seed ${SEED} · ${Math.round((Date.now() - started) / 1_000)} s · ${replicas.kills} kills · 2 database stops`,
          `      ${account.checks} checks · ${account.changes} changes · ${account.told} told · ${account.lost.length} lost`,
          `      messages: ${account.sent} sent · ${account.unknown} unknown (${account.unknownThoughAnswered} of them answered) · ${account.duplicates.length} twice`,
          `      edits: ${account.edits} · Teams: ${counts}`,
          `      starts that failed: ${replicas.failedStarts}`,
          '',
        ].join('\n'),
      );
      if (process.env['CRASH_LOG']) await copyFile(join(scene.folder, 'replicas.log'), process.env['CRASH_LOG']);
      assert.equal(account.checks, WATCHES * DAYS);
      assert.ok(replicas.kills >= KILLS);
      assert.ok(account.changes > WATCHES);
      assert.deepEqual(
        {
          lost: account.lost,
          duplicates: account.duplicates,
          unaccounted: account.unaccounted,
          invented: account.invented,
          failed: account.failed,
          waiting: account.waiting,
          unedited: account.unedited,
        },
        { lost: [], duplicates: [], unaccounted: [], invented: [], failed: [], waiting: 0, unedited: [] },
      );
    } finally {
      await scene.stop();
    }
  });
});
