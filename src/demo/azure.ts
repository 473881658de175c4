import { answerArm } from './arm/answer.ts';
import type { DemoReply, DemoRequest } from './arm/reply.ts';
import { createChapters } from './chapters.ts';
import { demoCustomers } from './customers.ts';
import { createFaults, type FaultsOptions } from './faults.ts';
import type { DemoCustomer } from './model.ts';
import { createQuotas } from './quotas.ts';

export interface DemoAzureOptions extends FaultsOptions {
  readonly now: () => Date;
  readonly world?: readonly DemoCustomer[];
}

/** One running make-believe Azure Resource Manager: its world, its quotas, and what goes wrong in it. */
export interface DemoAzure {
  readonly world: readonly DemoCustomer[];
  answer(request: DemoRequest): DemoReply;
}

export function createDemoAzure({ now, world = demoCustomers, ...trouble }: DemoAzureOptions): DemoAzure {
  const quotas = createQuotas(now);
  const mishaps = createFaults(world, trouble);
  const chapters = createChapters(world);
  let requests = 0;

  return {
    world,
    answer(request) {
      requests += 1;
      const requestId = { 'x-ms-request-id': `demo-${requests}` };
      const taken = quotas.take(request);
      if ('refusal' in taken) return withHeaders(taken.refusal, requestId);
      const reply = mishaps.apply(request, () => answerArm(chapters.worldFor(request), request, now()));
      return withHeaders(reply, { ...requestId, ...taken.headers });
    },
  };
}

function withHeaders(reply: DemoReply, headers: Readonly<Record<string, string>>): DemoReply {
  return { ...reply, headers: { ...headers, ...reply.headers } };
}
