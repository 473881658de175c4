import assert from 'node:assert/strict';
import { createAppIdentity } from '../../../src/azure/credentials.ts';
import type { AzureIdentity } from '../../../src/azure/identity.ts';
import { createLimiter } from '../../../src/azure/limiter.ts';
import type { ReadOutcome } from '../../../src/azure/outcome.ts';
import { createReader, type CustomerReader, type ReadOptions, type ReadPlan } from '../../../src/azure/reader.ts';
import type { Timer } from '../../../src/azure/timer.ts';
import { loadRoles } from '../../../src/knowledge/roles.ts';
import type { Snapshot } from '../../../src/pec/snapshot.ts';
import { startHttpsAzure, type HttpsAzure, type HttpsAzureOptions } from './https-azure.ts';
import { createSkippingTimer } from './skipping-timer.ts';
import { trustTestCertificate } from './trust.ts';

export interface ReadingOptions extends HttpsAzureOptions {
  readonly timer?: Timer;
}

/** A reader with the app's identity, before a make-believe Azure over https. */
export interface Reading extends AsyncDisposable {
  readonly azure: HttpsAzure;
  readonly reader: CustomerReader;
  readonly identity: AzureIdentity;
  outcome(tenant: string, options?: ReadOptions & { readonly plan?: ReadPlan }): Promise<ReadOutcome>;
  snapshot(tenant: string, options?: ReadOptions & { readonly plan?: ReadPlan }): Promise<Snapshot>;
}

const FULL: ReadPlan = { depth: 'full' };

export async function startReading({
  timer = createSkippingTimer(),
  ...options
}: ReadingOptions = {}): Promise<Reading> {
  const mistrust = await trustTestCertificate();
  const azure = await startHttpsAzure(options);
  const limiter = createLimiter(timer);
  const reader = createReader({ hosts: azure.hosts, roles: await loadRoles(), limiter, timer, random: () => 0.5 });
  const identity = createAppIdentity(azure.identity, azure.hosts);

  const outcome: Reading['outcome'] = (tenant, { plan = FULL, ...readOptions } = {}) =>
    reader.read({ tenant, identity, plan }, readOptions);

  return {
    azure,
    reader,
    identity,
    outcome,
    async snapshot(tenant, readOptions) {
      const read = await outcome(tenant, readOptions);
      assert.ok(read.ok, `not read: ${JSON.stringify(read)}`);
      return read.snapshot;
    },
    async [Symbol.asyncDispose]() {
      await azure[Symbol.asyncDispose]();
      mistrust();
    },
  };
}
