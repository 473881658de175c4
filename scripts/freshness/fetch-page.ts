/** What came of asking for a page. */
export type Fetched =
  | { readonly kind: 'page'; readonly url: string; readonly html: string }
  | { readonly kind: 'dead'; readonly status: number }
  /** It leads to a host that is not ours to follow. */
  | { readonly kind: 'led-away'; readonly url: string }
  | { readonly kind: 'unreachable'; readonly reason: string };

export interface FetchLimits {
  /** Milliseconds for the page with all its redirects. */
  readonly timeoutMs: number;
  /** Bytes of one page. */
  readonly mostBytes: number;
  /** Hosts, with their port where it is not the usual one, to which a redirect is followed. */
  readonly hosts: ReadonlySet<string>;
}

export const LIMITS = { timeoutMs: 20_000, mostBytes: 5 * 1024 * 1024 } as const;

const MOST_REDIRECTS = 5;
const GONE = new Set([404, 410]);
const USER_AGENT = 'pec-bot-freshness/1 (checks weekly whether cited pages still say the same)';

/** Asks for a page and follows its redirects among the allowed hosts. Never throws. */
export async function fetchPage(address: string, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  let url = new URL(address);
  try {
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        headers: { 'user-agent': USER_AGENT, accept: 'text/html' },
      });
      const next = redirectOf(response, url);
      if (!next) return await read(response, url, limits.mostBytes);
      await response.body?.cancel();
      if (!limits.hosts.has(next.host)) return { kind: 'led-away', url: next.href };
      url = next;
    }
    return { kind: 'unreachable', reason: `more than ${MOST_REDIRECTS} redirects` };
  } catch (error) {
    const late = signal.aborted;
    return { kind: 'unreachable', reason: late ? `no answer within ${limits.timeoutMs} ms` : reasonOf(error) };
  }
}

function redirectOf(response: Response, from: URL): URL | null {
  const location = response.headers.get('location');
  const redirects = response.status >= 300 && response.status < 400 && location !== null;
  return redirects ? new URL(location, from) : null;
}

async function read(response: Response, url: URL, mostBytes: number): Promise<Fetched> {
  if (!response.ok) {
    await response.body?.cancel();
    if (GONE.has(response.status)) return { kind: 'dead', status: response.status };
    return { kind: 'unreachable', reason: `HTTP ${response.status}` };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body: AsyncIterable<Uint8Array> | Iterable<Uint8Array> = response.body ?? [];
  for await (const chunk of body) {
    size += chunk.byteLength;
    // Leaving the loop also ends the download.
    if (size > mostBytes) return { kind: 'unreachable', reason: `larger than ${mostBytes} bytes` };
    chunks.push(chunk);
  }
  return { kind: 'page', url: url.href, html: Buffer.concat(chunks).toString('utf8') };
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof Error && 'code' in cause && typeof cause.code === 'string') return cause.code;
  return cause instanceof Error ? cause.message : String(cause);
}
