import type pg from 'pg';
import type { Clock } from '../../clock.ts';
import { createAudit } from '../audit.ts';
import type { StoreLogger } from '../logger.ts';
import { createDatabase, createPool } from '../pool.ts';

/**
 * Writes down that a backup was taken in: partners, rights and watches came with it.
 * @throws the database's error where the entry was not kept.
 */
export async function noteImport(
  connection: pg.ClientConfig,
  rows: Readonly<Record<string, number>>,
  { clock, logger }: { readonly clock: Clock; readonly logger: StoreLogger },
): Promise<void> {
  const db = createDatabase(createPool(connection, logger));
  try {
    const counts = Object.values(rows);
    await createAudit(db, clock).record({
      actor: { kind: 'operator' },
      act: 'import',
      partnerTenantId: null,
      customerTenantId: null,
      outcome: 'done',
      details: { tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0) },
    });
  } finally {
    await db.destroy();
  }
}
