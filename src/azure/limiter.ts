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

/**
 * A little below what Azure grants, since other programs draw on the same quota.
 * Source: https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling
 * (250 reads, 25 more a second, for each subscription or tenant)
 */
const BUCKET = { capacity: 225, refillPerSecond: 22.5 } as const;
/**
 * Source: https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/guidance-for-throttled-requests
 * (15 queries in 5 seconds)
 */
const WINDOW = { queries: 14, ms: 5_000 } as const;

const MAX_LANES = 20_000;
const MAX_IN_FLIGHT = 32;

/** What one lane has used. Requests are given their turn when they ask, so a turn may lie in the future. */
interface Usage {
  tokens: number;
  refilledAt: number;
  /** The last turns given, the oldest first, in milliseconds since the epoch. */
  readonly turns: number[];
  pausedUntil: number;
}

export function createLimiter(timer: Timer): Limiter {
  const lanes = new LRUCache<string, Usage>({ max: MAX_LANES });
  const slots = pLimit(MAX_IN_FLIGHT);

  function usageOf(lane: Lane): Usage {
    const id = `${lane.quota} ${lane.key}`;
    const now = timer.now();
    const usage = lanes.get(id) ?? { tokens: BUCKET.capacity, refilledAt: now, turns: [], pausedUntil: 0 };
    const gained = ((now - usage.refilledAt) / 1_000) * BUCKET.refillPerSecond;
    usage.tokens = Math.min(BUCKET.capacity, usage.tokens + gained);
    usage.refilledAt = now;
    lanes.set(id, usage);
    return usage;
  }

  /** Takes the next turn of a lane and says in how many milliseconds it comes. */
  function takeTurn(lane: Lane): number {
    const usage = usageOf(lane);
    const now = timer.now();
    const turn = Math.max(
      now,
      usage.pausedUntil,
      lane.quota === 'resource-graph' ? fromWindow(usage) : fromBucket(usage, now),
    );
    if (lane.quota === 'resource-graph') usage.turns.push(turn);
    return turn - now;
  }

  return {
    async run(lane, request, signal) {
      signal?.throwIfAborted();
      // A pause that somebody else was told meanwhile holds for those who wait already, too.
      for (let wait = takeTurn(lane); wait > 0; wait = usageOf(lane).pausedUntil - timer.now()) {
        await timer.sleep(wait, signal);
      }

      return slots(() => {
        signal?.throwIfAborted();
        return request();
      });
    },

    observe(lane, { remaining, pauseMs }) {
      const usage = usageOf(lane);
      if (remaining !== undefined) usage.tokens = Math.min(usage.tokens, remaining);
      if (pauseMs !== undefined) usage.pausedUntil = Math.max(usage.pausedUntil, timer.now() + pauseMs);
    },
  };
}

/** Takes a token, if need be one that the bucket only gains later. */
function fromBucket(usage: Usage, now: number): number {
  usage.tokens -= 1;
  return now + Math.max(0, -usage.tokens / BUCKET.refillPerSecond) * 1_000;
}

/** A window after the turn that opened it. */
function fromWindow({ turns }: Usage): number {
  if (turns.length < WINDOW.queries) return 0;
  return (turns.shift() ?? 0) + WINDOW.ms;
}
