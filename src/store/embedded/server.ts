import { spawn } from 'node:child_process';
import { open, readFile, rename } from 'node:fs/promises';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { SECOND_MS } from '../../durations.ts';
import { StoreStartError } from '../advice.ts';
import type { Binaries } from './binaries.ts';
import { DATABASE, readPassword, ROLE, SERVER_ENVIRONMENT } from './cluster.ts';
import { commandFor, type ServerUser } from './os-user.ts';
import { isServerAlive, readPidFile, type ServerAddress } from './pid-file.ts';
import { fitsSocket, type Places } from './places.ts';

const START_TIMEOUT = 30 * SECOND_MS;
const STOP_TIMEOUT = 5 * SECOND_MS;
const QUIT_TIMEOUT = 2 * SECOND_MS;
const MOST_LAUNCHES = 4;
const LAUNCH_PAUSE = 100;
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
  const deadline = Date.now() + START_TIMEOUT;
  let launched: Launched | null = null;
  let launches = 0;
  let refusal: unknown;
  while (Date.now() < deadline) {
    const found = await readPidFile(places);
    if (found && (await isServerAlive(places, found.pid))) {
      const connection = found.address && (await connectionTo(places, found.address));
      refusal = connection && (await probe(connection));
      if (connection && refusal === null) return connection;
    } else if (!launched || launched.exited) {
      // More than once, since what is left of a server that was killed or is just stopping may be in the way.
      if (launches === MOST_LAUNCHES) break;
      await delay(launches * LAUNCH_PAUSE);
      launches += 1;
      launched = await launch({ places, binaries, user, port, stalePid: found?.pid });
    }
    await delay(POLL);
  }
  throw new StoreStartError(
    'server-failed',
    `The database in ${places.cluster} does not start. Its own words are in ${places.log}.`,
    new Error(await logTail(places), { cause: refusal }),
  );
}

/** Stops the server after its running statements were ended. It is asked again, more firmly, where it does not obey. */
export async function stopServer(places: Places): Promise<void> {
  // SIGINT is Postgres' fast stop, SIGQUIT its immediate one, after which it recovers at the next start.
  for (const [signal, patience] of [
    ['SIGINT', STOP_TIMEOUT],
    ['SIGQUIT', QUIT_TIMEOUT],
  ] as const) {
    const deadline = Date.now() + patience;
    for (let asked = false; Date.now() < deadline; asked = true) {
      const found = await readPidFile(places);
      if (!found || !(await isServerAlive(places, found.pid))) return;
      if (!asked) process.kill(found.pid, signal);
      await delay(POLL);
    }
  }
}

interface LaunchOptions {
  readonly places: Places;
  readonly binaries: Binaries;
  readonly user: ServerUser | null;
  readonly port: number | undefined;
  /** What an old pid file holds, and what is no server of this cluster. */
  readonly stalePid: number | undefined;
}

interface Launched {
  exited: boolean;
}

async function launch({ places, binaries, user, port, stalePid }: LaunchOptions): Promise<Launched> {
  await rename(places.log, `${places.log}.1`).catch(() => undefined);
  const log = await open(places.log, 'a', 0o600);
  const launched: Launched = { exited: false };
  try {
    const { file, args, as } = commandFor(user, binaries.postgres, await serverArguments(places, port));
    const child = spawn(file, args, {
      ...as,
      cwd: places.home,
      // After a restart of a container another process often has the number in the pid file, and Postgres would
      // take it for a running server. The process that this variable names is never taken for one.
      env: { ...SERVER_ENVIRONMENT, ...(stalePid && { PG_GRANDPARENT_PID: String(stalePid) }) },
      // A process group of its own: Ctrl-C in a terminal reaches the bot, and the bot stops its server last.
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
      windowsHide: true,
    });
    child.on('error', () => (launched.exited = true));
    child.on('exit', () => (launched.exited = true));
    child.unref();
  } finally {
    await log.close();
  }
  return launched;
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

/** How a program of the same user reaches the server. */
export async function connectionTo(places: Places, { port, socketFolder }: ServerAddress): Promise<pg.ClientConfig> {
  const who = { user: ROLE, database: DATABASE, port };
  if (socketFolder) return { ...who, host: socketFolder };
  return { ...who, host: LOOPBACK, password: await readPassword(places) };
}

/** @returns null where the server answers, and otherwise why it does not. */
async function probe(connection: pg.ClientConfig): Promise<unknown> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5 * SECOND_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return null;
  } catch (error) {
    return error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function logTail(places: Places): Promise<string> {
  const log = await readFile(places.log, 'utf8').catch(() => '');
  return log.trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n');
}
