import { createHttpHeaders, type HttpClient } from '@azure/core-rest-pipeline';
import type { AzureHosts } from '../azure/settings.ts';
import { answerArm } from './arm/answer.ts';
import { answerAuthority } from './authority.ts';
import { demoCustomers } from './customers.ts';
import type { DemoReply, DemoRequest } from './arm/reply.ts';
import { createFaults } from './faults.ts';
import type { DemoCustomer } from './model.ts';

/** Where the make-believe Azure is. Nothing is ever sent there. */
export const DEMO_HOSTS: AzureHosts = {
  authorityHost: 'https://login.demo.example',
  resourceManagerEndpoint: 'https://management.demo.example',
};

export interface DemoHttpOptions {
  readonly now: () => Date;
  /** Waits until an answer is due; rejects when the signal aborts. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly world?: readonly DemoCustomer[];
}

/** The make-believe Azure in the place of the network, behind Microsoft's own clients. */
export function createDemoHttpClient({ now, sleep, world = demoCustomers }: DemoHttpOptions): HttpClient {
  const faults = createFaults(world);
  let requests = 0;

  return {
    async sendRequest(request) {
      requests += 1;
      const url = new URL(request.url);
      const { method, headers, body } = request;
      const asked: DemoRequest = {
        method,
        url,
        authorization: headers.get('authorization'),
        body: typeof body === 'string' ? body : undefined,
      };
      const reply: DemoReply =
        url.origin === DEMO_HOSTS.authorityHost
          ? answerAuthority(world, url)
          : faults.apply(asked, () => answerArm(world, asked, now()));

      if (reply.delayMs) await sleep(reply.delayMs, request.abortSignal as AbortSignal | undefined);
      return {
        request,
        status: reply.status,
        headers: createHttpHeaders({ 'x-ms-request-id': `demo-${requests}`, ...reply.headers }),
        bodyAsText: reply.body,
      };
    },
  };
}
