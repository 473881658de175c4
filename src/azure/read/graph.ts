import type { QueryResponse } from '@azure/arm-resourcegraph';
import { z } from 'zod/v4';
import { MalformedReplyError } from '../policies/reply-shape.ts';
import type { ReadSession } from '../session.ts';

/** Resource Graph wants fewer than 300 subscriptions in a query, and answers at most 1,000 rows a page. */
export const SUBSCRIPTIONS_PER_QUERY = 290;
const ROWS_PER_PAGE = 1_000;
/** A query that never ends would read for ever. */
const MAX_PAGES = 200;

/**
 * Runs one query over some subscriptions, page by page.
 * Source: https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/guidance-for-throttled-requests
 */
export async function* queryGraph<T>(
  session: ReadSession,
  query: string,
  subscriptions: readonly string[],
  row: z.ZodType<T>,
): AsyncGenerator<readonly T[]> {
  let skipToken: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: QueryResponse = await session.clients.graph.resources({
      query,
      subscriptions: [...subscriptions],
      options: {
        resultFormat: 'objectArray',
        authorizationScopeFilter: 'AtScopeAboveAndBelow',
        // A subscription that the graph does not know yet must not spoil the query: it is read in full instead.
        allowPartialScopes: true,
        top: ROWS_PER_PAGE,
        ...(skipToken ? { skipToken } : {}),
      },
    });
    const rows = z.array(row).safeParse(answer.data);
    if (!rows.success) throw new MalformedReplyError(z.prettifyError(rows.error));
    yield rows.data;

    skipToken = answer.skipToken;
    if (!skipToken) return;
  }
}

/** Lists of ids in a query. Only GUIDs get here, so nothing needs quoting. */
export function quoted(ids: readonly string[]): string {
  return ids.map((id) => `'${id}'`).join(', ');
}
