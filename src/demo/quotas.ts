import { claimsOf } from '../azure/identity.ts';
import { armError, type DemoReply, type DemoRequest } from './arm/reply.ts';

/** https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling */
const BUCKET = { capacity: 250, refillPerSecond: 25 } as const;
/** https://learn.microsoft.com/en-us/azure/governance/resource-graph/concepts/guidance-for-throttled-requests */
const GRAPH_WINDOW = { queries: 15, ms: 5_000 } as const;

/** Counts requests as Azure does, and refuses those beyond its quotas. */
export interface Quotas {
  /** The refusal, or the headers that an answer carries. */
  take(request: DemoRequest): { readonly refusal: DemoReply } | { readonly headers: Readonly<Record<string, string>> };
}

export function createQuotas(now: () => Date): Quotas {
  const buckets = new Map<string, { tokens: number; at: number }>();
  const windows = new Map<string, { used: number; endsAt: number }>();

  function takeFromBucket(key: string): ReturnType<Quotas['take']> {
    const at = now().getTime();
    const bucket = buckets.get(key) ?? { tokens: BUCKET.capacity, at };
    const gained = ((at - bucket.at) / 1_000) * BUCKET.refillPerSecond;
    const tokens = Math.min(BUCKET.capacity, bucket.tokens + gained) - 1;
    buckets.set(key, { tokens: Math.max(tokens, 0), at });
    if (tokens < 0) return refuse('1');
    return { headers: { 'x-ms-ratelimit-remaining-subscription-reads': String(Math.floor(tokens)) } };
  }

  function takeFromWindow(key: string): ReturnType<Quotas['take']> {
    const at = now().getTime();
    const open = windows.get(key);
    const window = open && open.endsAt > at ? open : { used: 0, endsAt: at + GRAPH_WINDOW.ms };
    window.used += 1;
    windows.set(key, window);

    const left = GRAPH_WINDOW.queries - window.used;
    const seconds = Math.ceil((window.endsAt - at) / 1_000);
    if (left < 0) return refuse(String(seconds));
    const headers = { 'x-ms-user-quota-remaining': String(left), 'x-ms-user-quota-resets-after': `00:00:0${seconds}` };
    return { headers };
  }

  return {
    take({ url, authorization }) {
      const { tenantId = '', objectId = '' } = claimsOf(authorization?.slice('Bearer '.length) ?? '');
      const who = `${tenantId} ${objectId}`;
      if (url.pathname.toLowerCase().endsWith('/microsoft.resourcegraph/resources')) return takeFromWindow(who);
      const subscriptionId = /^\/+subscriptions\/([0-9a-f-]{36})/i.exec(url.pathname)?.[1]?.toLowerCase() ?? '';
      return takeFromBucket(`${who} ${subscriptionId}`);
    },
  };
}

function refuse(seconds: string): { readonly refusal: DemoReply } {
  return { refusal: armError(429, 'TooManyRequests', 'Too many requests.', { 'retry-after': seconds }) };
}
