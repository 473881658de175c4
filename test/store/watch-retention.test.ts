import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { DAY_MS } from '../../src/durations.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';
import { newWatch } from '../support/watches.ts';

/** Every outcome that a message may have, each once a step. */
const OUTCOMES = ['sent', 'unknown', 'failed'] as const;
const LIMITS = {
  conversation: [],
  notifications: { count: 100, withinMs: 1_000 },
  everywhere: { count: 100, withinMs: 1_000 },
  inFlight: 100,
};
/** For how many days each table keeps what is over. */
const KEPT = { watch_runs: 30, alerts: 90, sent: 30, unknown: 90, failed: 90 } as const;
/** So many days at once: half a year is only as long as it has to be. */
const STEP_DAYS = 3;
const STEPS = 60;

describe('what watches leave behind, over half a year', () => {
  const clock = createTestClock();
  const store = useStore(clock);

  async function step(watchIds: readonly string[], day: number): Promise<void> {
    for (const [index, watchId] of watchIds.entries()) {
      await store().watchRuns.finish(watchId, `run ${day}`, () => ({
        outcome: 'ok',
        state: { day, seen: 'x'.repeat(1_000) },
        alert: { id: randomUUID(), content: { day, index } },
      }));
    }
    const entries = await store().outbox.claim(LIMITS);
    assert.equal(entries.length, OUTCOMES.length);
    for (const [index, entry] of entries.entries()) {
      const kind = OUTCOMES[index] ?? 'failed';
      const outcome = kind === 'sent' ? { kind, activityId: `1:${entry.id}` } : { kind, reason: 'no answer' };
      await store().outbox.settle(entry, outcome);
    }
    clock.advance(STEP_DAYS * DAY_MS);
    await store().purge();
  }

  async function rows(): Promise<Record<string, number>> {
    const counted: Record<string, number> = {};
    for (const table of ['watch_runs', 'watch_states', 'alerts', 'deliveries', 'delivery_pauses']) {
      const found = await sql<{ count: number }>`select count(*)::int from ${sql.table(table)}`.execute(store().db);
      counted[table] = found.rows[0]?.count ?? 0;
    }
    for (const state of OUTCOMES) {
      const found = await sql<{ count: number }>`select count(*)::int from outbox where state = ${state}`.execute(
        store().db,
      );
      counted[state] = found.rows[0]?.count ?? 0;
    }
    return counted;
  }

  it('grows no further once the first rows are old enough to go', async function () {
    this.timeout(60_000);
    const watches = await Promise.all(OUTCOMES.map(() => store().watches.add(newWatch({ nextRunAt: clock.now() }))));
    const ids = watches.map(({ watch }) => watch.id);
    const after: Record<number, Record<string, number>> = {};

    for (let number = 1; number <= STEPS; number += 1) {
      await step(ids, number);
      if (number === 5 || number === 40 || number === STEPS) after[number] = await rows();
    }

    const last = after[STEPS] ?? {};
    assert.deepEqual(last, after[40]);
    assert.equal(last['watch_states'], OUTCOMES.length);
    assert.deepEqual([last['deliveries'], last['delivery_pauses']], [0, 0]);
    for (const [what, days] of Object.entries(KEPT)) {
      const aStep = (after[5]?.[what] ?? 0) / 5;
      const left = last[what] ?? 0;
      assert.ok(aStep >= 1 && left > 0 && left <= aStep * (days / STEP_DAYS + 1), `${what}: ${left}`);
    }
  });
});
