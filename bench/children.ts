import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface Started {
  readonly process: ChildProcess;
  readonly port: number;
  /** From the start of the process until it listens, in milliseconds. */
  readonly readyAfterMs: number;
  stop(): Promise<void>;
}

/** Starts a program of this folder, or the bot itself, and waits until it listens. */
export async function start(
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Started> {
  const port = await freePort();
  const started = performance.now();
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [...args], {
    env: { ...process.env, LOG_LEVEL: 'silent', ...env, PORT: String(port) },
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code ?? 'a signal'}`)));
  });
  return {
    process: child,
    port,
    readyAfterMs: performance.now() - started,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** Resident memory of a process, in MiB. Linux only. */
export function residentMiB(child: ChildProcess): number {
  const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
