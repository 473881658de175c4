import { type ChildProcess, fork } from 'node:child_process';
import { openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Processes of the bot that are killed and started again, as a platform does with them. */
export interface Replicas {
  readonly kills: number;
  /** Starts that failed, such as while the database was away. */
  readonly failedStarts: number;
  /** The address of one that listens. */
  url(): Promise<string>;
  /** Moves the clock of all. */
  setAhead(ms: number): void;
  /** Ends one that lives by SIGKILL. @returns false where none listens at the moment. */
  kill(index: number): boolean;
  stop(): Promise<void>;
}

export interface ReplicaOptions {
  readonly count: number;
  readonly env: Readonly<Record<string, string>>;
  /** Where what they log goes. */
  readonly logFile: string;
}

interface Replica {
  process: ChildProcess | null;
  port: number | null;
}

const RESTART_AFTER_MS = 500;
const REPLICA = fileURLToPath(new URL('replica.ts', import.meta.url));

export function startReplicas({ count, env, logFile }: ReplicaOptions): Replicas {
  const log = openSync(logFile, 'a');
  const replicas: Replica[] = Array.from({ length: count }, () => ({ process: null, port: null }));
  let aheadMs = 0;
  let kills = 0;
  let failedStarts = 0;
  let stopping = false;

  function start(replica: Replica): void {
    const child = fork(REPLICA, {
      env: { ...process.env, ...env, AHEAD_MS: String(aheadMs) },
      stdio: ['ignore', log, log, 'ipc'],
    });
    replica.process = child;
    replica.port = null;
    child.once('message', ({ port }: { readonly port: number }) => {
      replica.port = port;
      child.send({ aheadMs });
    });
    child.once('exit', () => {
      if (replica.port === null && !stopping) failedStarts += 1;
      replica.process = null;
      replica.port = null;
      setTimeout(() => !stopping && start(replica), RESTART_AFTER_MS);
    });
  }
  for (const replica of replicas) start(replica);

  return {
    get kills() {
      return kills;
    },
    get failedStarts() {
      return failedStarts;
    },
    async url() {
      for (;;) {
        const port = replicas.find((replica) => replica.port !== null)?.port;
        if (port) return `http://127.0.0.1:${port}`;
        await delay(50);
      }
    },
    setAhead(ms) {
      aheadMs = ms;
      for (const { process: child } of replicas) if (child?.connected) child.send({ aheadMs });
    },
    kill(index) {
      const listening = replicas.filter(({ port }) => port !== null);
      const victim = listening[index % Math.max(listening.length, 1)];
      if (!victim?.process) return false;
      kills += 1;
      victim.port = 0;
      return victim.process.kill('SIGKILL');
    },
    async stop() {
      stopping = true;
      const alive = replicas.flatMap(({ process: child }) => (child ? [child] : []));
      const gone = alive.map((child) => new Promise((resolve) => child.once('exit', resolve)));
      for (const child of alive) child.kill('SIGKILL');
      await Promise.all(gone);
    },
  };
}
