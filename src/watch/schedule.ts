import { DateTime } from 'luxon';
import { fractionOf } from './stable.ts';

/** On which days a watch runs: all, the working ones, or one of the week by its ISO number, Monday first. */
export const WATCH_DAYS = ['daily', 'weekdays', '1', '2', '3', '4', '5', '6', '7'] as const;
export type WatchDays = (typeof WATCH_DAYS)[number];

export interface Schedule {
  readonly days: WatchDays;
  /** The hour that somebody chose, 0 to 23, by the clock of `timeZone`. */
  readonly hour: number;
  /** IANA name. */
  readonly timeZone: string;
}

export const DEFAULT_SCHEDULE = { days: 'daily', hour: 7 } as const satisfies Partial<Schedule>;

const SECONDS_AN_HOUR = 3_600;
const LAST_WORKING_DAY = 5;
/** A weekly schedule finds its day among these; one more for a day that is already over. */
const DAYS_LOOKED_AT = 9;

export function isWatchDays(text: string): text is WatchDays {
  return (WATCH_DAYS as readonly string[]).includes(text);
}

/**
 * The first moment after `after` at which a watch runs. Watches of the same hour are spread over it by their ids, so that
 * they do not all come at once.
 *
 * It counts in days of the calendar, each of which gives one moment: on the day that loses an hour, a time that does not
 * exist moves on by that hour; on the day that gains one, a time that comes twice counts the first time. So no day is
 * skipped and none doubled.
 */
export function nextRunAt(id: string, { days, hour, timeZone }: Schedule, after: Date): Date {
  const second = Math.floor(fractionOf(id) * SECONDS_AN_HOUR);
  const today = DateTime.fromJSDate(after, { zone: timeZone });
  for (let ahead = 0; ahead < DAYS_LOOKED_AT; ahead += 1) {
    const { year, month, day, weekday } = today.plus({ days: ahead });
    if (!runsOn(days, weekday)) continue;
    const wanted = { year, month, day, hour, minute: Math.floor(second / 60), second: second % 60 };
    const moment = firstOf(DateTime.fromObject(wanted, { zone: timeZone }));
    if (moment > after) return moment;
  }
  throw new Error(`The schedule ${days} at ${hour} in ${timeZone} never comes.`);
}

function runsOn(days: WatchDays, weekday: number): boolean {
  if (days === 'daily') return true;
  return days === 'weekdays' ? weekday <= LAST_WORKING_DAY : weekday === Number(days);
}

function firstOf(time: DateTime): Date {
  const [first = time] = time.getPossibleOffsets();
  return first.toJSDate();
}

/** The hour of an operator's watch: spread over the whole day, since nobody chose one. */
export function spreadHour(id: string): number {
  return Math.floor(fractionOf(`hour ${id}`) * 24);
}
