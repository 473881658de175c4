import type { CryptoKey } from 'jose';
import { importJWK } from 'jose';
import { z } from 'zod/v4';
import type { Clock } from '../../clock.ts';
import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../../durations.ts';

/** The one algorithm that the channel signs with. */
export const SIGNING_ALGORITHM = 'RS256';

export type KeyLookup =
  | { readonly found: true; readonly key: CryptoKey }
  | { readonly found: false; readonly reason: 'unknown-key' | 'key-not-endorsed' | 'keys-unreachable' };

/** The published keys that the channel's tokens are signed with. */
export interface SigningKeys {
  /** The key of that id. Never throws. */
  find(keyId: string): Promise<KeyLookup>;
}

export interface SigningKeysOptions {
  readonly metadataUrl: string;
  /** The channel that a key must be endorsed for. */
  readonly channelId: string;
  readonly clock: Clock;
  /** Hears of a failed fetch, with the reason; the address is the operator's business and not a caller's. */
  readonly onUnreachable: (error: unknown) => void;
}

/**
 * Keys are fetched anew after an hour, so that a withdrawn one stops working; the channel asks for once a day at least.
 * Source: https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
const REFRESH_AFTER = HOUR_MS;
/** Where the keys cannot be fetched, those at hand are believed for so long and no longer. */
const BELIEVED_FOR = 24 * HOUR_MS;
/** A stranger's made-up key id costs one fetch a minute at most. */
const LOOK_AGAIN_AFTER = MINUTE_MS;
const PAUSE_AFTER_FAILURE = 10 * SECOND_MS;
const FETCH_TIMEOUT = 5 * SECOND_MS;
const MOST_BYTES = 1024 * 1024;
const MOST_KEYS = 200;

const metadataSchema = z.looseObject({ jwks_uri: z.url({ protocol: /^https?$/ }) });
const keysSchema = z.looseObject({
  keys: z
    .array(
      z.looseObject({
        kty: z.string(),
        kid: z.string().max(500).optional(),
        use: z.string().optional(),
        n: z.string().optional(),
        e: z.string().optional(),
        endorsements: z.array(z.string()).optional(),
      }),
    )
    .max(MOST_KEYS),
});

interface KeySet {
  readonly keys: ReadonlyMap<string, CryptoKey | 'not-endorsed'>;
  readonly fetchedAt: number;
}

/** Fetches the keys when they are first needed, keeps them for an hour and survives an outage of a day. */
export function createSigningKeys(options: SigningKeysOptions): SigningKeys {
  const { clock } = options;
  let set: KeySet | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | null = null;

  async function refresh(): Promise<void> {
    try {
      const keys = await fetchKeys(options);
      set = { keys, fetchedAt: clock.now().getTime() };
    } catch (error) {
      failedAt = clock.now().getTime();
      options.onUnreachable(error);
    }
  }

  async function refreshOnce(now: number): Promise<void> {
    if (now - failedAt < PAUSE_AFTER_FAILURE) return;
    fetching ??= refresh().finally(() => {
      fetching = null;
    });
    await fetching;
  }

  return {
    async find(keyId) {
      const now = clock.now().getTime();
      const age = set === null ? Number.POSITIVE_INFINITY : now - set.fetchedAt;
      const known = set?.keys.has(keyId) === true;
      if (age >= REFRESH_AFTER || (!known && age >= LOOK_AGAIN_AFTER)) await refreshOnce(now);

      if (set === null || now - set.fetchedAt >= BELIEVED_FOR) return { found: false, reason: 'keys-unreachable' };
      const key = set.keys.get(keyId);
      if (key === undefined) return { found: false, reason: 'unknown-key' };
      return key === 'not-endorsed' ? { found: false, reason: 'key-not-endorsed' } : { found: true, key };
    },
  };
}

async function fetchKeys({ metadataUrl, channelId }: SigningKeysOptions): Promise<KeySet['keys']> {
  const { jwks_uri: keysUrl } = metadataSchema.parse(await fetchJson(metadataUrl));
  if (new URL(metadataUrl).protocol === 'https:' && new URL(keysUrl).protocol !== 'https:') {
    throw new Error('The metadata names an address for the keys that is not https.');
  }
  const { keys } = keysSchema.parse(await fetchJson(keysUrl));

  const found = new Map<string, CryptoKey | 'not-endorsed'>();
  for (const { kty, kid, use, n, e, endorsements } of keys) {
    if (kty !== 'RSA' || kid === undefined || n === undefined || e === undefined) continue;
    if (use !== undefined && use !== 'sig') continue;
    const endorsed = endorsements?.includes(channelId) === true;
    const key = endorsed ? await importJWK({ kty, n, e }, SIGNING_ALGORITHM) : 'not-endorsed';
    if (!(key instanceof Uint8Array)) found.set(kid, key);
  }
  return found;
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(FETCH_TIMEOUT) });
  if (!response.ok) throw new Error(`The keys were answered with ${response.status}.`);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).byteLength;
    if (bytes > MOST_BYTES) throw new Error('The answer is too large to be a list of keys.');
    chunks.push(chunk as Uint8Array);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
}
