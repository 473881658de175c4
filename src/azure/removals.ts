import { enter } from './enter.ts';
import { failureOf, problemOf } from './failure.ts';
import type { AzureIdentity } from './identity.ts';
import { type AccessAct, type AccessProvider, readAccessEvents } from './read/activity-log.ts';
import type { ReaderDependencies } from './reader.ts';
import type { ReadSession } from './session.ts';
import { createStop } from './stop.ts';

export interface RemovalRequest {
  readonly tenantId: string;
  readonly identity: AzureIdentity;
  readonly subscriptionId: string;
  /** Ids of the role assignments and delegations by which there was access, in lower case. */
  readonly assignments: readonly string[];
  /** When there still was access, as far as it was seen. */
  readonly lastGood: Date;
  /** As far back as the log is read: what was deleted is still seen for some minutes. */
  readonly since: Date;
  readonly until: Date;
}

export interface Removal {
  readonly act: AccessAct;
  readonly by: string;
  readonly at: string;
}

/** Looks up who took access away; null where Azure does not tell. */
export type RemovalReader = (
  request: RemovalRequest,
  options?: { readonly signal?: AbortSignal },
) => Promise<Removal | null>;

/** An alert waits for this, so it never takes longer, in milliseconds. */
const LOOK_WITHIN_MS = 20_000;

export function createRemovalReader(dependencies: ReaderDependencies): RemovalReader {
  const { hosts, timer } = dependencies;

  return async ({ tenantId, identity, ...request }, { signal } = {}) => {
    using stop = createStop(timer, LOOK_WITHIN_MS, signal);
    const endpoint = hosts.resourceManagerEndpoint;
    try {
      const session = await enter(identity, tenantId, {
        ...dependencies,
        endpoint,
        random: dependencies.random ?? Math.random,
        signal: stop.signal,
        deadlineAt: timer.now() + LOOK_WITHIN_MS,
        note: () => undefined,
      });
      for (const provider of PROVIDERS) {
        const found = await findIn(session, endpoint, provider, request);
        if (found) return found;
      }
      return null;
    } catch (error) {
      const azures = stop.signal.aborted || problemOf(error) !== null || failureOf(error, identity.kind) !== null;
      if (azures) return null;
      throw error;
    }
  };
}

const PROVIDERS: readonly AccessProvider[] = ['Microsoft.Authorization', 'Microsoft.ManagedServices'];

async function findIn(
  session: ReadSession,
  endpoint: string,
  provider: AccessProvider,
  { subscriptionId, assignments, lastGood, since, until }: Omit<RemovalRequest, 'tenantId' | 'identity'>,
): Promise<Removal | null> {
  const ours = assignments.filter((id) => id.includes(`/providers/${provider.toLowerCase()}/`));
  if (ours.length === 0) return null;
  let changed: Removal | null = null;
  for await (const event of readAccessEvents(session, { endpoint, subscriptionId, provider, since, until })) {
    const { assignmentId, act, by, at } = event;
    if (!ours.includes(assignmentId)) continue;
    if (act !== 'delegation-changed') return { act, by, at };
    // What was written before the last good look made the access, or did it no harm.
    if (Date.parse(at) > lastGood.getTime()) changed ??= { act, by, at };
  }
  return changed;
}
