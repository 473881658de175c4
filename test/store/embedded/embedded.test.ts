import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sql } from 'kysely';
import type { Logger } from 'pino';
import { systemClock } from '../../../src/clock.ts';
import { readPidFile } from '../../../src/store/embedded/pid-file.ts';
import { placesUnder } from '../../../src/store/embedded/places.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { createTestLog, silentLogger } from '../../support/logger.ts';
import { makeTempFolder } from '../../support/store.ts';
import { until } from '../../support/until.ts';

const opened: Store[] = [];

async function open(dataDir: string, logger: Logger = silentLogger): Promise<Store> {
  const store = await openStore({ dataDir, logger, clock: systemClock });
  opened.push(store);
  return store;
}

const PROCESS = new URL('../../support/store-process.ts', import.meta.url).pathname;

interface OtherProcess {
  readonly child: ChildProcess;
  readonly lines: AsyncIterator<string>;
}

/** In a process group of its own, as a shell would start it. */
async function startOther(dataDir: string, then = 'wait'): Promise<OtherProcess> {
  const child = spawn(process.execPath, [PROCESS, dataDir, then], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  assert.deepEqual(await lines.next(), { done: false, value: 'open' });
  return { child, lines };
}

describe('the embedded server', function () {
  this.timeout(30_000);
  let dataDir: string;

  // One for all of them, since making a cluster takes longer than any test. Each leaves it closed and whole.
  before(async () => {
    dataDir = await makeTempFolder();
    await (await open(dataDir)).close();
  });
  after(() => rm(dataDir, { recursive: true, force: true }));

  // Where a test failed half-way, the next one must not meet its store.
  afterEach(() => Promise.all(opened.splice(0).map((store) => store.close())));

  it('keeps what was written over a restart, and may be closed twice', async () => {
    const first = await open(dataDir);
    await first.memory.set('conversation', 'key', 'value', 60_000);
    await first.close();
    await first.close();

    const second = await open(dataDir);

    assert.equal(await second.memory.get('conversation', 'key'), 'value');
    assert.deepEqual(await first.ready(), { ok: false, reason: 'closed' });
    await second.close();
  });

  it('leaves no server behind when it is closed', async () => {
    const store = await open(dataDir);
    await store.close();

    assert.equal(await readPidFile(placesUnder(dataDir)), null);
  });

  it('closes without a word of warning, however many connections there are', async () => {
    const { logger, lines } = createTestLog();
    const store = await open(dataDir, logger);
    await Promise.all(Array.from({ length: 50 }, () => store.memory.get('conversation', 'key')));

    await store.close();

    assert.deepEqual(lines, []);
  });

  it('flushes every commit to the disk', async () => {
    const store = await open(dataDir);
    const settings = await Promise.all(
      ['fsync', 'full_page_writes', 'synchronous_commit'].map((name) => show(store, name)),
    );
    const before = await walFlushes(store);
    await store.memory.set('conversation', 'key', 'value', 60_000);

    await until(async () => (await walFlushes(store)) > before);

    assert.deepEqual(settings, ['on', 'on', 'on']);
    await store.close();
  });

  it('takes over the server of a bot that was killed, with all that it wrote', async () => {
    const { child } = await startOther(dataDir);
    const left = await readPidFile(placesUnder(dataDir));
    child.kill('SIGKILL');
    await once(child, 'exit');

    const store = await open(dataDir);

    assert.equal(await store.memory.get('conversation', 'written by'), 'the other process');
    assert.equal((await readPidFile(placesUnder(dataDir)))?.pid, left?.pid);
    await store.close();
    assert.equal(await readPidFile(placesUnder(dataDir)), null);
  });

  it('starts after bot and server were both killed', async () => {
    const { child } = await startOther(dataDir);
    const left = await readPidFile(placesUnder(dataDir));
    assert.ok(left);
    child.kill('SIGKILL');
    process.kill(left.pid, 'SIGKILL');
    await once(child, 'exit');

    const store = await open(dataDir);

    assert.equal(await store.memory.get('conversation', 'written by'), 'the other process');
    await store.close();
  });

  it('stops with a bot that crashes', async () => {
    const { child } = await startOther(dataDir, 'crash');
    if (child.exitCode === null) await once(child, 'exit');

    await until(async () => (await readPidFile(placesUnder(dataDir))) === null);
  });

  it('serves until the bot has finished, although Ctrl-C reaches the whole process group', async () => {
    const { child, lines } = await startOther(dataDir);
    assert.ok(child.pid);

    process.kill(-child.pid, 'SIGINT');

    assert.deepEqual(await lines.next(), { done: false, value: 'finished' });
    await once(child, 'exit');
    assert.equal(child.exitCode, 0);
    assert.equal(await readPidFile(placesUnder(dataDir)), null);
  });

  it('refuses a second bot on the same folder, and leaves the first one alone', async () => {
    const first = await open(dataDir);

    await assert.rejects(open(dataDir), { name: 'StoreStartError', code: 'folder-in-use' });

    assert.deepEqual(await first.ready(), { ok: true });
    await first.close();
  });

  it('lets one of several that start together win', async () => {
    const fresh = join(dataDir, 'fresh');
    const outcomes = await Promise.allSettled([open(fresh), open(fresh), open(fresh)]);

    const won = outcomes.filter((outcome) => outcome.status === 'fulfilled').map((outcome) => outcome.value);
    const lost = outcomes
      .filter((outcome) => outcome.status === 'rejected')
      .map((outcome) => outcome.reason as unknown);
    assert.equal(won.length, 1);
    assert.deepEqual(
      lost.map((reason) => (reason as { code?: string }).code),
      ['folder-in-use', 'folder-in-use'],
    );
    assert.deepEqual(await won[0]?.ready(), { ok: true });
    await won[0]?.close();
  });

  it('comes back by itself when its server dies', async () => {
    const store = await open(dataDir);
    await store.memory.set('conversation', 'key', 'value', 60_000);
    const running = await readPidFile(placesUnder(dataDir));
    assert.ok(running);

    process.kill(running.pid, 'SIGKILL');
    await until(async () => !(await store.ready()).ok);
    await until(async () => (await store.ready()).ok);

    assert.equal(await store.memory.get('conversation', 'key'), 'value');
    await store.close();
  });

  it('is not kept from starting by a stranger with the number of its old process', async () => {
    const { pidFile, cluster } = placesUnder(dataDir);
    const stranger = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
    await writeFile(pidFile, `${stranger.pid}\n${cluster}\n1700000000\n5432\n\n\n\nready\n`);

    const store = await open(dataDir);

    assert.deepEqual(await store.ready(), { ok: true });
    assert.equal(stranger.exitCode, null);
    await store.close();
    stranger.stdin.end();
  });

  it('says in the log why it does not start', async () => {
    const versionFile = join(placesUnder(dataDir).cluster, 'PG_VERSION');
    const version = await readFile(versionFile);
    await writeFile(versionFile, '9\n');

    const opening = open(dataDir).finally(() => writeFile(versionFile, version));

    await assert.rejects(opening, (error: Error) => {
      assert.equal((error as { code?: string }).code, 'server-failed');
      assert.match((error.cause as Error).message, /database files are incompatible/);
      return true;
    });
  });

  it('is reached over loopback with a password where the path is too long for a socket', async () => {
    const deep = join(dataDir, 'x'.repeat(60), 'y'.repeat(60));

    const store = await open(deep);

    const { host, password } = store.connection;
    assert.equal(host, '127.0.0.1');
    assert.equal(password, (await readFile(placesUnder(deep).passwordFile, 'utf8')).trim());
    assert.deepEqual(await store.ready(), { ok: true });
    await store.close();
  });

  it('works in a folder with an odd name, reached by a symbolic link', async () => {
    const odd = join(dataDir, `it's, "odd" é`);
    await mkdir(odd, { mode: 0o711 });
    await symlink(odd, join(dataDir, 'link'));

    const store = await open(join(dataDir, 'link', 'data'));

    assert.deepEqual(await store.ready(), { ok: true });
    await store.close();
  });

  it('works in a folder that is closed to everybody else, or says so', async () => {
    const closed = join(dataDir, 'closed');
    await mkdir(closed, { mode: 0o700 });

    const opening = open(join(closed, 'data'));

    const outcome = await opening.then(
      (store) => store.close().then(() => 'works'),
      (error: Error) => error.message,
    );
    assert.ok(outcome === 'works' || outcome.includes(`chmod o+x ${closed}`), outcome);
  });

  it('clears away what a start that was killed half-way left behind', async () => {
    const { home } = placesUnder(dataDir);
    await mkdir(join(home, 'cluster.0123456789ab'), { recursive: true });

    const store = await open(dataDir);

    await assert.rejects(readFile(join(home, 'cluster.0123456789ab')), { code: 'ENOENT' });
    await store.close();
  });
});

async function show(store: Store, name: string): Promise<string> {
  const reply = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(store.db);
  return reply.rows[0]?.value ?? '';
}

async function walFlushes(store: Store): Promise<number> {
  const reply = await sql<{ flushes: number }>`
    select sum(fsyncs)::int as flushes from pg_stat_io where object = 'wal'`.execute(store.db);
  return reply.rows[0]?.flushes ?? 0;
}
