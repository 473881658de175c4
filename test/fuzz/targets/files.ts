import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { createAdminDesk } from '../../../src/cli/admin-tasks.ts';
import { runCheck } from '../../../src/cli/run-check.ts';
import { ConfigError } from '../../../src/config/values.ts';
import { readConfig } from '../../../src/config.ts';
import { demoProfile } from '../../../src/demo/profile.ts';
import { createTranslator } from '../../../src/i18n/translator.ts';
import { openStore } from '../../../src/store/store.ts';
import { arbitrarySnapshot } from '../../support/arbitrary-snapshot.ts';
import { createTestClock } from '../../support/clock.ts';
import { silentLogger } from '../../support/logger.ts';
import { createTestDatabase } from '../../support/store.ts';
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

const ADA = '7e000000-0000-4000-8000-0000000000ad';
const CELL = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(ADA, ADA.toUpperCase(), 'Ada Cloud', 'ada cloud ', 'Nobody', 'own') },
  { weight: 6, arbitrary: fc.uuid() },
  { weight: 3, arbitrary: fc.constantFrom('admin', 'member', ' Admin', '') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('partner', 'tenant', 'object', 'role', '"', '""', '"a\nb"', ';', '\t', '\ufeff'),
  },
  { weight: 2, arbitrary: junk.map((value) => (typeof value === 'string' ? value : String(JSON.stringify(value)))) },
);
const LIKELY_ROW = fc.tuple(
  fc.constantFrom(ADA, 'Ada Cloud'),
  fc.uuid(),
  fc.uuid(),
  fc.constantFrom('', 'member', 'admin', 'Member'),
);
const MEMBERS_FILE = fc
  .record({
    header: fc.oneof(
      { weight: 4, arbitrary: fc.constant(['partner', 'tenant', 'object', 'role']) },
      { weight: 1, arbitrary: fc.shuffledSubarray(['Role', 'OBJECT', 'tenant', 'partner', 'partner', 'note']) },
      { weight: 1, arbitrary: fc.array(CELL, { maxLength: 6 }) },
    ),
    rows: fc.oneof(
      fc.array(LIKELY_ROW, { maxLength: 8 }),
      fc.array(fc.array(CELL, { maxLength: 6 }), { maxLength: 8 }),
      fc.array(fc.oneof(LIKELY_ROW, LIKELY_ROW, fc.array(CELL, { maxLength: 6 })), { maxLength: 8 }),
    ),
    separator: fc.constantFrom(',', ',', ',', ';', '\t'),
    end: fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
  })
  .map(({ header, rows, separator, end }) => [header, ...rows].map((cells) => cells.join(separator)).join(end));

/** Files of members, through `npm run admin -- partner import`: taken whole, or refused and nothing of them taken. */
export async function memberFiles(): Promise<Target> {
  const folder = await mkdtemp(join(tmpdir(), 'pec-fuzz-'));
  const file = join(folder, 'members.csv');
  const clock = createTestClock();
  const databaseUrl = await createTestDatabase();
  const store = await openStore({ databaseUrl, dataDir: '', logger: silentLogger, clock });
  const t = createTranslator('en');
  const config = readConfig({ PARTNERS: 'many' });
  const azure = { findTenant: () => Promise.reject(new Error('Nobody asks.')), demoProfile: null };
  const desk = createAdminDesk({ db: store.db, clock, config, azure, t });
  await desk.carryOut({ kind: 'partner-add', tenantId: ADA, name: 'Ada Cloud' });
  const entries = async (): Promise<number> => {
    const { count } = await store.db
      .selectFrom('audit')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  };
  return target({
    name: 'files of members',
    share: 150,
    input: fc.oneof({ weight: 4, arbitrary: MEMBERS_FILE }, fc.string({ unit: 'binary' }), fc.uint8Array()),
    stop: async () => {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
    feed: async (input) => {
      await writeFile(file, input);
      const before = await entries();

      const { ok, lines } = await desk.carryOut({ kind: 'member-import', file, dryRun: false });

      const [said = ''] = lines;
      const taken = said.startsWith('One ') ? 1 : Number.parseInt(said, 10);
      assert.equal((await entries()) - before, ok ? taken : 0, lines.join('\n'));
      assert.doesNotMatch(lines.join('\n'), INNARDS);
    },
  });
}
