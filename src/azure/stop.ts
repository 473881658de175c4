import type { Timer } from './timer.ts';
import type { StopReason } from './session.ts';

/** One signal for a read: it aborts when the asker cancels or the deadline passes, and says which. */
export interface Stop extends Disposable {
  readonly signal: AbortSignal;
}

export function createStop(timer: Timer, deadlineMs: number, asker?: AbortSignal): Stop {
  const controller = new AbortController();
  const over = new AbortController();
  const stop = (reason: StopReason) => controller.abort(reason);
  const cancel = () => stop('cancelled');

  if (asker?.aborted) cancel();
  asker?.addEventListener('abort', cancel, { once: true });
  timer.sleep(deadlineMs, over.signal).then(
    () => stop('timed-out'),
    () => undefined,
  );

  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      asker?.removeEventListener('abort', cancel);
      over.abort();
    },
  };
}
