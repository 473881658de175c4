import type { Logger } from 'pino';
import type { DeliveryRound } from './deliver.ts';

/** Delivers for as long as the process lives. */
export interface DeliveryPump {
  /** Something was put into the outbox just now: do not wait for the next look. */
  wake(): void;
  /** Lets what is on its way arrive, for so many milliseconds. */
  stop(withinMs: number): Promise<void>;
}

/** How often the outbox is looked at, in milliseconds; and how long a store that is down is left alone. */
const LOOK_EVERY_MS = 1_000;
const REST_MS = 5_000;

export function startDeliveryPump(round: DeliveryRound, log: Logger): DeliveryPump {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | null = null;
  let again = false;

  function schedule(ms: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(run, ms).unref();
  }

  function run(): void {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = turn().finally(() => {
      running = null;
    });
  }

  async function turn(): Promise<void> {
    again = false;
    try {
      const attempts = await round.deliver();
      schedule(attempts > 0 || again ? 0 : LOOK_EVERY_MS);
    } catch (error) {
      log.warn({ err: error }, 'messages wait: the store could not be reached');
      schedule(REST_MS);
    }
  }

  schedule(0);
  return {
    wake: run,
    async stop(withinMs) {
      stopped = true;
      clearTimeout(timer);
      const expired = new Promise<void>((resolve) => {
        setTimeout(resolve, withinMs).unref();
      });
      await Promise.race([running ?? Promise.resolve(), expired]);
    },
  };
}
