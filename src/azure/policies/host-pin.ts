import type { PipelinePolicy } from '@azure/core-rest-pipeline';

/** A reply pointed to another host, such as by a next link. Nothing was sent there. */
export class ForeignHostError extends Error {
  override readonly name = 'ForeignHostError';
}

/** Lets requests out to one host only, so that no reply can carry our token to another one. */
export function pinHost(endpoint: string): PipelinePolicy {
  const allowed = new URL(endpoint).origin;

  return {
    name: 'pinHost',
    async sendRequest(request, next) {
      const origin = URL.parse(request.url)?.origin;
      if (origin !== allowed) throw new ForeignHostError(`Refused to leave ${allowed}.`);
      return next(request);
    },
  };
}
