import { Gauge, type Registry } from 'prom-client';
import type { QueueStatus, WatchStatus } from '../store/watch-status.ts';

/** What the store says of watches, the queue and deliveries. */
export interface WatchFigures {
  readonly status: WatchStatus;
  readonly queues: readonly QueueStatus[];
}

/** A scrape that comes sooner gets the figures of the one before, in milliseconds. */
const FRESH_MS = 10_000;

/**
 * Figures that stand in the store, read when they are asked for. Where the store does not answer, they are left out, and
 * the process's own figures are told all the same.
 */
export function addWatchMetrics(registry: Registry, read: () => Promise<WatchFigures>, now: () => number): void {
  let last: { readonly at: number; readonly figures: Promise<WatchFigures | null> } | null = null;
  const figures = (): Promise<WatchFigures | null> => {
    if (last === null || now() - last.at > FRESH_MS) last = { at: now(), figures: read().catch(() => null) };
    return last.figures;
  };
  const gauge = (
    name: string,
    help: string,
    label: string,
    valuesOf: (found: WatchFigures) => Readonly<Record<string, number>>,
  ): void => {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [registry],
      async collect() {
        const found = await figures();
        this.reset();
        if (!found) return;
        for (const [value, count] of Object.entries(valuesOf(found))) this.set({ [label]: value }, count);
      },
    });
  };

  gauge('pec_watches', 'Watches by state', 'state', ({ status }) => ({ ...status.watches }));
  gauge(
    'pec_watch_runs_last_day',
    'Runs of watches in the last day by outcome',
    'outcome',
    ({ status }) => status.runs,
  );
  gauge('pec_messages', 'Messages of watches by what became of them', 'state', ({ status }) => status.messages);
  gauge('pec_queue_waiting', 'Jobs that wait, by queue', 'queue', ({ queues }) => of(queues, 'waiting'));
  gauge('pec_queue_active', 'Jobs under way, by queue', 'queue', ({ queues }) => of(queues, 'active'));
  gauge('pec_queue_dead', 'Jobs given up, by queue', 'queue', ({ queues }) => of(queues, 'dead'));
}

function of(queues: readonly QueueStatus[], which: 'waiting' | 'active' | 'dead'): Readonly<Record<string, number>> {
  return Object.fromEntries(queues.map((queue) => [queue.name, queue[which]]));
}
