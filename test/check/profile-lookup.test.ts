import assert from 'node:assert/strict';
import { createProfileLookup } from '../../src/check/profile-lookup.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import type { PartnerProfile } from '../../src/pec/profile.ts';
import { openStore } from '../../src/store/store.ts';
import { createTestClock } from '../support/clock.ts';
import { createTestLog, silentLogger } from '../support/logger.ts';
import { guid } from '../support/snapshots.ts';
import { createTestDatabase } from '../support/store.ts';

const PARTNER = guid(1);

describe('whom to check for while the database is down', () => {
  async function lookUpWith(given: { readonly file: PartnerProfile | null; readonly demo: PartnerProfile | null }) {
    const databaseUrl = await createTestDatabase();
    const store = await openStore({ databaseUrl, dataDir: '', logger: silentLogger, clock: createTestClock() });
    await store.close();
    const { logger, lines } = createTestLog();
    const { profiles } = store;
    return { lines, lookUp: createProfileLookup({ profiles, fromFile: given.file, demo: given.demo, log: logger }) };
  }

  it('is whom the file names, and the log says that what was attested in chat is missing', async () => {
    const { lookUp, lines } = await lookUpWith({ file: demoProfile, demo: null });

    const profile = await lookUp(PARTNER);

    assert.deepEqual(profile, demoProfile);
    assert.match(lines.join(''), /the file counts alone/);
  });

  it('is not guessed where no file names anybody', async () => {
    const { lookUp } = await lookUpWith({ file: null, demo: demoProfile });

    await assert.rejects(lookUp(PARTNER));
  });
});
