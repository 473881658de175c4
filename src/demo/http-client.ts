import { createHttpHeaders, type HttpClient } from '@azure/core-rest-pipeline';
import type { AzureHosts } from '../azure/settings.ts';
import { answerAuthority } from './authority.ts';
import { createDemoAzure, type DemoAzureOptions } from './azure.ts';

/** Where the make-believe Azure is. Nothing is ever sent there. */
export const DEMO_HOSTS: AzureHosts = {
  authorityHost: 'https://login.demo.example',
  resourceManagerEndpoint: 'https://management.demo.example',
};

export interface DemoHttpOptions extends DemoAzureOptions {
  /** Waits until an answer is due; rejects when the signal aborts. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The make-believe Azure in the place of the network, behind Microsoft's own clients. */
export function createDemoHttpClient({ sleep, ...options }: DemoHttpOptions): HttpClient {
  const azure = createDemoAzure(options);

  return {
    async sendRequest(request) {
      const url = new URL(request.url);
      const { method, headers, body, abortSignal } = request;
      const reply =
        url.origin === DEMO_HOSTS.authorityHost
          ? answerAuthority(azure.world, url)
          : azure.answer({
              method,
              url,
              authorization: headers.get('authorization'),
              body: typeof body === 'string' ? body : undefined,
            });

      if (reply.delayMs) await sleep(reply.delayMs, abortSignal instanceof AbortSignal ? abortSignal : undefined);
      return { request, status: reply.status, headers: createHttpHeaders(reply.headers), bodyAsText: reply.body };
    },
  };
}
