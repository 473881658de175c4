import { z } from 'zod/v4';
import type { DemoSubscription } from '../model.ts';
import { findSubscription, type Place, type Sight } from './access.ts';
import { armError, json, type DemoReply } from './reply.ts';
import { armAssignment, armDefinition, armDelegation, type ArmResource } from './shapes.ts';

const graphRequest = z.object({
  subscriptions: z.array(z.string()),
  query: z.string(),
  options: z.object({ $top: z.number().default(100), $skipToken: z.string().optional() }),
});

const MOST_SUBSCRIPTIONS = 300;

/**
 * Answers the two queries that the reader asks, by reading their filters; it is no general Resource Graph. Rows are
 * made page by page.
 */
export function answerGraph(sight: Sight, body: string, now: Date): DemoReply {
  const asked = graphRequest.safeParse(parse(body));
  if (!asked.success) return armError(400, 'BadRequest', 'The query is not valid.');
  const { subscriptions, query, options } = asked.data;
  if (subscriptions.length > MOST_SUBSCRIPTIONS) return armError(400, 'BadRequest', 'Too many subscriptions.');

  const places = subscriptions.flatMap((id) => findSubscription(sight, id.toLowerCase()) ?? []);
  const rows = query.startsWith('authorizationresources') ? assignmentRows(places, query, now) : delegationRows(places);

  const from = Number(options.$skipToken ?? 0);
  const data: unknown[] = [];
  let index = 0;
  let more = false;
  for (const row of rows) {
    more = index >= from + options.$top;
    if (more) break;
    if (index >= from) data.push(row);
    index += 1;
  }
  const next = more ? { $skipToken: String(from + options.$top) } : {};
  return json({ totalRecords: index, count: data.length, resultTruncated: 'false', facets: [], data, ...next });
}

function* assignmentRows(places: readonly Place[], query: string, now: Date): Generator {
  const foreign = /principalType\) =~ 'ForeignGroup'/.test(query);
  const named = new Set(/principalId\) in~ \(([^)]*)\)/.exec(query)?.[1]?.match(/[0-9a-f-]{36}/g));

  for (const { subscription } of places) {
    for (let index = 0; index < subscription.assignments.length; index += 1) {
      const item = subscription.assignments.at(index);
      if (!item) continue;
      if (!named.has(item.principalId) && !(foreign && item.principalType === 'ForeignGroup')) continue;
      yield row(subscription, armAssignment(now, subscription, item, index));
    }
  }
}

function* delegationRows(places: readonly Place[]): Generator {
  for (const { customer, subscription } of places) {
    for (const [index, item] of (subscription.delegations ?? []).entries()) {
      yield row(subscription, armDelegation(customer, subscription, { ...item, unexpanded: true }, index));
      yield row(subscription, armDefinition(customer, subscription, item, index));
    }
  }
}

/** Resource Graph adds the subscription to each row, and writes types in lower case. */
function row(subscription: DemoSubscription, resource: ArmResource): unknown {
  return {
    ...resource,
    type: resource.type.toLowerCase(),
    subscriptionId: subscription.id,
    plan: resource.plan ?? null,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
