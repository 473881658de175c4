import { type AuditEntry, readAudit } from '../../src/store/read-audit.ts';
import { readStore } from '../../src/store/reader.ts';
import { createTestClock } from './clock.ts';
import { silentLogger } from './logger.ts';

/** Every entry of the audit trail, in the order in which they were written. */
export async function auditTrail(databaseUrl: string): Promise<readonly AuditEntry[]> {
  const entries: AuditEntry[] = [];
  await readStore({ databaseUrl, dataDir: '', logger: silentLogger, clock: createTestClock() }, async (db) => {
    for await (const batch of readAudit(db, { since: new Date(0) })) entries.push(...batch);
  });
  return entries;
}
