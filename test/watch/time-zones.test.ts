import assert from 'node:assert/strict';
import { readTimeZone } from '../../src/watch/time-zones.ts';

describe('a time zone as people type it', () => {
  for (const [typed, timeZone] of [
    ['Europe/Amsterdam', 'Europe/Amsterdam'],
    ['  europe/amsterdam ', 'Europe/Amsterdam'],
    ['Amsterdam', 'Europe/Amsterdam'],
    ['new york', 'America/New_York'],
    ['UTC', 'UTC'],
  ] as const) {
    it(`takes "${typed}"`, () => {
      assert.deepEqual(readTimeZone(typed), { ok: true, timeZone });
    });
  }

  it('names the nearest for a slip of the finger', () => {
    const outcome = readTimeZone('Europe/Amsterdm');

    assert.ok(!outcome.ok);
    assert.equal(outcome.nearest[0], 'Europe/Amsterdam');
  });

  for (const typed of ['', 'Middle-earth/Bree', '+02:00', '🕰', 'x'.repeat(2_000)]) {
    it(`knows no zone for "${typed.slice(0, 20)}"`, () => {
      assert.deepEqual(readTimeZone(typed), { ok: false, nearest: [] });
    });
  }
});
