import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { SECOND_MS } from '../durations.ts';
import { StoreStartError } from './advice.ts';
import { first } from './migrations/0001-first.ts';
import { ratingOnce } from './migrations/0002-rating-once.ts';
import { inbound } from './migrations/0003-inbound.ts';
import { access } from './migrations/0004-access.ts';
import { audit } from './migrations/0005-audit.ts';
import { spends } from './migrations/0008-spends.ts';
import { limits } from './migrations/0009-limits.ts';
import { watches } from './migrations/0010-watches.ts';
import { signIn } from './migrations/0011-sign-in.ts';
import { conversationIndexes } from './migrations/0012-conversation-indexes.ts';
import { unownedWatches } from './migrations/0013-unowned-watches.ts';
import { digestsByPartner } from './migrations/0014-digests-by-partner.ts';
import { surviveLoss } from './pool.ts';

/** In the order of their names, for ever. A migration that was released is never edited: the next one mends it. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-first': first,
  '0002-rating-once': ratingOnce,
  '0003-inbound': inbound,
  '0004-access': access,
  '0005-audit': audit,
  '0008-spends': spends,
  '0009-limits': limits,
  '0010-watches': watches,
  '0011-sign-in': signIn,
  '0012-conversation-indexes': conversationIndexes,
  '0013-unowned-watches': unownedWatches,
  '0014-digests-by-partner': digestsByPartner,
};

/** Another replica that migrates is waited for this long, in milliseconds. */
const LOCK_WAIT = 60 * SECOND_MS;
const CONNECT_TIMEOUT = 10 * SECOND_MS;
/** Any constant does, as long as nothing else in the database takes it. */
const LOCK_KEY = 7_041_266_001;
const LOCK_NOT_AVAILABLE = '55P03';
const MIGRATION_TABLE = 'kysely_migration';

export interface MigrateOptions {
  /** What this build knows. */
  readonly migrations?: Readonly<Record<string, Migration>>;
  readonly lockWaitMs?: number;
}

/**
 * Brings the schema to what this build needs. Replicas that start together take turns.
 * @returns the names of the migrations that ran.
 * @throws StoreStartError where the schema is newer than this build, another replica holds the lock, or a migration fails;
 * a failed one leaves no trace.
 */
export async function migrate(connection: pg.ClientConfig, options: MigrateOptions = {}): Promise<readonly string[]> {
  const { migrations = MIGRATIONS, lockWaitMs = LOCK_WAIT } = options;
  // One connection of its own: a migration may take longer than any statement of the pool is allowed to.
  const pool = new pg.Pool({ ...connection, max: 1, connectionTimeoutMillis: CONNECT_TIMEOUT });
  surviveLoss(pool, () => undefined);
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });

  try {
    return await db.connection().execute(async (session) => {
      await takeTurn(session, lockWaitMs);
      await refuseNewerSchema(session, migrations);
      return await run(session, migrations);
    });
  } finally {
    // Ending the session gives the lock back, whatever happened.
    await db.destroy();
  }
}

async function takeTurn(session: Kysely<unknown>, waitMs: number): Promise<void> {
  try {
    await sql`select set_config('lock_timeout', ${String(waitMs)}, false)`.execute(session);
    await sql`select pg_advisory_lock(${LOCK_KEY})`.execute(session);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== LOCK_NOT_AVAILABLE) throw error;
    throw new StoreStartError(
      'schema-locked',
      'Another replica is still changing the database schema. Wait until it is ready, then start this one again.',
      error,
    );
  }
}

async function refuseNewerSchema(
  session: Kysely<unknown>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<void> {
  const found = await sql<{ exists: boolean }>`
    select to_regclass(${MIGRATION_TABLE}) is not null as exists`.execute(session);
  if (!found.rows[0]?.exists) return;

  const applied = await sql<{ name: string }>`select name from ${sql.table(MIGRATION_TABLE)}`.execute(session);
  const newer = applied.rows.map((row) => row.name).filter((name) => !(name in migrations));
  if (newer.length === 0) return;
  throw new StoreStartError(
    'schema-newer',
    `The database was last used by a newer version of the bot (it has the schema change ${newer.sort().at(-1)}). ` +
      'Start that version or a newer one, or restore a backup from before the update.',
  );
}

async function run(
  session: Kysely<unknown>,
  migrations: Readonly<Record<string, Migration>>,
): Promise<readonly string[]> {
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const migrator = new Migrator({ db: session, provider, migrationTableName: MIGRATION_TABLE });
  const { error, results = [] } = await migrator.migrateToLatest();
  if (error === undefined) return results.map((result) => result.migrationName);

  const failed = results.find((result) => result.status === 'Error')?.migrationName;
  throw new StoreStartError(
    'migration-failed',
    `The database schema could not be changed${failed ? ` (${failed})` : ''}. Nothing of the change was kept. ` +
      'Check that the database user may create tables.',
    error,
  );
}
