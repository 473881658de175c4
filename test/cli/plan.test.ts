import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read } from '@e965/xlsx';
import { runCheck } from '../../src/cli/run-check.ts';
import type { CheckJson } from '../../src/cli/check-format.ts';

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCheck(args, {}, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { exit, out: out.join('\n'), err: err.join('\n') };
}

describe('the plan of the check command', () => {
  let folder: string;
  const file = (name: string): string => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pec-plan-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('is written beside the report, which ends as it did', async () => {
    const { exit, out } = await run('--tenant', 'fabrikam.example', '--plan', file('a.pdf'));

    assert.equal(exit, 1);
    assert.match(out, /The plan is in .*a\.pdf\.$/);
    assert.equal((await readFile(file('a.pdf'))).subarray(0, 5).toString(), '%PDF-');
  });

  it('says so where it replaces a file', async () => {
    await writeFile(file('b.xlsx'), 'something');

    const { exit, out } = await run('--tenant', 'contoso.example', '--plan', file('b.xlsx'));

    assert.equal(exit, 0);
    assert.match(out, /The file that stood there was replaced/);
    assert.equal(read(await readFile(file('b.xlsx'))).SheetNames.length, 5);
  });

  it('leaves stdout to the report where a program reads it', async () => {
    const { out, err } = await run('--tenant', 'fabrikam.example', '--plan', file('c.pdf'), '--json');

    assert.equal((JSON.parse(out) as CheckJson).totals.notEarning, 2);
    assert.match(err, /The plan is in/);
  });

  it('takes spends as amounts, for one subscription, and from a file', async () => {
    const id = '5b000000-0001-4000-8000-000000000002';
    await writeFile(file('spends.txt'), `${id}=500 EUR\n\n5b000000-0001-4000-8000-000000000004=500 EUR\n`);
    const estimateOf = async (...spends: readonly string[]) => {
      const args = spends.flatMap((spend) => ['--spend', spend]);
      const { err } = await run('--tenant', 'fabrikam.example', '--plan', file('d.xlsx'), ...args);
      assert.equal(err, '');
      return /€0 to €[\d,]+/.exec(JSON.stringify(read(await readFile(file('d.xlsx'))).Sheets))?.[0];
    };

    assert.equal(await estimateOf(), undefined);
    assert.equal(await estimateOf('12.000,50 EUR'), '€0 to €1,800');
    assert.equal(await estimateOf(`${id}=1000 EUR`), '€0 to €150');
    assert.equal(await estimateOf(file('spends.txt')), '€0 to €150');
  });

  for (const [args, says] of [
    [['--plan', 'plan.docx'], /\.pdf or \.xlsx/],
    [['--plan', '/nowhere/plan.pdf'], /could not be written to \/nowhere\/plan\.pdf/],
    [['--plan', 'x.pdf', '--spend=-5'], /below zero/],
    [['--plan', 'x.pdf', '--spend', '1.234'], /can mean two amounts/],
    [['--plan', 'x.pdf', '--spend', 'no-such-file.txt'], /write an amount/],
    [['--plan', 'x.pdf', '--spend', '00000000-0000-4000-8000-000000000000=5'], /no subscription of this customer/],
    [['--spend', '5'], /^Usage/],
  ] as const) {
    it(`is not made, and says why, for ${args.join(' ')}`, async () => {
      const { exit, out, err } = await run('--tenant', 'fabrikam.example', ...args);

      assert.equal(exit, 2);
      assert.equal(out, '');
      assert.match(err, says);
    });
  }
});
