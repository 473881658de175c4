import { z } from 'zod/v4';
import type { ReadSession } from '../session.ts';
import { pagesOf } from './plain.ts';

/** Somebody deleted a role assignment. */
export interface Deletion {
  /** The role assignment's id, in lower case. */
  readonly assignmentId: string;
  /** The sign-in name or the object id of whoever did it, as Azure says it. */
  readonly by: string;
  readonly at: string;
}

export interface DeletionsRequest {
  /** Azure Resource Manager's address. */
  readonly endpoint: string;
  readonly subscriptionId: string;
  readonly since: Date;
  readonly until: Date;
}

const DELETE = 'microsoft.authorization/roleassignments/delete';
const DONE = 'succeeded';
/** A busy subscription has many events; what is not among the newest of these stays unknown. */
const MOST_PAGES = 5;

const eventSchema = z.object({
  caller: z.string().nullish(),
  eventTimestamp: z.string(),
  operationName: z.object({ value: z.string() }).nullish(),
  resourceId: z.string().nullish(),
  status: z.object({ value: z.string() }).nullish(),
});

/**
 * Who deleted role assignments, newest first. Reader on the subscription is all that it takes; the log goes back 90 days.
 * Source: https://learn.microsoft.com/en-us/rest/api/monitor/activity-logs/list
 * @throws Azure's errors
 */
export async function* readDeletions(
  session: ReadSession,
  { endpoint, subscriptionId, since, until }: DeletionsRequest,
): AsyncGenerator<Deletion> {
  const url = new URL(
    `/subscriptions/${subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values`,
    endpoint,
  );
  url.searchParams.set('api-version', '2015-04-01');
  // The log takes a time and one more condition, no others.
  const time = `eventTimestamp ge '${since.toISOString()}' and eventTimestamp le '${until.toISOString()}'`;
  url.searchParams.set('$filter', `${time} and resourceProvider eq 'Microsoft.Authorization'`);
  url.searchParams.set('$select', 'caller,eventTimestamp,operationName,resourceId,status');

  let pages = 0;
  for await (const page of pagesOf(session, url.href, eventSchema)) {
    for (const { caller, eventTimestamp, operationName, resourceId, status } of page) {
      const deleted = operationName?.value.toLowerCase() === DELETE && status?.value.toLowerCase() === DONE;
      if (!deleted || !caller || !resourceId) continue;
      yield { assignmentId: resourceId.toLowerCase(), by: caller, at: eventTimestamp };
    }
    pages += 1;
    if (pages >= MOST_PAGES) return;
  }
}
