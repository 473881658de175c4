import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { BotIdentity } from '../../config/bot.ts';
import type { ChannelTrust } from '../../config/trust.ts';
import { isLoopback } from '../../config/values.ts';
import { HOUR_MS } from '../../durations.ts';
import type { VouchedUrls } from '../../store/vouched-urls.ts';
import { isServiceHost } from './admission.ts';

/** Where the bot may send its token: service URLs that a valid token vouched for, and no others. */
export interface ServiceUrls {
  /** Notes that a valid token named this service URL. Also kept for after a restart; that failing is logged. */
  vouch(serviceUrl: string): Promise<void>;
  /** Whether the bot's token may go there. False where it cannot be told. */
  mayReach(serviceUrl: string): Promise<boolean>;
}

export interface ServiceUrlsOptions {
  readonly identity: BotIdentity;
  readonly trust: ChannelTrust;
  readonly vouched: VouchedUrls;
  readonly log: Logger;
}

const KNOWN_URLS = 5_000;

export function createServiceUrls({ identity, trust, vouched, log }: ServiceUrlsOptions): ServiceUrls {
  // In local mode there is no token to send, and none that could vouch.
  if (identity.kind === 'local') {
    return {
      vouch: () => Promise.resolve(),
      mayReach: (serviceUrl) => Promise.resolve(isLoopback(URL.parse(serviceUrl)?.hostname ?? '')),
    };
  }
  const { appId } = identity;
  const known = new LRUCache<string, true>({ max: KNOWN_URLS, ttl: HOUR_MS });

  return {
    async vouch(serviceUrl) {
      if (known.has(serviceUrl)) return;
      known.set(serviceUrl, true);
      try {
        await vouched.keep(appId, serviceUrl);
      } catch (error) {
        log.warn({ err: error }, 'a service URL could not be kept; it counts until the bot restarts');
      }
    },

    async mayReach(serviceUrl) {
      if (!isServiceHost(serviceUrl, trust)) return false;
      if (known.has(serviceUrl)) return true;
      try {
        return await vouched.has(appId, serviceUrl);
      } catch (error) {
        log.warn({ err: error }, 'the store cannot say whether a service URL was vouched for');
        return false;
      }
    },
  };
}
