import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { LimitSettings } from '../config/limits.ts';
import { HOUR_MS } from '../durations.ts';
import { type Bucket, refilledAt, type SharedLimits } from '../store/limits.ts';
import type { Asker } from './policy.ts';

/** What can be had only so often. `message` is every line, press and other call of a client, whatever it asks for. */
export type LimitedAct = 'message' | 'check' | 'export' | 'sign-in';

export type LimitOutcome =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly by: 'person' | 'tenant'; readonly retryAt: Date }
  /** It could not be counted, so it is not done. */
  | { readonly allowed: false; readonly by: 'store' };

export type Limited = Exclude<LimitOutcome, { readonly allowed: true }>;

/** How often each person and each organisation may have something, so that one cannot take it from the others. */
export interface Limits {
  /**
   * Takes one. Messages are counted in this process and cost nothing but memory; everything else in the store, for all
   * replicas together, and is refused where the store is down.
   * @param tenantId the organisation: the partner's tenant, or where that is not known the sender's.
   */
  take(asker: Asker, act: LimitedAct, tenantId: string | null): Promise<LimitOutcome>;
}

export interface LimitsOptions {
  readonly settings: LimitSettings;
  readonly shared: Pick<SharedLimits, 'take'>;
  readonly clock: Clock;
  readonly log: Logger;
  readonly limited: (act: LimitedAct, by: Limited['by']) => void;
}

/** The least recently used bucket goes first; it is the likeliest to be full again. */
const BUCKETS_AT_HAND = 50_000;
/** A quarter of an hour's worth may be had at once. */
const AT_ONCE = 1 / 4;

export function createLimits({ settings, shared, clock, log, limited }: LimitsOptions): Limits {
  const atHand = new LRUCache<string, { readonly level: number; readonly at: number }>({ max: BUCKETS_AT_HAND });

  const bucket = (name: string, perHour: number): Bucket => ({
    name,
    perHour,
    holds: Math.max(1, Math.floor(perHour * AT_ONCE)),
  });

  function levelOf({ name, holds, perHour }: Bucket, now: number): number {
    const known = atHand.get(name);
    return known ? Math.min(holds, known.level + (Math.max(0, now - known.at) / HOUR_MS) * perHour) : holds;
  }

  function takeHere(buckets: readonly Bucket[]) {
    const now = clock.now();
    const levels = buckets.map((one) => ({ one, level: levelOf(one, now.getTime()) }));
    const empty = levels.find(({ level }) => level < 1);
    if (empty) return { taken: false, name: empty.one.name, retryAt: refilledAt(empty.one, empty.level, now) } as const;
    for (const { one, level } of levels) atHand.set(one.name, { level: level - 1, at: now.getTime() });
    return { taken: true } as const;
  }

  return {
    async take({ sender, address }, act, tenantId) {
      const { person, tenant } = settings[act];
      // Whom the channel does not name is counted by where they speak.
      const who = sender.objectId === null ? `conversation ${address.conversationId}` : `person ${sender.objectId}`;
      const narrow = bucket(`${act} ${who}`.slice(0, 500), person);
      const wide = bucket(`${act} tenant ${tenantId ?? sender.tenantId ?? 'unknown'}`, tenant);
      const buckets = [narrow, wide];
      try {
        const outcome = act === 'message' ? takeHere(buckets) : await shared.take(buckets);
        if (outcome.taken) return { allowed: true };
        const by = outcome.name === narrow.name ? 'person' : 'tenant';
        limited(act, by);
        return { allowed: false, by, retryAt: outcome.retryAt };
      } catch (error) {
        log.error({ err: error, act }, 'refused, since it could not be counted');
        limited(act, 'store');
        return { allowed: false, by: 'store' };
      }
    },
  };
}
