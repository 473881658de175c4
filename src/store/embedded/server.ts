import { spawn } from 'node:child_process';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { StoreStartError } from '../advice.ts';
import type { Binaries } from './binaries.ts';
import { DATABASE, readPassword, ROLE, SERVER_ENVIRONMENT } from './cluster.ts';
import type { ServerUser } from './os-user.ts';
import { isServerAlive, type PidFile, readPidFile } from './pid-file.ts';
import { fitsSocket, type Places } from './places.ts';

const SECOND = 1_000;
const START_TIMEOUT = 30 * SECOND;
const STOP_TIMEOUT = 8 * SECOND;
const POLL = 20;
const LOOPBACK = '127.0.0.1';
/** Any number does where the server listens on a socket in a folder of its own. */
const SOCKET_PORT = 5432;
const LOG_TAIL_LINES = 5;

const SETTINGS = {
  unix_socket_permissions: '0700',
  max_connections: '40',
  shared_buffers: '32MB',
  max_wal_size: '256MB',
  // Workers for reading ahead cost a process each and bring nothing at this size.
  io_method: 'sync',
  // A failed statement is the bot's to log, without its text; the server's own log tells of start and stop.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
  timezone: 'UTC',
} as const;

/**
 * Makes sure that the cluster's server runs and answers: one left over from an earlier run is taken over.
 * @param port where it must listen again, so that those who know it find it.
 * @returns how to reach it.
 * @throws StoreStartError where it does not start; the end of the server's log is its cause.
 */
export async function ensureServer(
  places: Places,
  binaries: Binaries,
  user: ServerUser | null,
  port?: number,
): Promise<pg.ClientConfig> {
  const left = await readPidFile(places);
  const alive = left !== null && (await isServerAlive(places, left.pid));
  // Without this, Postgres would not start where another process happens to have the number now.
  if (left && !alive) await rm(places.pidFile, { force: true });
  const exited = alive ? null : await launch(places, binaries, user, port);

  const deadline = Date.now() + START_TIMEOUT;
  let lastError: unknown;
  while (Date.now() < deadline) {
    const running = await readPidFile(places);
    if (running) {
      const connection = await connectionTo(places, running);
      lastError = await probe(connection);
      if (lastError === undefined) return connection;
    }
    if (exited?.code !== undefined && !(await hasLivingServer(places))) break;
    await delay(POLL);
  }
  throw new StoreStartError(
    'server-failed',
    `The database in ${places.cluster} does not start. Its own words are in ${places.log}.`,
    new Error(await logTail(places), { cause: lastError }),
  );
}

/** Stops the server after its running statements were ended. It is asked again, more firmly, where it does not obey. */
export async function stopServer(places: Places): Promise<void> {
  const running = await readPidFile(places);
  if (!running || !(await isServerAlive(places, running.pid))) return;
  // SIGINT is Postgres' fast stop, SIGQUIT its immediate one, after which it recovers at the next start.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(running.pid, signal);
    const deadline = Date.now() + STOP_TIMEOUT;
    while (Date.now() < deadline) {
      if ((await readPidFile(places)) === null) return;
      await delay(POLL);
    }
  }
}

async function launch(
  places: Places,
  binaries: Binaries,
  user: ServerUser | null,
  port: number | undefined,
): Promise<{ readonly code: number | null | undefined }> {
  await rename(places.log, `${places.log}.1`).catch(() => undefined);
  const log = await open(places.log, 'a', 0o600);
  const state: { code: number | null | undefined } = { code: undefined };
  try {
    const child = spawn(binaries.postgres, await serverArguments(places, port), {
      ...user,
      cwd: places.home,
      env: SERVER_ENVIRONMENT,
      // A process group of its own: Ctrl-C in a terminal reaches the bot, and the bot stops its server last.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      windowsHide: true,
    });
    child.on('error', () => (state.code = null));
    child.on('exit', (code) => (state.code = code));
    child.unref();
  } finally {
    await log.close();
  }
  return state;
}

async function serverArguments(places: Places, port: number | undefined): Promise<readonly string[]> {
  const bySocket = fitsSocket(places.socketFolder);
  const listening = bySocket
    ? {
        listen_addresses: '',
        // In quotes, since the setting is a list that a comma would split.
        unix_socket_directories: `"${places.socketFolder.replaceAll('"', '""')}"`,
        port: String(SOCKET_PORT),
      }
    : { listen_addresses: LOOPBACK, unix_socket_directories: '', port: String(port ?? (await freePort())) };
  const settings = Object.entries({ ...SETTINGS, ...listening });
  return ['-D', places.cluster, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

async function freePort(): Promise<number> {
  const probeServer = createServer();
  return new Promise((resolve, reject) => {
    probeServer.once('error', reject);
    probeServer.listen(0, LOOPBACK, () => {
      const address = probeServer.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probeServer.close(() => resolve(port));
    });
  });
}

async function connectionTo(places: Places, { port, socketFolder }: PidFile): Promise<pg.ClientConfig> {
  const who = { user: ROLE, database: DATABASE, port };
  if (socketFolder) return { ...who, host: socketFolder };
  return { ...who, host: LOOPBACK, password: await readPassword(places) };
}

/** @returns undefined where the server answers, and otherwise why it does not. */
async function probe(connection: pg.ClientConfig): Promise<unknown> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5 * SECOND });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function hasLivingServer(places: Places): Promise<boolean> {
  const running = await readPidFile(places);
  return running !== null && isServerAlive(places, running.pid);
}

async function logTail(places: Places): Promise<string> {
  const log = await readFile(places.log, 'utf8').catch(() => '');
  return log.trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n');
}
