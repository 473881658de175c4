import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { TurnMetrics } from '../teams/bot.ts';
import type { AzureFigures } from '../telemetry/azureObserver.ts';
import type { PrometheusMetric } from '../telemetry/prometheusProducer.ts';
import { addWatchMetrics, type WatchFigures } from './watch-metrics.ts';

/** The bot's figures in Prometheus text. */
export interface Metrics extends TurnMetrics, AzureFigures {
  readonly contentType: string;
  text(): Promise<string>;
  /** How a question was answered. */
  answered(band: string, language: string): void;
  /** The same figures as values, for those who send them elsewhere. */
  values(): Promise<readonly PrometheusMetric[]>;
  /** Tells what stands in the store too. */
  observeWatches(read: () => Promise<WatchFigures>, now: () => number): void;
}

/** Each call makes a registry of its own, so that several bots can live in one process. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    name: 'pec_turn_seconds',
    help: 'Time from an activity to the end of its turn',
    labelNames: ['route', 'outcome'],
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const checks = new Counter({
    name: 'pec_checks_total',
    help: 'Permission checks by outcome',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const signIns = new Counter({
    name: 'pec_sign_ins_total',
    help: 'Steps and ends of sign-ins by outcome',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const checkTime = new Histogram({
    name: 'pec_check_seconds',
    help: 'Time that a permission check takes',
    buckets: [0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
    registers: [registry],
  });
  const audit = new Counter({
    name: 'pec_audit_entries_total',
    help: 'Entries for the audit trail by what became of them',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const denials = new Counter({
    name: 'pec_denied_total',
    help: 'Requests that the policy denied',
    labelNames: ['act', 'reason'],
    registers: [registry],
  });
  const limits = new Counter({
    name: 'pec_limited_total',
    help: 'Requests that were too many, by whose limit it was',
    labelNames: ['act', 'by'],
    registers: [registry],
  });

  const answers = new Counter({
    name: 'pec_answers_total',
    help: 'Questions by how they were answered',
    labelNames: ['band', 'language'],
    registers: [registry],
  });
  const azureRequests = new Histogram({
    name: 'pec_azure_request_seconds',
    help: 'Time of one attempt at a request to Azure, by the class of its status',
    labelNames: ['status'],
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  const azureWaits = new Histogram({
    name: 'pec_azure_wait_seconds',
    help: 'Time that a request to Azure waited, for its quota or before a repeat',
    labelNames: ['why'],
    buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers: [registry],
  });

  const watchRuns = new Histogram({
    name: 'pec_watch_run_seconds',
    help: 'Runs of watches by outcome, and the time that each takes',
    labelNames: ['outcome'],
    buckets: [0.05, 0.25, 1, 5, 30, 120],
    registers: [registry],
  });
  const deliveries = new Counter({
    name: 'pec_deliveries_total',
    help: 'Messages and edits of watches that were handed to Teams, by outcome',
    labelNames: ['act', 'outcome'],
    registers: [registry],
  });

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    turnDone: (route, outcome, seconds) => turns.observe({ route, outcome }, seconds),
    signInDone: (outcome) => signIns.inc({ outcome }),
    checkDone(outcome, seconds) {
      checks.inc({ outcome });
      checkTime.observe(seconds);
    },
    audited: (outcome) => audit.inc({ outcome }),
    denied: (act, reason) => denials.inc({ act, reason }),
    answered: (band, language) => answers.inc({ band, language }),
    azureRequestDone: (status, seconds) => azureRequests.observe({ status }, seconds),
    azureWaited: (why, seconds) => azureWaits.observe({ why }, seconds),
    values: async () => await registry.getMetricsAsJSON(),
    limited: (act, by) => limits.inc({ act, by }),
    watchRan: (outcome, seconds) => watchRuns.observe({ outcome }, seconds),
    delivered: (act, outcome) => deliveries.inc({ act, outcome }),
    observeWatches: (read, now) => addWatchMetrics(registry, read, now),
  };
}
