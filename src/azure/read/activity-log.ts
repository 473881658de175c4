import { z } from 'zod/v4';
import type { ReadSession } from '../session.ts';
import { pagesOf } from './plain.ts';

/** What somebody did to access: to a role assignment, or to a Lighthouse delegation. */
export type AccessAct = 'role-assignment-deleted' | 'delegation-deleted' | 'delegation-changed';

export interface AccessEvent {
  readonly act: AccessAct;
  /** Of the role assignment or registration assignment, in lower case. */
  readonly assignmentId: string;
  /** The sign-in name or the object id of whoever did it, as Azure says it. */
  readonly by: string;
  readonly at: string;
}

/** Whose operations are asked for; the log takes one at a time. */
export type AccessProvider = 'Microsoft.Authorization' | 'Microsoft.ManagedServices';

export interface AccessEventsRequest {
  /** Azure Resource Manager's address. */
  readonly endpoint: string;
  readonly subscriptionId: string;
  readonly provider: AccessProvider;
  readonly since: Date;
  readonly until: Date;
}

/**
 * Documented: these operations exist, and the log's administrative events hold every write, delete and action that went
 * through Resource Manager, by the operation's name.
 * Not documented: how the event of a delegation looks, and whether its caller is of the customer or of the managing tenant
 * where that gives the delegation up by itself. So nobody's side is named, and an event without a caller is passed over.
 * Sources: https://learn.microsoft.com/en-us/azure/role-based-access-control/permissions/management-and-governance,
 * https://learn.microsoft.com/en-us/azure/azure-monitor/platform/activity-log-schema
 */
const ACTS: ReadonlyMap<string, AccessAct> = new Map([
  ['microsoft.authorization/roleassignments/delete', 'role-assignment-deleted'],
  ['microsoft.managedservices/registrationassignments/delete', 'delegation-deleted'],
  // Delegating anew under the same name, with other roles or people.
  ['microsoft.managedservices/registrationassignments/write', 'delegation-changed'],
]);
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
 * Who took access away or changed it, newest first. Reader on the subscription is all that it takes; the log goes back 90
 * days. The managing tenant has a log of its own of delegations that come and go, without who did it, and asks for
 * Monitoring Reader on the whole directory; that is not worth it.
 * Sources: https://learn.microsoft.com/en-us/rest/api/monitor/activity-logs/list,
 * https://learn.microsoft.com/en-us/azure/lighthouse/how-to/monitor-delegation-changes
 * @throws Azure's errors
 */
export async function* readAccessEvents(
  session: ReadSession,
  { endpoint, subscriptionId, provider, since, until }: AccessEventsRequest,
): AsyncGenerator<AccessEvent> {
  const url = new URL(
    `/subscriptions/${subscriptionId}/providers/Microsoft.Insights/eventtypes/management/values`,
    endpoint,
  );
  url.searchParams.set('api-version', '2015-04-01');
  // The log takes a time and one more condition, no others.
  const time = `eventTimestamp ge '${since.toISOString()}' and eventTimestamp le '${until.toISOString()}'`;
  url.searchParams.set('$filter', `${time} and resourceProvider eq '${provider}'`);
  url.searchParams.set('$select', 'caller,eventTimestamp,operationName,resourceId,status');

  let pages = 0;
  for await (const page of pagesOf(session, url.href, eventSchema)) {
    for (const { caller, eventTimestamp, operationName, resourceId, status } of page) {
      const act = ACTS.get(operationName?.value.toLowerCase() ?? '');
      if (!act || status?.value.toLowerCase() !== DONE || !caller || !resourceId) continue;
      yield { act, assignmentId: resourceId.toLowerCase(), by: caller, at: eventTimestamp };
    }
    pages += 1;
    if (pages >= MOST_PAGES) return;
  }
}
