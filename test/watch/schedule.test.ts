import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { nextRunAt, spreadHour, WATCH_DAYS, type Schedule } from '../../src/watch/schedule.ts';

/** Every run from one moment up to but not another. */
function runsBetween(id: string, schedule: Schedule, from: string, to: string): readonly Date[] {
  const runs: Date[] = [];
  for (let at = nextRunAt(id, schedule, new Date(from)); at < new Date(to); at = nextRunAt(id, schedule, at)) {
    runs.push(at);
  }
  return runs;
}

function localDays(runs: readonly Date[], zone: string): readonly string[] {
  return runs.map((run) => DateTime.fromJSDate(run, { zone }).toISODate() ?? '');
}

const CHANGE_OVERS = [
  ['loses an hour', '2026-03-26T23:00:00Z', '2026-03-31T22:00:00Z', 5],
  ['gains an hour', '2026-10-22T22:00:00Z', '2026-10-27T23:00:00Z', 5],
] as const;

describe('when a watch runs', () => {
  for (const [what, from, to, days] of CHANGE_OVERS) {
    it(`skips and doubles no day around the one that ${what} in Amsterdam, at whatever hour and minute`, () => {
      for (let hour = 0; hour < 24; hour += 1) {
        for (let watch = 0; watch < 40; watch += 1) {
          const schedule = { days: 'daily', hour, timeZone: 'Europe/Amsterdam' } as const;

          const found = localDays(runsBetween(`watch-${watch}`, schedule, from, to), 'Europe/Amsterdam');

          assert.equal(new Set(found).size, found.length, `${hour}: ${found.join(' ')}`);
          assert.equal(found.length, days, `${hour}: ${found.join(' ')}`);
        }
      }
    });
  }

  it('moves a time that does not exist on by the lost hour, and takes the first of two', () => {
    const schedule = { days: 'daily', hour: 2, timeZone: 'Europe/Amsterdam' } as const;

    const [lost] = runsBetween('some-watch', schedule, '2026-03-29T00:00:00Z', '2026-03-30T00:00:00Z');
    const [gained] = runsBetween('some-watch', schedule, '2026-10-24T23:00:00Z', '2026-10-25T23:00:00Z');

    assert.equal(DateTime.fromJSDate(lost!, { zone: 'Europe/Amsterdam' }).hour, 3);
    assert.equal(DateTime.fromJSDate(gained!, { zone: 'Europe/Amsterdam' }).hour, 2);
    assert.equal(DateTime.fromJSDate(gained!, { zone: 'Europe/Amsterdam' }).offset, 120);
  });

  it('comes once on every day that it should, in any zone, on any date', () => {
    const zones = [
      'Europe/Amsterdam',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Pacific/Apia',
      'UTC',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.constantFrom(...WATCH_DAYS),
        fc.integer({ min: 0, max: 23 }),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        fc.string({ minLength: 1 }),
        (timeZone, days, hour, start, id) => {
          const first = nextRunAt(id, { days, hour, timeZone }, start);
          const second = nextRunAt(id, { days, hour, timeZone }, first);

          const [a, b] = [first, second].map((run) => DateTime.fromJSDate(run, { zone: timeZone }).startOf('day'));
          const apart = Math.round(b!.diff(a!, 'days').days);
          assert.ok(first > start);
          assert.ok(days === 'daily' ? apart === 1 : days === 'weekdays' ? apart <= 3 : apart === 7, `${apart}`);
        },
      ),
    );
  });

  it('keeps Saturdays and Sundays free where it is for working days', () => {
    const schedule = { days: 'weekdays', hour: 7, timeZone: 'Europe/Amsterdam' } as const;

    const runs = runsBetween('w', schedule, '2026-11-20T12:00:00Z', '2026-11-30T12:00:00Z');

    assert.deepEqual(
      runs.map((run) => DateTime.fromJSDate(run, { zone: 'Europe/Amsterdam' }).weekday),
      [1, 2, 3, 4, 5, 1],
    );
  });

  it('is spread over the hour, so that no minute of ten thousand watches has more than twice the mean', () => {
    const minutes = new Map<number, number>();
    for (let watch = 0; watch < 10_000; watch += 1) {
      const schedule = { days: 'daily', hour: 7, timeZone: 'Europe/Amsterdam' } as const;
      const minute = nextRunAt(`watch-${watch}`, schedule, new Date('2026-11-23T00:00:00Z')).getUTCMinutes();
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    }

    assert.equal(minutes.size, 60);
    assert.ok(Math.max(...minutes.values()) <= (2 * 10_000) / 60);
  });

  it('is spread over the day where the operator set it', () => {
    const hours = new Map<number, number>();
    for (let watch = 0; watch < 10_000; watch += 1) {
      const hour = spreadHour(`watch-${watch}`);
      hours.set(hour, (hours.get(hour) ?? 0) + 1);
    }

    assert.equal(hours.size, 24);
    assert.ok(Math.max(...hours.values()) <= (2 * 10_000) / 24);
  });
});
