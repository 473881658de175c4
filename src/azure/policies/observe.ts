import { isRestError, type PipelinePolicy } from '@azure/core-rest-pipeline';
import { pathTemplate } from '../path-template.ts';
import type { Timer } from '../timer.ts';

/** One attempt at one request, without an id or a name of a customer. */
export interface AzureRequest {
  readonly method: string;
  readonly path: string;
  /** Null where no reply came. */
  readonly status: number | null;
  readonly milliseconds: number;
  /** By which Microsoft's support finds the request. */
  readonly requestId: string | null;
  /** Of the turn that caused it. */
  readonly correlationId: string | null;
}

/** Told of what goes to Azure, for figures and the log. Must not throw. */
export interface AzureObserver {
  requestDone(request: AzureRequest): void;
  /** A request waited, for its quota or because Azure said so. */
  waited(milliseconds: number, why: 'quota' | 'retry'): void;
  /** Runs an attempt where its traces belong. */
  trace<T>(request: Pick<AzureRequest, 'method' | 'path'>, attempt: () => Promise<T>): Promise<T>;
}

/** Watches each attempt, the repeated ones among them. */
export function observeRequests(
  observer: AzureObserver,
  timer: Timer,
  correlationId: string | undefined,
): PipelinePolicy {
  return {
    name: 'observeRequests',
    async sendRequest(request, next) {
      const what = { method: request.method, path: pathTemplate(request.url) };
      const startedAt = timer.now();
      const done = (status: number | null, requestId: string | undefined): void =>
        observer.requestDone({
          ...what,
          status,
          milliseconds: timer.now() - startedAt,
          requestId: requestId ?? null,
          correlationId: correlationId ?? null,
        });
      try {
        const response = await observer.trace(what, () => next(request));
        done(response.status, response.headers.get('x-ms-request-id'));
        return response;
      } catch (error) {
        const response = isRestError(error) ? error.response : undefined;
        done(response?.status ?? null, response?.headers.get('x-ms-request-id'));
        throw error;
      }
    },
  };
}
