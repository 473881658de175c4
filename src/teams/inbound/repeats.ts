import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { ActivityKey, SeenActivities } from '../../store/seen-activities.ts';

/** What one request is answered with, and whether a repeat should be tried instead. */
export interface Outcome {
  readonly status: number;
}

export interface Repeatable<T extends Outcome> {
  /** Until when a copy of the request could pass for valid. */
  readonly until: Date;
  /** Does what was asked. Must not throw. */
  readonly work: () => Promise<T>;
  /** What a copy is told where the first answer is no longer at hand, or was another replica's. */
  readonly repeated: () => T;
}

/** Sees to it that an activity is done once, however often it arrives. */
export interface Repeats<T extends Outcome> {
  once(activity: ActivityKey, request: Repeatable<T>): Promise<T>;
}

/** How many answers are at hand; a card of 28 KB is the largest. */
const ANSWERS_KEPT = 1_000;
/** The channel repeats a slow request within seconds. */
const ANSWERS_KEPT_MS = 10 * 60 * 1_000;

/**
 * The channel repeats a request that it got no answer to in time, and whoever recorded one may send it again. A copy
 * gets the first one's answer, also while that is still being worked on; nothing is done twice. What failed here
 * (5xx) is forgotten, so that a repeat can succeed. Where the store is away, each replica knows its own only.
 */
export function createRepeats<T extends Outcome>(seen: SeenActivities, log: Logger): Repeats<T> {
  const answers = new LRUCache<string, Promise<T>>({ max: ANSWERS_KEPT, ttl: ANSWERS_KEPT_MS });

  async function takeAndWork(activity: ActivityKey, request: Repeatable<T>): Promise<T> {
    if (!(await takeFrom(seen, activity, request.until, log))) return request.repeated();
    return await request.work();
  }

  return {
    async once(activity, request) {
      const key = JSON.stringify([activity.conversationId, activity.activityId, activity.type]);
      const underWay = answers.get(key);
      if (underWay) {
        log.info('a repeated activity was not done twice');
        return await underWay;
      }
      const answer = takeAndWork(activity, request);
      answers.set(key, answer);
      const { status } = await answer;
      if (status >= 500) {
        answers.delete(key);
        await seen.release(activity).catch((error: unknown) => {
          log.warn({ err: error }, 'a failed activity cannot be tried again');
        });
      }
      return await answer;
    },
  };
}

async function takeFrom(seen: SeenActivities, activity: ActivityKey, until: Date, log: Logger): Promise<boolean> {
  try {
    const first = await seen.take(activity, until);
    if (!first) log.info('a repeated activity was not done twice');
    return first;
  } catch (error) {
    log.warn({ err: error }, 'the store cannot say whether an activity is a repeat');
    return true;
  }
}
