/**
 * Does what the Dockerfile does, in a folder outside of the project, and starts the result as somebody who is not root and
 * may write nothing there: `npm run container-check`, for machines without a container engine. Exits 1 where a bar is missed.
 */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { startEmbedded } from '../src/store/embedded/embedded.ts';
import { findServerUser } from '../src/store/embedded/os-user.ts';
import { sizeOf } from './deployable/size.ts';

const MEGABYTE = 1_000_000;
const MOST_MEGABYTES = 320;
const MOST_START_MS = 2_000;
const STOP_WITHIN_MS = 15_000;
const PORT = 4_978;

const run = promisify(execFile);
const logger = pino({ level: 'silent' });
const folder = await mkdtemp(path.join(tmpdir(), 'pec-container-'));
await chmod(folder, 0o755);
const app = path.join(folder, 'app');
const missed: string[] = [];

try {
  const script = fileURLToPath(new URL('deployable.ts', import.meta.url));
  await run(process.execPath, [script, '--to', app], { maxBuffer: 16 * MEGABYTE });
  const megabytes = (await sizeOf(path.join(app, 'node_modules'))) / MEGABYTE;
  report(`node_modules holds ${megabytes.toFixed(0)} MB`, megabytes <= MOST_MEGABYTES, `at most ${MOST_MEGABYTES} MB`);
  await run('chmod', ['-R', 'a-w,a+rX', app]);

  const database = await startEmbedded(path.join(folder, 'data'), logger);
  try {
    await startOnce(database.connection);
    // The first start makes the tables; a container that is replaced starts with them in place.
    const milliseconds = await startOnce(database.connection);
    report(`ready after ${milliseconds} ms`, milliseconds <= MOST_START_MS, `at most ${MOST_START_MS} ms`);
    await administer(database.connection);
  } finally {
    await database.close();
  }
} finally {
  await run('chmod', ['-R', 'u+w', folder]);
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = missed.length === 0 ? 0 : 1;

function report(what: string, kept: boolean, bar: string): void {
  console.log(`${kept ? 'ok' : 'MISSED'}: ${what} (${bar})`);
  if (!kept) missed.push(what);
}

type Connection = Awaited<ReturnType<typeof startEmbedded>>['connection'];

/** Where and as whom the container's programs run, and the environment that they find. */
async function inside(connection: Connection) {
  const { user = '', password, host = '', port = 0, database = '' } = connection;
  const url = `postgresql://${user}:${String(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  const as = await findServerUser(path.join(folder, 'data'), logger);
  return {
    cwd: app,
    env: { NODE_ENV: 'production', PORT: String(PORT), DATABASE_URL: url, LOG_LEVEL: 'error' },
    ...(as ? { uid: as.uid, gid: as.gid } : {}),
  };
}

/** Gives the commands of those who operate the bot, as their package file has them. */
async function administer(connection: Connection): Promise<void> {
  const { env, ...options } = await inside(connection);
  const nodeFirst = `${path.dirname(process.execPath)}${path.delimiter}${process.env['PATH'] ?? ''}`;
  for (const script of ['admin -- status', 'audit', 'feedback']) {
    const given = ['run', '--silent', ...script.split(' ')];
    const fault = await run('npm', given, { ...options, env: { ...env, PATH: nodeFirst } }).then(
      () => null,
      (error: unknown) => error,
    );
    if (fault) console.error(fault);
    report(`npm run ${script}`, fault === null, 'no fault');
  }
}

/** Starts the bot, waits until it is ready, stops it. @returns milliseconds until it was ready. */
async function startOnce(connection: Connection): Promise<number> {
  const started = performance.now();
  const bot = spawn(process.execPath, ['bin/run.js', 'main'], {
    ...(await inside(connection)),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const exited = once(bot, 'exit');
  try {
    await ready(bot);
    return Math.round(performance.now() - started);
  } finally {
    bot.kill('SIGTERM');
    const timer = setTimeout(() => bot.kill('SIGKILL'), STOP_WITHIN_MS);
    const [code, signal] = (await exited) as [number | null, string | null];
    clearTimeout(timer);
    if (code !== 0) missed.push(`stopped with ${code ?? signal}`);
  }
}

async function ready(bot: ReturnType<typeof spawn>): Promise<void> {
  for (;;) {
    if (bot.exitCode !== null) throw new Error(`The bot ended with ${bot.exitCode}.`);
    const response = await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
