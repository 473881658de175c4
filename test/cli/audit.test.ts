import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseCsv } from 'hucre/csv';
import { runAudit } from '../../src/cli/run-audit.ts';
import { DAY_MS } from '../../src/durations.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';
import { createTestDatabase, makeTempFolder } from '../support/store.ts';

const RUN = fileURLToPath(new URL('../../bin/run.js', import.meta.url));
const PARTNER = '11111111-1111-4111-8111-111111111111';
const CUSTOMER = '22222222-2222-4222-8222-222222222222';
const PERSON = '44444444-4444-4444-8444-444444444444';

describe('npm run audit', function () {
  this.timeout(30_000);
  const clock = createTestClock('2026-11-23T09:00:00Z');
  let databaseUrl: string;
  let folder: string;
  let store: Store;

  async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const written = { out: '', err: '' };
    const code = await runAudit(
      args,
      { DATABASE_URL: databaseUrl },
      { clock, out: (words) => (written.out += `${words}\n`), err: (words) => (written.err += `${words}\n`) },
    );
    return { code, ...written };
  }

  before(async () => {
    folder = await makeTempFolder('pec-audit-');
    databaseUrl = await createTestDatabase();
    store = await openStore({ databaseUrl, dataDir: '', logger: silentLogger, clock });
    const operator = { kind: 'operator' } as const;
    const nobody = { partnerTenantId: null, customerTenantId: null };
    await store.audit.record({ ...nobody, actor: operator, act: 'long-ago', outcome: 'done' });
    clock.advance(40 * DAY_MS);
    const person = { kind: 'person', tenantId: PARTNER, objectId: PERSON } as const;
    const check = { actor: person, act: 'check', partnerTenantId: PARTNER, customerTenantId: CUSTOMER };
    await store.audit.record({ ...check, outcome: 'allowed' });
    await store.audit.record({ ...check, outcome: 'done', identity: '=cmd|calc', details: { run: 'r1' } });
    await store.audit.record({ ...nobody, actor: person, act: 'see', outcome: 'denied' });
  });
  after(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('prints one JSON object a line, of the last thirty days unless told', async () => {
    const { code, out } = await run('--json');

    const entries = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.equal(code, 0);
    assert.deepEqual(
      entries.map(({ act, outcome }) => [act, outcome]),
      [
        ['check', 'allowed'],
        ['check', 'done'],
        ['see', 'denied'],
      ],
    );
    assert.deepEqual(entries[1]?.['details'], { run: 'r1' });
  });

  it('narrows to a customer, a person, an act, an outcome and a time', async () => {
    const lines = async (...args: string[]) => (await run('--json', ...args)).out.trim().split('\n');

    assert.equal((await lines('--customer', CUSTOMER)).length, 2);
    assert.equal((await lines('--person', PERSON)).length, 3);
    assert.equal((await lines('--act', 'see')).length, 1);
    assert.equal((await lines('--outcome', 'done')).length, 1);
    assert.equal((await lines('--since', '60d')).length, 4);
  });

  it('shows a person a line for each entry, in their language', async () => {
    const { out } = await run('--lang', 'nl', '--outcome', 'done');

    assert.match(out, /^2027-01-02T09:00:00\.000Z · check · gedaan · 44444444-.* · klant 22222222-.* · run=r1\n$/);
  });

  it('writes a CSV file in which no cell is a formula, for nobody else to read', async () => {
    const file = join(folder, 'audit.csv');

    const { code, err } = await run('--csv', file);

    const written = await readFile(file, 'utf8');
    const [header, , done] = parseCsv(written);
    assert.equal(code, 0);
    assert.match(err, /3 entries written/);
    assert.deepEqual(header?.slice(0, 6), ['id', 'at', 'actorKind', 'actorTenantId', 'actorObjectId', 'act']);
    assert.equal(done?.[9], "'=cmd|calc");
    assert.equal(done?.[10], '{"run":"r1"}');
  });

  it('says so where the file cannot be written', async () => {
    const { code, err } = await run('--csv', join(folder, 'none', 'audit.csv'));

    assert.equal(code, 2);
    assert.match(err, /cannot be written \(ENOENT\)/);
  });

  for (const args of [
    ['--since', 'yesterday'],
    ['--customer', 'fabrikam'],
    ['--outcome', 'maybe'],
    ['--json', '--csv', 'x.csv'],
    ['--lang', 'tlh'],
    ['--what'],
  ]) {
    it(`shows how it is used for ${args.join(' ')}`, async () => {
      const { code, out, err } = await run(...args);

      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /npm run audit/);
    });
  }

  it('reads beside a running bot, as a command of its own', async () => {
    const env = { ...process.env, DATABASE_URL: databaseUrl };
    const child = spawn(process.execPath, [RUN, 'audit', '--since', '3000d', '--json'], { env });

    const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);

    assert.equal(errors, '');
    assert.equal(child.exitCode, 0);
    assert.match(out, /"act":"check"/);
  });
});
