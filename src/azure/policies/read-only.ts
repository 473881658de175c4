import type { PipelinePolicy } from '@azure/core-rest-pipeline';

/** Something was about to change a customer's Azure: a fault of ours, stopped before it left. */
export class NotAReadError extends Error {
  override readonly name = 'NotAReadError';
}

/**
 * A query of Resource Graph is sent with POST and changes nothing.
 * Source: https://learn.microsoft.com/en-us/rest/api/azureresourcegraph/resourcegraph/resources/resources
 */
const QUERY = '/providers/microsoft.resourcegraph/resources';

/** Lets through what reads and nothing else, whatever rights the identity may have been given. */
export function onlyRead(): PipelinePolicy {
  return {
    name: 'onlyRead',
    sendRequest(request, next) {
      const { method, url } = request;
      const reads = method === 'GET' || (method === 'POST' && new URL(url).pathname.toLowerCase() === QUERY);
      return reads ? next(request) : Promise.reject(new NotAReadError(`${method} is no read.`));
    },
  };
}
