import { writeFileSync } from 'node:fs';
import { fleet } from '../src/demo/customers/scale.ts';
import { testCertificate } from '../test/support/azure/certificate.ts';
import { startHttpsAzure } from '../test/support/azure/https-azure.ts';
import { BENCH_TENANTS, type ServerCounts, type ServerReady } from './check-scenarios.ts';

/** The make-believe Azure as a process of its own, so that its work and memory are not counted as ours. */
const LATENCY_MS = 40;
const [certificatePath = ''] = process.argv.slice(2);

const { one, fiveHundred, thousand } = BENCH_TENANTS;
const azure = await startHttpsAzure({
  latencyMs: LATENCY_MS,
  world: [
    fleet(one, 'One', 'one subscription', { subscriptions: 1, assignmentsEach: 20 }),
    fleet(fiveHundred, 'Five hundred', '500 healthy subscriptions', { subscriptions: 500, assignmentsEach: 20 }),
    fleet(thousand, 'Thousand', '100,000 role assignments', { subscriptions: 1_000, assignmentsEach: 100 }),
  ],
});
writeFileSync(certificatePath, (await testCertificate()).cert);

let counted = 0;
process.on('message', () => {
  const fresh = azure.requests.slice(counted);
  counted = azure.requests.length;
  const toManager = fresh.filter(({ path }) => !path.includes('/oauth2/') && !path.includes('/.well-known/'));
  const counts: ServerCounts = {
    requests: toManager.length,
    throttled: toManager.filter(({ status }) => status === 429).length,
  };
  process.send?.(counts);
});
process.on('disconnect', () => process.exit(0));
const ready: ServerReady = { hosts: azure.hosts, identity: azure.identity };
process.send?.(ready);
