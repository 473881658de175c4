import type { Logger } from 'pino';
import type { WatchQueue } from '../watch/queue.ts';
import { type DeliveryPump, startDeliveryPump } from './alerts/pump.ts';
import type { Watching } from './watching.ts';

/** The part of a process that runs watches and delivers what they say. */
export interface WatchWorker {
  /** Lets what is under way finish, for so many milliseconds. What does not is done elsewhere or later. */
  stop(withinMs: number): Promise<void>;
}

export async function startWatchWorker(watching: Watching, queue: WatchQueue, log: Logger): Promise<WatchWorker> {
  const pump: DeliveryPump = startDeliveryPump(watching.delivery, log);
  watching.onWaiting = () => pump.wake();
  await queue.work(watching.handlers);
  return {
    async stop(withinMs) {
      watching.onWaiting = () => undefined;
      await Promise.all([queue.stop(withinMs), pump.stop(withinMs)]);
    },
  };
}
