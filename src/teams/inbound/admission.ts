import type { BotIdentity } from '../../config/bot.ts';
import type { ChannelTrust } from '../../config/trust.ts';
import { isLoopback } from '../../config/values.ts';
import type { IncomingActivity } from '../sdk/activity.ts';
import type { Caller } from './tokenCheck.ts';

/** Why a request that was believed is not let in. For the log. */
export type Denial = 'channel' | 'service-url' | 'service-host' | 'tenant' | 'no-id';

/** The one channel that the bot answers, and what the Agents Playground calls itself in local mode. */
const CHANNELS: ReadonlySet<string> = new Set(['msteams']);
const LOCAL_CHANNELS: ReadonlySet<string> = new Set(['msteams', 'emulator', 'webchat', 'directline']);

/**
 * Whether an activity may reach the bot. The token does not cover the body, so what the body claims is held against
 * the token and the configuration: the channel, the service URL, and every tenant that it names.
 * @param caller what the token vouches for; null in local mode, where there is none.
 */
export function denialOf(
  activity: IncomingActivity,
  caller: Caller | null,
  identity: BotIdentity,
  trust: ChannelTrust,
): Denial | null {
  if (identity.kind === 'local') {
    if (!LOCAL_CHANNELS.has(activity.channelId)) return 'channel';
    // Without authentication anybody could otherwise have the bot send to a host of their choice.
    return isLoopback(new URL(activity.serviceUrl).hostname) ? null : 'service-host';
  }
  if (!CHANNELS.has(activity.channelId)) return 'channel';
  if (caller?.serviceUrl !== activity.serviceUrl) return 'service-url';
  if (!isServiceHost(activity.serviceUrl, trust)) return 'service-host';
  if (!tenantsAllowed(activity, trust.allowedTenants)) return 'tenant';
  return isRepeatable(activity) && !activity.id ? 'no-id' : null;
}

/** Whether the bot's token may go to that host: one of the cloud's Teams connectors over https, or as configured. */
export function isServiceHost(serviceUrl: string, trust: ChannelTrust): boolean {
  const url = URL.parse(serviceUrl);
  if (url === null || url.username !== '' || url.password !== '') return false;
  // Plain http is for a connector on this very machine, as the tests have it.
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return safe && trust.serviceHosts.includes(url.hostname);
}

/** Every tenant that the activity names, wherever it names one, must be allowed; one that names none is not. */
function tenantsAllowed(activity: IncomingActivity, allowed: readonly string[]): boolean {
  const named = [activity.channelData?.tenant?.id, activity.conversation.tenantId, activity.from.tenantId];
  const tenants = named.filter((tenant) => typeof tenant === 'string');
  return tenants.length > 0 && tenants.every((tenant) => allowed.includes(tenant.toLowerCase()));
}

/** Whether doing it twice would show: these carry an id, by which a second copy is known. */
function isRepeatable({ type }: IncomingActivity): boolean {
  return type === 'message' || type === 'invoke';
}
