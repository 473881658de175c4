import { claimsOf } from '../azure/identity.ts';
import { DAY_MS } from '../durations.ts';
import { armError, type DemoReply, type DemoRequest } from './arm/reply.ts';
import { DEMO_READS, type DemoCustomer, type DemoFault, type DemoFaultKind, type DemoRead } from './model.ts';

const SUBSCRIPTION = /\/subscriptions\/([0-9a-f-]{36})/i;
const SLOW_MS = 800;
/** Longer than anybody waits. */
const FOR_EVER_MS = DAY_MS;
const RETRY_AFTER_SECONDS = '1';

/** Makes go wrong what shall go wrong. Counts, so it belongs to one running make-believe Azure. */
export interface Faults {
  apply(request: DemoRequest, answer: () => DemoReply): DemoReply;
}

/** The kind of read behind an address. */
function readOf(url: URL): DemoRead | null {
  const path = url.pathname.toLowerCase();
  if (path.endsWith('/microsoft.resourcegraph/resources')) return 'resourcegraph';
  const parts = path.split('/');
  return DEMO_READS.find((read) => parts.at(-1) === read || parts.at(-2) === read) ?? null;
}

interface Counted {
  readonly fault: DemoFault;
  /** The customer that it belongs to; null where it hits every one. */
  readonly tenantId: string | null;
  passed: number;
  hit: number;
}

export interface FaultsOptions {
  /** Faults of the whole world, beside those of its customers. */
  readonly faults?: readonly DemoFault[];
  /** Where foreign next links point. */
  readonly foreignHost?: string;
}

export function createFaults(
  world: readonly DemoCustomer[],
  { faults = [], foreignHost = 'elsewhere.example' }: FaultsOptions = {},
): Faults {
  const counted: Counted[] = [
    ...world.flatMap((customer) =>
      (customer.faults ?? []).map((fault) => ({ fault, tenantId: customer.tenantId, passed: 0, hit: 0 })),
    ),
    ...faults.map((fault) => ({ fault, tenantId: null, passed: 0, hit: 0 })),
  ];

  return {
    apply(request, answer) {
      const place: FaultPlace = {
        read: readOf(request.url),
        subscriptionId: SUBSCRIPTION.exec(request.url.pathname)?.[1]?.toLowerCase() ?? null,
        tenantId: tenantOf(request.authorization),
      };
      const due = counted.find((entry) => isDue(entry, place));
      return due ? spoil(due.fault.kind, request.url, answer, foreignHost) : answer();
    },
  };
}

interface FaultPlace {
  readonly read: DemoRead | null;
  readonly subscriptionId: string | null;
  readonly tenantId: string | null;
}

function tenantOf(authorization: string | undefined): string | null {
  return claimsOf(authorization?.replace(/^Bearer /, '') ?? '').tenantId ?? null;
}

function isDue(entry: Counted, place: FaultPlace): boolean {
  const { fault, tenantId } = entry;
  if (fault.read && fault.read !== place.read) return false;
  if (fault.subscriptionId && fault.subscriptionId !== place.subscriptionId) return false;
  if (tenantId !== null && tenantId !== place.tenantId) return false;
  if (entry.passed < (fault.after ?? 0)) {
    entry.passed += 1;
    return false;
  }
  if (entry.hit >= (fault.times ?? Number.POSITIVE_INFINITY)) return false;
  entry.hit += 1;
  return true;
}

function spoil(kind: DemoFaultKind, url: URL, answer: () => DemoReply, foreignHost: string): DemoReply {
  switch (kind) {
    case 'forbidden':
      return armError(403, 'AuthorizationFailed', 'The client does not have authorization to perform this action.');
    case 'throttled':
      return armError(429, 'TooManyRequests', 'Too many requests.', { 'retry-after': RETRY_AFTER_SECONDS });
    case 'throttled-without-hint':
      return armError(429, 'TooManyRequests', 'Too many requests.');
    case 'server-error':
      return armError(500, 'InternalServerError', 'Something went wrong.');
    case 'token-expired':
      return armError(401, 'ExpiredAuthenticationToken', 'The access token expiry has passed.');
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body>Please wait.</body></html>' };
    case 'cut-off': {
      const whole = answer();
      return { ...whole, body: whole.body.slice(0, Math.floor(whole.body.length * 0.6)) };
    }
    case 'foreign-next-link':
      return withNextLink(answer(), url, foreignHost);
    case 'slow':
      return { ...answer(), delayMs: SLOW_MS };
    case 'hang':
      return { ...answer(), delayMs: FOR_EVER_MS };
  }
}

function withNextLink(whole: DemoReply, url: URL, host: string): DemoReply {
  const next = new URL(url);
  next.host = host;
  const body: unknown = JSON.parse(whole.body);
  return { ...whole, body: JSON.stringify({ ...(body as object), nextLink: next.href }) };
}
