import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoTenantId } from '../src/demo/build.ts';
import {
  BENCH_TENANTS,
  type CheckWay,
  type ClientFigures,
  type ClientTask,
  type ServerCounts,
  type ServerReady,
} from './check-scenarios.ts';

export interface CheckFigures extends ClientFigures, ServerCounts {
  readonly name: string;
}

const SCENARIOS: readonly (readonly [name: string, customer: keyof typeof BENCH_TENANTS, way: CheckWay])[] = [
  ['full check of 1 subscription', 'one', 'full'],
  ['full check of 500 subscriptions', 'fiveHundred', 'full'],
  ['sweep of the same 500', 'fiveHundred', 'sweep'],
  ["the same 500 the sample's way", 'fiveHundred', 'sample'],
  ['full check of 1,000 with 100,000 role assignments', 'thousand', 'full'],
];

/** Checks of make-believe customers over https, 40 ms away and with Azure's own quotas, each in a process of its own. */
export async function measureChecks(): Promise<readonly CheckFigures[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pec-bench-azure-'));
  const certificate = join(folder, 'certificate.pem');
  const server = fork(fileURLToPath(new URL('azure-server.ts', import.meta.url)), [certificate]);
  try {
    const ready = await answerOf<ServerReady>(server);
    const figures: CheckFigures[] = [];
    for (const [name, customer, way] of SCENARIOS) {
      const scenario = { tenantId: demoTenantId(BENCH_TENANTS[customer]), way };
      const measured = await runClient({ ...ready, scenario }, certificate);
      server.send('count');
      figures.push({ name, ...measured, ...(await answerOf<ServerCounts>(server)) });
    }
    return figures;
  } finally {
    server.disconnect();
    await rm(folder, { recursive: true });
  }
}

async function runClient(task: ClientTask, certificate: string): Promise<ClientFigures> {
  const client = fork(fileURLToPath(new URL('check-client.ts', import.meta.url)), {
    env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate },
  });
  client.send(task);
  return answerOf<ClientFigures>(client);
}

function answerOf<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = (code: number | null) => reject(new Error(`A process of the bench ended with ${code ?? 'a signal'}.`));
    child.once('exit', gone);
    child.once('message', (answer) => {
      child.off('exit', gone);
      resolve(answer as T);
    });
  });
}

/** The figures as lines to read, with the comparisons that matter. */
export function describeChecks(figures: readonly CheckFigures[]): readonly string[] {
  const [, full, sweep, sample] = figures;
  const lines = figures.map(
    (item) =>
      `  ${item.name.padEnd(52)} ${(item.milliseconds / 1_000).toFixed(2)} s · ${item.requests} requests · ` +
      `${item.throttled} throttled · ${item.residentGrowthMiB.toFixed(0)} MiB more resident`,
  );
  if (!full || !sweep || !sample) return lines;
  return [
    ...lines,
    `  the sample's way takes ${(sample.milliseconds / full.milliseconds).toFixed(1)} × the time of a full check and reads a sixth of it`,
    `  a sweep takes ${(sample.requests / sweep.requests).toFixed(0)} × fewer requests than one listing a subscription`,
  ];
}
