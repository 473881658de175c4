import type { PipelinePolicy } from '@azure/core-rest-pipeline';

const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Puts the read's signal and correlation id on every request. The clients forget the signal from the second page of a
 * list on, so it cannot be left to them.
 */
export function carryReadContext(options: {
  readonly signal: AbortSignal;
  readonly correlationId?: string;
}): PipelinePolicy {
  return {
    name: 'carryReadContext',
    async sendRequest(request, next) {
      request.abortSignal = options.signal;
      request.timeout ||= REQUEST_TIMEOUT_MS;
      if (options.correlationId) request.headers.set('x-ms-correlation-request-id', options.correlationId);
      return next(request);
    },
  };
}
