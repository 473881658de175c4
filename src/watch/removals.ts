import type { AzureIdentity } from '../azure/identity.ts';
import type { Removal, RemovalReader } from '../azure/removals.ts';
import { DAY_MS } from '../durations.ts';
import type { WatchChange } from './change.ts';

/** Beyond so many subscriptions the log is not asked: whoever removed them all removed the first ones too. */
const MOST_LOOKED_UP = 5;
/** The log answers for 90 days; further back than this nobody looks. */
const LONGEST_BACK_MS = 30 * DAY_MS;
/** A role assignment is seen for some minutes after it was deleted. */
const SEEN_AFTER_MS = 15 * 60 * 1_000;

/**
 * Who took access away, by subscription. Only asked where something got worse and a role assignment or delegation counted
 * before.
 */
export async function findRemovals(
  lookUp: RemovalReader,
  changes: readonly WatchChange[],
  context: {
    readonly tenantId: string;
    readonly identity: AzureIdentity;
    readonly now: Date;
    readonly signal?: AbortSignal;
  },
): Promise<ReadonlyMap<string, Removal>> {
  const { tenantId, identity, now, signal } = context;
  const lost = changes.filter(
    ({ kind, assignments, lastGood }) =>
      (kind === 'stopped' || kind === 'reduced') && assignments.length > 0 && lastGood !== null,
  );
  const found = await Promise.all(
    lost.slice(0, MOST_LOOKED_UP).map(async ({ subscriptionId, assignments, lastGood }) => {
      const good = new Date(lastGood ?? '');
      const since = new Date(Math.max(good.getTime() - SEEN_AFTER_MS, now.getTime() - LONGEST_BACK_MS));
      const request = { tenantId, identity, subscriptionId, assignments, lastGood: good, since, until: now };
      const removal = await lookUp(request, signal ? { signal } : {});
      return removal ? [[subscriptionId, removal] as const] : [];
    }),
  );
  return new Map(found.flat());
}
