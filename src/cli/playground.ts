import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const READY_WITHIN_MS = 20_000;
const LOOK_EVERY_MS = 50;

export interface PlaygroundOptions {
  readonly port: number;
  readonly botPort: number;
  /** Where the Playground may write; its configuration is copied there. */
  readonly folder: string;
}

/**
 * Starts the Agents Playground, a make-believe Teams in a browser, without telemetry.
 * @throws where it is not installed, as in an installation without development packages.
 */
export function startPlayground(options: PlaygroundOptions): ChildProcess {
  mkdirSync(options.folder, { recursive: true });
  copyFileSync(join(ROOT, 'env', 'playground.yml'), join(options.folder, '.m365agentsplayground.yml'));
  const program = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const endpoint = `http://127.0.0.1:${options.botPort}/api/messages`;

  return spawn(
    process.execPath,
    [
      '--import',
      new URL('../../bin/playground-guard.js', import.meta.url).href,
      program,
      'start',
      ...['-e', endpoint, '-c', 'msteams', '-p', String(options.port), '--disable-telemetry'],
    ],
    {
      cwd: options.folder,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: { ...process.env, TEAMSAPPTESTER_BROWSER: 'none', APPLICATION_INSIGHTS_NO_STATSBEAT: 'true' },
    },
  );
}

/** Resolves once something listens on the port; rejects after 20 seconds or when the process ends before. */
export async function untilListening(port: number, child: ChildProcess): Promise<void> {
  const giveUp = Date.now() + READY_WITHIN_MS;
  while (Date.now() < giveUp) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await isListening(port)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new Error(`The Agents Playground did not start on port ${port}.`);
}

export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (listening: boolean): void => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
  });
}
