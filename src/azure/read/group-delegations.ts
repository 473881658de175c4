import pLimit from 'p-limit';
import { z } from 'zod/v4';
import type { Delegation, SubscriptionSnapshot, Unread } from '../../pec/snapshot.ts';
import { attempt, type ReadSession } from '../session.ts';
import { readDelegation } from './delegations.ts';
import { queryGraph, SUBSCRIPTIONS_PER_QUERY } from './graph.ts';

const READS_AT_ONCE = 6;

const QUERY = `managedservicesresources
| where type =~ 'microsoft.managedservices/registrationassignments'
| where id contains '/resourcegroups/'
| project id, subscriptionId`;

const row = z.object({ id: z.string(), subscriptionId: z.string() });

/** Nothing else gets into an address. */
const IN_A_GROUP =
  /^(\/subscriptions\/[0-9a-f-]{36})\/resourcegroups\/[^/?#%\\]+\/providers\/microsoft\.managedservices\/registrationassignments\/[0-9a-f-]{36}$/;

/**
 * Adds delegations of single resource groups that the subscription's own list did not show: Microsoft's reference does
 * not say whether it shows them. Resource Graph knows them and lags behind, so each is read at its own address too.
 * Where Resource Graph does not answer, the list is all that there is.
 * Sources: https://learn.microsoft.com/en-us/rest/api/managedservices/registration-assignments/list,
 * https://learn.microsoft.com/en-us/azure/governance/resource-graph/reference/supported-tables-resources
 */
export async function addGroupDelegations(
  session: ReadSession,
  endpoint: string,
  subscriptions: readonly SubscriptionSnapshot[],
): Promise<readonly SubscriptionSnapshot[]> {
  const slots = pLimit(READS_AT_ONCE);
  const known = new Set(subscriptions.flatMap(({ delegations }) => delegations.map(({ id }) => id)));
  const ids = (await findIds(session, subscriptions)).filter((id) => !known.has(id));

  return Promise.all(
    subscriptions.map(async (subscription) => {
      const scope = `/subscriptions/${subscription.subscriptionId}`;
      const here = ids.filter((id) => id.startsWith(`${scope}/`));
      if (here.length === 0) return subscription;

      const unread: Unread[] = [];
      const found = await slots.map(here, (id) => readDelegation(session, { endpoint, scope, unread }, id));
      return {
        ...subscription,
        delegations: [...subscription.delegations, ...found.filter((item): item is Delegation => item !== null)],
        unread: [...subscription.unread, ...unread],
      };
    }),
  );
}

async function findIds(
  session: ReadSession,
  subscriptions: readonly SubscriptionSnapshot[],
): Promise<readonly string[]> {
  const asked = subscriptions.map(({ subscriptionId }) => subscriptionId);
  const found = new Set<string>();
  for (let from = 0; from < asked.length; from += SUBSCRIPTIONS_PER_QUERY) {
    const batch = asked.slice(from, from + SUBSCRIPTIONS_PER_QUERY);
    await attempt(session, { subject: 'delegations', unread: [] }, async () => {
      for await (const page of queryGraph(session, QUERY, batch, row)) {
        for (const { id } of page) if (IN_A_GROUP.test(id.toLowerCase())) found.add(id.toLowerCase());
      }
    });
  }
  return [...found];
}
