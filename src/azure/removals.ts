import { enter } from './enter.ts';
import { failureOf, problemOf } from './failure.ts';
import type { AzureIdentity } from './identity.ts';
import { readDeletions } from './read/activity-log.ts';
import type { ReaderDependencies } from './reader.ts';
import { createStop } from './stop.ts';

export interface RemovalRequest {
  readonly tenantId: string;
  readonly identity: AzureIdentity;
  readonly subscriptionId: string;
  /** Ids of the role assignments that are gone. */
  readonly assignments: readonly string[];
  readonly since: Date;
  readonly until: Date;
}

export interface Removal {
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
    const gone = new Set(request.assignments);
    try {
      const session = await enter(identity, tenantId, {
        ...dependencies,
        endpoint,
        random: dependencies.random ?? Math.random,
        signal: stop.signal,
        deadlineAt: timer.now() + LOOK_WITHIN_MS,
        note: () => undefined,
      });
      for await (const { assignmentId, by, at } of readDeletions(session, { ...request, endpoint })) {
        if (gone.has(assignmentId)) return { by, at };
      }
      return null;
    } catch (error) {
      const azures = stop.signal.aborted || problemOf(error) !== null || failureOf(error, identity.kind) !== null;
      if (azures) return null;
      throw error;
    }
  };
}
