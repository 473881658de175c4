import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runAdmin } from '../../../src/cli/run-admin.ts';
import { systemClock } from '../../../src/clock.ts';
import { openStore, type Store } from '../../../src/store/store.ts';
import { silentLogger } from '../../support/logger.ts';
import { putRowEverywhere } from '../../support/rows.ts';
import { createTestDatabase, makeTempFolder } from '../../support/store.ts';

describe('npm run admin -- export and import', function () {
  this.timeout(60_000);
  let folder: string;
  let dataDir: string;
  let file: string;
  const opened: Store[] = [];

  before(async () => {
    folder = await makeTempFolder();
    dataDir = join(folder, 'data');
    file = join(folder, 'backup.jsonl');
    await withStore(dataDir, async (store) => void (await putRowEverywhere(store.db)));
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
    await rm(file, { force: true });
  });
  after(() => rm(folder, { recursive: true, force: true }));

  async function admin(args: readonly string[], env: Readonly<Record<string, string>>) {
    const out: string[] = [];
    const err: string[] = [];
    const code = await runAdmin(args, env, { out: (text) => out.push(text), err: (text) => err.push(text) });
    return { code, out, err: err.join('\n') };
  }

  async function withStore(folder: string, act: (store: Store) => Promise<void>): Promise<void> {
    const store = await openStore({ dataDir: folder, logger: silentLogger, clock: systemClock });
    opened.push(store);
    await act(store);
    await store.close();
  }

  it('moves all from the embedded database to a server', async () => {
    const databaseUrl = await createTestDatabase();

    const exported = await admin(['export', file], { DATA_DIR: dataDir });
    const imported = await admin(['import', file], { DATABASE_URL: databaseUrl });

    assert.equal(exported.code, 0, exported.err);
    assert.equal(imported.code, 0, imported.err);
    assert.deepEqual(imported.out.slice(0, -1), exported.out.slice(0, -1));
    assert.match(imported.out.at(-1) ?? '', /rows of \d+ tables came in/);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });

  it('brings the embedded database back, and exports beside a running bot', async () => {
    const restored = join(folder, 'restored');

    await withStore(dataDir, async () => {
      assert.equal((await admin(['export', file], { DATA_DIR: dataDir })).code, 0);
    });
    const imported = await admin(['import', file], { DATA_DIR: restored });

    assert.equal(imported.code, 0, imported.err);
    await withStore(restored, async (store) => {
      const [watch] = await store.db.selectFrom('watches').selectAll().execute();
      assert.equal(watch?.customer_tenant_id, '12345678-1234-4234-8234-123456789abc');
      const [entry] = await store.db.selectFrom('audit').selectAll().where('act', '=', 'import').execute();
      assert.equal(entry?.actor_kind, 'operator');
    });
  });

  it('refuses to import beside a running bot', async () => {
    await admin(['export', file], { DATA_DIR: dataDir });

    await withStore(join(folder, 'busy'), async () => {
      const refused = await admin(['import', file], { DATA_DIR: join(folder, 'busy') });

      assert.equal(refused.code, 2);
      assert.match(refused.err, /Another bot already uses/);
    });
  });

  it('says what is wrong with a file or a database, and changes nothing', async () => {
    const databaseUrl = await createTestDatabase();
    const server = { DATABASE_URL: databaseUrl };
    await admin(['export', file], { DATA_DIR: dataDir });
    const cut = join(folder, 'cut.jsonl');
    const other = join(folder, 'other.jsonl');
    await cp(file, cut);
    await truncate(cut, (await stat(cut)).size - 40);
    await writeFile(other, 'hello\n');

    assert.match((await admin(['import', cut], server)).err, /ends too early|is damaged/);
    assert.match((await admin(['import', other], server)).err, /is no backup of this bot/);
    assert.match((await admin(['import', join(folder, 'none')], server)).err, /cannot be read \(ENOENT\)/);
    assert.match((await admin(['export', file], { DATA_DIR: dataDir })).err, /is there already/);
    assert.match((await admin(['export', '/nowhere/b'], { DATA_DIR: dataDir })).err, /cannot be written \(ENOENT\)/);
    assert.match((await admin(['export', other.replace('other', 'new')], { DATA_DIR: '/nowhere' })).err, /No bot/);
    assert.match(
      (await admin(['import', file], { DATABASE_URL: 'postgresql://bot:s3cret@127.0.0.1:1/pec' })).err,
      /does not answer/,
    );
    assert.match((await admin(['import'], server)).err, /Use: npm run admin/);
    assert.equal((await admin(['import', file], server)).code, 0);
    assert.match((await admin(['import', file], server)).err, /not empty: there are rows in/);
  });

  it('keeps no password of the database in the file', async () => {
    await admin(['export', file], { DATA_DIR: dataDir });
    const password = await readFile(join(dataDir, 'postgres', 'cluster', 'bot-password'), 'utf8');

    assert.ok(!(await readFile(file, 'utf8')).includes(password.trim()));
  });

  it('is not needed for a copy of the folder, which a stopped bot leaves whole', async () => {
    const copy = join(folder, 'copy');
    // With its owners, as the documents say.
    await promisify(execFile)('cp', ['-a', dataDir, copy]);

    await withStore(copy, async (store) => {
      const rows = await store.db.selectFrom('watches').selectAll().execute();
      assert.equal(rows.length, 1);
    });
  });
});
