import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { runCheck } from '../../../src/cli/run-check.ts';
import { ConfigError } from '../../../src/config/values.ts';
import { readConfig } from '../../../src/config.ts';
import { demoProfile } from '../../../src/demo/profile.ts';
import { arbitrarySnapshot } from '../../support/arbitrary-snapshot.ts';
import { junk, spoil, spoilings } from '../spoil.ts';
import type { Target } from '../target.ts';
import { target, INNARDS } from '../target.ts';

/** Saved snapshots that somebody edited, through `npm run check -- --snapshot`. */
export async function snapshots(): Promise<Target> {
  const folder = await mkdtemp(join(tmpdir(), 'pec-fuzz-'));
  const path = join(folder, 'snapshot.json');
  return target({
    name: 'snapshots',
    share: 60,
    input: fc.tuple(arbitrarySnapshot, spoilings),
    stop: () => rm(folder, { recursive: true, force: true }),
    feed: async ([snapshot, changes]) => {
      await writeFile(path, JSON.stringify(spoil(snapshot, changes)) ?? '');
      const said: string[] = [];
      const io = { out: (text: string) => void said.push(text), err: (text: string) => void said.push(text) };

      const exit = await runCheck(['--snapshot', path], {}, io);

      assert.ok([0, 1, 2].includes(exit));
      assert.doesNotMatch(said.join('\n'), INNARDS);
    },
  });
}

/** Partner profiles that somebody edited, as the configuration reads them. */
export async function profiles(): Promise<Target> {
  const folder = await mkdtemp(join(tmpdir(), 'pec-fuzz-'));
  const path = join(folder, 'profile.json');
  return target({
    name: 'profile files',
    share: 100,
    input: fc.oneof(
      spoilings,
      junk.map((value) => String(JSON.stringify(value))),
      fc.string({ unit: 'binary' }),
    ),
    stop: () => rm(folder, { recursive: true, force: true }),
    feed: async (input) => {
      await writeFile(path, typeof input === 'string' ? input : JSON.stringify(spoil(demoProfile, input)));
      try {
        assert.ok(readConfig({ PARTNER_PROFILE: path }).partnerProfile);
      } catch (error) {
        assert.ok(error instanceof ConfigError, String(error));
        assert.match(error.message, /PARTNER_PROFILE/);
      }
    },
  });
}
