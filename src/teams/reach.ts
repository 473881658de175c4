import type { AzureSource } from '../check/azure-source.ts';
import type { Checker } from '../check/checker.ts';
import type { Reach } from '../telemetry/reach.ts';
import type { Channel, Delivery } from './channel.ts';

/** The same channel, noting whether Teams answers. */
export function channelNoting(channel: Channel, reach: Reach): Channel {
  function noted(delivery: Delivery): Delivery {
    reach.note(delivery.ok || (delivery.reason !== 'unreachable' && delivery.reason !== 'unknown'));
    return delivery;
  }
  return {
    ...channel,
    send: async (...message) => noted(await channel.send(...message)),
    update: async (...edit) => noted(await channel.update(...edit)),
  };
}

/** What a check fails with where Azure or the sign-in service does not answer. */
const SILENT: ReadonlySet<string> = new Set(['unreachable', 'service-unavailable', 'timed-out']);

/** The same checker, noting whether Azure and the sign-in service before it answer. */
export function checkerNoting(checker: Checker, reach: Reach): Checker {
  return {
    async check(...request) {
      const outcome = await checker.check(...request);
      reach.note(outcome.ok || !SILENT.has(outcome.failure.code));
      return outcome;
    },
  };
}

/** The same Azure, noting whether the sign-in service answers when a domain is looked up. */
export function lookUpNoting(azure: AzureSource, reach: Reach): AzureSource {
  return {
    ...azure,
    async findTenant(text) {
      const outcome = await azure.findTenant(text);
      if (!outcome.ok && SILENT.has(outcome.failure.code)) reach.note(false);
      return outcome;
    },
  };
}
