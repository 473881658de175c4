import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { findBinaries } from '../../../src/store/embedded/binaries.ts';

describe('the programs of the embedded server', () => {
  it('are there and run', async () => {
    const { postgres } = await findBinaries();

    const { stdout } = await promisify(execFile)(postgres, ['--version']);
    assert.match(stdout, /PostgreSQL\) \d+/);
  });

  it('are refused with advice on a platform that has none', async () => {
    await assert.rejects(findBinaries('plan9', 'mips'), { code: 'embedded-unsupported', message: /DATABASE_URL/ });
  });
});
