import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck, type ExitCode } from '../../src/cli/run-check.ts';
import type { CheckJson } from '../../src/cli/check-format.ts';
import { PARTNER } from '../../src/demo/cast.ts';

interface Ran {
  readonly exit: ExitCode;
  readonly out: string;
  readonly err: string;
}

async function run(...args: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCheck(args, {}, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

describe('the check command', () => {
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pec-check-'));
  });
  after(() => rm(folder, { recursive: true }));

  const exits: readonly (readonly [args: readonly string[], exit: ExitCode])[] = [
    [['--tenant', 'contoso.example'], 0],
    [['--tenant', 'Fabrikam'], 1],
    [['--tenant', 'Alpine Ski House', '--json'], 1],
    [['--tenant', 'consolidatedmessenger.example', '--depth', 'sweep'], 1],
    [['--tenant', 'margiestravel.example'], 2],
    [['--tenant', 'nowhere.example', '--json'], 2],
    [['--tenant', 'not a tenant'], 2],
    [[], 2],
    [['--tenant'], 2],
    [['--tenant', 'contoso.example', '--snapshot', 'x.json'], 2],
    [['--tenant', 'contoso.example', '--depth', 'deep'], 2],
    [['--tenant', 'contoso.example', '--lang', 'xx'], 2],
    [['--colour'], 2],
  ];
  for (const [args, exit] of exits) {
    it(`ends "${args.join(' ')}" with ${exit}`, async () => {
      const ran = await run(...args);

      assert.equal(ran.exit, exit);
      assert.notEqual(ran.out + ran.err, '');
    });
  }

  it('says what a sweep leaves out, and nothing of it after a full check', async () => {
    const swept = await run('--tenant', 'contoso.example', '--depth', 'sweep');
    const full = await run('--tenant', 'contoso.example');

    assert.match(swept.out, /A sweep does not read end dates, deny assignments/);
    assert.doesNotMatch(full.out, /sweep/);
  });

  it('prints the report that other programs lean on', async () => {
    const { out } = await run('--tenant', 'fabrikam.example', '--json');

    const report = JSON.parse(out) as CheckJson;
    assert.equal(report.customer.displayName, 'Fabrikam (demo)');
    assert.equal(report.demo, true);
    assert.deepEqual(report.totals, { earning: 3, partial: 0, atRisk: 0, notEarning: 2, unknown: 0 });
    const [worst] = report.subscriptions;
    assert.equal(worst?.coverage.scope, 'none');
    const [first] = worst.findings;
    assert.deepEqual(Object.keys(first ?? {}), ['code', 'severity', 'message', 'evidence', 'fix', 'link']);
    assert.match(first?.link ?? '', /^https:\/\/learn\.microsoft\.com\//);
  });

  it('says that demo data is demo data', async () => {
    const { out } = await run('--tenant', 'contoso.example');

    assert.match(out, /Demo data/);
  });

  it('reports in the language that it is asked for', async () => {
    const { out } = await run('--tenant', 'fabrikam.example', '--lang', 'de');

    assert.match(out, /Demodaten/);
    assert.match(out, /3 von 5/);
  });

  it('judges a saved snapshot as it judged the reading', async () => {
    const path = join(folder, 'fabrikam.json');
    const read = await run('--tenant', 'fabrikam.example', '--json', '--save-snapshot', path);

    const judged = await run('--snapshot', path, '--json');

    assert.deepEqual(JSON.parse(judged.out), JSON.parse(read.out));
    assert.equal(judged.exit, 1);
  });

  it('says where a snapshot cannot be saved, since somebody relies on it', async () => {
    const ran = await run('--tenant', 'contoso.example', '--save-snapshot', join(folder, 'nowhere', 'x.json'));

    assert.equal(ran.exit, 2);
    assert.match(ran.err, /could not be saved to .*x\.json/);
  });

  for (const [name, text] of [
    ['cut-off', '{"schemaVersion":1,'],
    ['foreign', '{"hello":"world"}'],
    ['newer', '{"schemaVersion":2}'],
  ] as const) {
    it(`refuses a ${name} snapshot and says what is wrong`, async () => {
      const path = join(folder, `${name}.json`);
      await writeFile(path, text);

      const ran = await run('--snapshot', path);

      assert.equal(ran.exit, 2);
      assert.match(ran.err, /cannot be judged: ./);
    });
  }

  it('steers no terminal with names from the customer', async () => {
    const path = join(folder, 'evil.json');
    await run('--tenant', 'contoso.example', '--save-snapshot', path);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll('Contoso production', String.raw`Contoso \u001b[2J\u202eproduction`));

    const { out } = await run('--snapshot', path);

    assert.match(out, /Contoso +\[2J production/);
    assert.doesNotMatch(out, /\p{Cf}|\u001b/u);
  });

  it('refuses a snapshot of a real customer without a profile', async () => {
    const path = join(folder, 'real.json');
    await run('--tenant', 'contoso.example', '--save-snapshot', path);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"demo":true', '"demo":false'));

    const ran = await run('--snapshot', path, '--json');

    assert.equal(ran.exit, 2);
    assert.equal((JSON.parse(ran.out) as { error: { code: string } }).error.code, 'no-profile');
  });

  it('prints nothing but JSON when asked for JSON, as a process too', async () => {
    const args = ['src/cli/check.ts', '--tenant', 'contoso.example', '--json'];
    const ran = await new Promise<{ readonly code: unknown; readonly stdout: string; readonly stderr: string }>(
      (resolve) => {
        execFile(process.execPath, args, { env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) =>
          resolve({ code: error?.code ?? 0, stdout, stderr }),
        );
      },
    );

    assert.equal(ran.code, 0, ran.stderr);
    assert.equal((JSON.parse(ran.stdout) as CheckJson).totals.earning, 2);
    assert.equal(ran.stdout.includes(PARTNER.agentGroups.adminAgents), true);
  });
});
