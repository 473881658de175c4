import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../config/values.ts';
import { readConfig, type Config } from '../config.ts';
import { placesUnder } from '../store/embedded/places.ts';
import { stopServer } from '../store/embedded/server.ts';
import { isListening, startPlayground, untilListening } from './playground.ts';

const RUN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const STOP_WITHIN_MS = 12_000;

const config = readConfigOrAdvise();
const { port: botPort, playgroundPort, databaseUrl } = config;
const dataDir = resolve(config.dataDir);

const children: ChildProcess[] = [];
let stopping = false;

/** The bot in local mode and a make-believe Teams in the browser, started and stopped together. */
async function main(): Promise<void> {
  process.on('SIGINT', () => void stop(0));
  process.on('SIGTERM', () => void stop(0));
  for (const port of [botPort, playgroundPort]) await requireFree(port);

  console.log('Starting the bot, a make-believe Azure and the Agents Playground …');
  const playground = watch(
    'The Agents Playground',
    startPlayground({ port: playgroundPort, botPort, folder: join(dataDir, 'playground') }),
  );
  const [bot] = await Promise.all([startBot(), untilListening(playgroundPort, playground)]);
  if (!stopping && bot.exitCode === null) console.log(invitation());
}

function readConfigOrAdvise(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function requireFree(port: number): Promise<void> {
  if (!(await isListening(port))) return;
  console.error(
    `Port ${port} is taken: another bot or Playground may be running. Stop it, or set PORT and PLAYGROUND_PORT to free ports.`,
  );
  process.exit(1);
}

function startBot(): Promise<ChildProcess> {
  const env = {
    ...process.env,
    PORT: String(botPort),
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
  };
  const bot = watch('The bot', fork(RUN, ['main'], { env }));
  return new Promise((resolve) => {
    bot.once('message', () => resolve(bot));
  });
}

/** When one part ends by itself, nothing is left running behind it. */
function watch(name: string, child: ChildProcess): ChildProcess {
  children.push(child);
  child.once('error', (error) => {
    console.error(`${name} could not be started: ${error.message}`);
    void stop(1);
  });
  child.once('exit', (code, signal) => {
    if (stopping) return;
    console.error(`${name} ended by itself (${signal ?? `exit code ${code ?? 'unknown'}`}). Stopping the rest.`);
    void stop(1);
  });
  return child;
}

async function stop(exitCode: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  console.log('Stopping …');
  const living = children.filter((child) => child.exitCode === null && child.signalCode === null);
  const ended = living.map((child) => new Promise((resolve) => child.once('exit', resolve)));
  for (const child of living) child.kill('SIGTERM');
  const force = setTimeout(() => {
    for (const child of living) child.kill('SIGKILL');
  }, STOP_WITHIN_MS);
  await Promise.all(ended);
  clearTimeout(force);
  // A bot that was killed could not stop its database.
  if (databaseUrl === null) await stopServer(placesUnder(dataDir));
  process.exit(exitCode);
}

function invitation(): string {
  return [
    '',
    `Ready. Open  http://localhost:${playgroundPort}  and try:`,
    '  • Does the Reader role count?',
    '  • check fabrikam        (a make-believe customer)',
    '  • help',
    '',
    'Ctrl-C stops everything.',
  ].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  void stop(1);
});
