import type { Report } from '../pec/report.ts';
import type { Snapshot } from '../pec/snapshot.ts';

const COUNTING: ReadonlySet<string> = new Set(['counts', 'ends', 'conditioned', 'denied', 'denied-in-part']);
/** More than these are not needed to find out who removed one. */
const MOST_KEPT = 10;

/** The role assignments by which each subscription earns, by id: what to look for when one of them is gone. */
export function countingAssignments(report: Report, snapshot: Snapshot): ReadonlyMap<string, readonly string[]> {
  const read = new Map(snapshot.subscriptions.map((item) => [item.subscriptionId, item.roleAssignments]));
  return new Map(
    report.subscriptions.map(({ subscriptionId, trace }) => {
      const counting = trace.filter(({ outcome }) => COUNTING.has(outcome));
      const ids = (read.get(subscriptionId) ?? [])
        .filter((assignment) =>
          counting.some(
            ({ principalId, roleDefinitionId, scope }) =>
              assignment.principalId === principalId &&
              assignment.roleDefinitionId === roleDefinitionId &&
              assignment.scope.toLowerCase() === scope.toLowerCase(),
          ),
        )
        .map(({ id }) => id.toLowerCase());
      return [subscriptionId, ids.slice(0, MOST_KEPT)];
    }),
  );
}
