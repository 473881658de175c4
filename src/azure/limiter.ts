import pLimit from 'p-limit';
import { LRUCache } from 'lru-cache';
import type { Timer } from './timer.ts';

/** Which of Azure's quotas a request draws on. */
export interface Lane {
  readonly quota: 'resource-manager' | 'resource-graph';
  /** Whose quota: identity plus tenant, plus the subscription where there is one. */
  readonly key: string;
}

/** Keeps all checks together below Azure's quotas. One for the process. */
export interface Limiter {
  /** Runs a request when its quota allows, waiting as long as it takes. Rejects when the signal aborts first. */
  run<T>(lane: Lane, request: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** What a reply says is left of the quota, and for how many milliseconds nothing more may be asked. */
  observe(lane: Lane, told: { readonly remaining?: number; readonly pauseMs?: number }): void;
}

interface Quota {
  readonly capacity: number;
  readonly refillPerSecond: number;
}

/**
 * A little below what Azure grants, since other programs draw on the same quota.
 * Source: https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling
 * (250 reads, 25 more a second, per subscription or tenant) and
 * https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/guidance-for-throttled-requests (15 in 5 s).
 */
const QUOTAS: Readonly<Record<Lane['quota'], Quota>> = {
  'resource-manager': { capacity: 225, refillPerSecond: 22.5 },
  'resource-graph': { capacity: 12, refillPerSecond: 2.4 },
};

const MAX_BUCKETS = 20_000;
const MAX_IN_FLIGHT = 32;

interface Bucket {
  tokens: number;
  refilledAt: number;
  pausedUntil: number;
}

export function createLimiter(timer: Timer): Limiter {
  const buckets = new LRUCache<string, Bucket>({ max: MAX_BUCKETS });
  const slots = pLimit(MAX_IN_FLIGHT);

  function bucketOf(lane: Lane): Bucket {
    const id = `${lane.quota} ${lane.key}`;
    const quota = QUOTAS[lane.quota];
    const now = timer.now();
    const bucket = buckets.get(id) ?? { tokens: quota.capacity, refilledAt: now, pausedUntil: 0 };
    const gained = ((now - bucket.refilledAt) / 1_000) * quota.refillPerSecond;
    bucket.tokens = Math.min(quota.capacity, bucket.tokens + gained);
    bucket.refilledAt = now;
    buckets.set(id, bucket);
    return bucket;
  }

  /** Takes a token, if need be one of the future, and says in how many milliseconds it is due. */
  function reserve(lane: Lane): number {
    const bucket = bucketOf(lane);
    bucket.tokens -= 1;
    const debt = Math.max(0, -bucket.tokens / QUOTAS[lane.quota].refillPerSecond) * 1_000;
    return Math.max(debt, bucket.pausedUntil - timer.now(), 0);
  }

  return {
    async run(lane, request, signal) {
      signal?.throwIfAborted();
      const wait = reserve(lane);
      if (wait > 0) await timer.sleep(wait, signal);

      return slots(() => {
        signal?.throwIfAborted();
        return request();
      });
    },

    observe(lane, { remaining, pauseMs }) {
      const bucket = bucketOf(lane);
      if (remaining !== undefined) bucket.tokens = Math.min(bucket.tokens, remaining);
      if (pauseMs !== undefined) bucket.pausedUntil = Math.max(bucket.pausedUntil, timer.now() + pauseMs);
    },
  };
}
