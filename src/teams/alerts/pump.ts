import type { Logger } from 'pino';
import { inTime } from '../../inTime.ts';
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
/** One answer that takes its time must not hold up the others, so that a further round may begin meanwhile. */
const ROUNDS_AT_ONCE = 4;

export function startDeliveryPump(round: DeliveryRound, log: Logger): DeliveryPump {
  const rounds = new Set<Promise<void>>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  function schedule(ms: number): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(look, ms).unref();
  }

  function look(): void {
    if (stopped) return;
    schedule(LOOK_EVERY_MS);
    if (rounds.size >= ROUNDS_AT_ONCE) return;
    const running: Promise<void> = deliver().finally(() => rounds.delete(running));
    rounds.add(running);
  }

  async function deliver(): Promise<void> {
    try {
      if ((await round.deliver()) > 0) schedule(0);
    } catch (error) {
      log.warn({ err: error }, 'messages wait: the store could not be reached');
      schedule(REST_MS);
    }
  }

  schedule(0);
  return {
    wake: look,
    async stop(withinMs) {
      stopped = true;
      clearTimeout(timer);
      await inTime(Promise.allSettled([...rounds]), withinMs, () => undefined);
    },
  };
}
