import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';

export interface KeptOptions {
  /** The oldest go when there are more. */
  readonly max: number;
  /** How long each stays, in milliseconds. */
  readonly ttl: number;
  readonly clock: Clock;
}

/** What is kept in memory for a while, by the bot's own clock. */
export function keptFor<V extends object | string>({ max, ttl, clock }: KeptOptions): LRUCache<string, V> {
  return new LRUCache<string, V>({ max, ttl, ttlResolution: 0, perf: { now: () => clock.now().getTime() } });
}
