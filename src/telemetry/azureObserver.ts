import type { Logger } from 'pino';
import type { AzureObserver } from '../azure/policies/observe.ts';
import { inSpan } from './spans.ts';

export interface AzureFigures {
  /** `status` is the first digit and `xx`, such as `2xx`; `none` where no reply came. */
  azureRequestDone(status: string, seconds: number): void;
  azureWaited(why: 'quota' | 'retry', seconds: number): void;
}

/**
 * Counts what goes to Azure and writes it down with the ids by which Microsoft finds it: refused requests always, the
 * others where the log is at `debug`.
 */
export function createAzureObserver(log: Logger, figures: AzureFigures): AzureObserver {
  return {
    requestDone({ status, milliseconds, correlationId, ...request }) {
      const statusClass = status === null ? 'none' : `${Math.floor(status / 100)}xx`;
      figures.azureRequestDone(statusClass, milliseconds / 1_000);
      const level = status !== null && status < 400 ? 'debug' : 'info';
      log[level]({ ...request, status, milliseconds, turn: correlationId }, 'azure request');
    },
    waited: (milliseconds, why) => figures.azureWaited(why, milliseconds / 1_000),
    trace: ({ method, path }, attempt) =>
      inSpan('azure request', { 'http.request.method': method, 'url.template': path }, attempt),
  };
}
