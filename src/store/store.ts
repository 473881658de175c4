import type { Kysely } from 'kysely';
import type pg from 'pg';
import type { Clock } from '../clock.ts';
import { HOUR_MS } from '../durations.ts';
import { StoreStartError } from './advice.ts';
import { type Audit, createAudit } from './audit.ts';
import { connectionTo } from './connection.ts';
import { type Alerts, createAlerts } from './alerts.ts';
import { type Conversations, createConversations } from './conversations.ts';
import { createDigests, type Digests } from './digests.ts';
import { type EmbeddedServer, startEmbedded } from './embedded/embedded.ts';
import { createFeedback, type Feedback } from './feedback.ts';
import { askReady, hasRoom, type Readiness, watchWrites } from './health.ts';
import { createGrants, type Grants } from './grants.ts';
import { createHistory, type History } from './history.ts';
import { createSharedLimits, type SharedLimits } from './limits.ts';
import type { StoreLogger } from './logger.ts';
import { createManagers, type Managers } from './managers.ts';
import { createMemory, type Memory } from './memory.ts';
import { createPersonalData, type PersonalData } from './personal-data.ts';
import { migrate } from './migrate.ts';
import { createPartners, type Partners } from './partners.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { createDatabase, createPool } from './pool.ts';
import { createProfiles, type Profiles } from './profiles.ts';
import { createRetention } from './retention.ts';
import type { Database } from './schema.ts';
import { createSeenActivities, type SeenActivities } from './seen-activities.ts';
import { createSettings, type Settings } from './settings.ts';
import { createSignInRows, type SignInRows } from './sign-ins.ts';
import { createVouchedUrls, type VouchedUrls } from './vouched-urls.ts';
import { createSpends, type Spends } from './spends.ts';
import { createWatches, type Watches } from './watches.ts';
import { createWatchRuns, type WatchRuns } from './watch-runs.ts';

export interface StoreOptions {
  /** A Postgres 13 or newer; without it, one is started under `dataDir`. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  readonly logger: StoreLogger;
  readonly clock: Clock;
  /** For how many days the record and checks are kept. Without it they stay, such as for a command beside the bot. */
  readonly retentionDays?: number;
}

/** Everything that outlives the process. */
export interface Store {
  readonly conversations: Conversations;
  readonly settings: Settings;
  readonly profiles: Profiles;
  readonly history: History;
  readonly feedback: Feedback;
  readonly memory: Memory;
  readonly spends: Spends;
  readonly signIns: SignInRows;
  readonly audit: Audit;
  readonly limits: SharedLimits;
  readonly personalData: PersonalData;
  readonly seenActivities: SeenActivities;
  readonly vouchedUrls: VouchedUrls;
  readonly partners: Partners;
  readonly managers: Managers;
  readonly grants: Grants;
  readonly watches: Watches;
  readonly watchRuns: WatchRuns;
  readonly alerts: Alerts;
  readonly outbox: Outbox;
  readonly digests: Digests;
  /** For the parts that bring their own tables, such as the queue. Holds the password: keep it out of logs. */
  readonly connection: pg.ClientConfig;
  /** For statements that must share a transaction with those of another part. */
  readonly db: Kysely<Database>;
  /** Whether the database answers now. Never throws, and never takes longer than 2 s. */
  ready(): Promise<Readiness>;
  /** Deletes what is over; runs at start and every hour by itself. */
  purge(): Promise<void>;
  /** Ends every connection, and the embedded server last. May be called again. */
  close(): Promise<void>;
}

/**
 * Opens the store, and brings its schema up to date.
 * @throws StoreStartError with advice for the operator.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { databaseUrl, dataDir, logger } = options;
  const embedded = databaseUrl ? null : await startEmbedded(dataDir, logger);
  const connection = embedded?.connection ?? connectionTo(databaseUrl ?? '');
  try {
    const ran = await migrate(connection);
    if (ran.length > 0) logger.info({ migrations: ran }, 'database schema brought up to date');
  } catch (error) {
    await embedded?.close();
    throw error instanceof StoreStartError ? error : unreachable(error);
  }
  return assemble(connection, embedded, options);
}

function assemble(
  connection: pg.ClientConfig,
  embedded: EmbeddedServer | null,
  { logger, clock, dataDir, retentionDays }: StoreOptions,
): Store {
  const pool = createPool(connection, logger);
  const writes = watchWrites(clock);
  const db = createDatabase(pool, (error) => writes.failed(error));
  const feedback = createFeedback(db, clock);
  const memory = createMemory(db, clock);
  const seenActivities = createSeenActivities(db, clock);
  const audit = createAudit(db, clock);
  const limits = createSharedLimits(db, clock);
  const watching = {
    watches: createWatches(db, clock),
    watchRuns: createWatchRuns(db, clock),
    alerts: createAlerts(db, clock, audit),
    outbox: createOutbox(db, clock),
    digests: createDigests(db, clock, audit),
  };
  const retention = retentionDays === undefined ? null : createRetention(db, audit, clock, retentionDays);
  const signIns = createSignInRows(db, clock);

  const kept = [
    memory,
    feedback,
    seenActivities,
    limits,
    watching.watchRuns,
    watching.outbox,
    watching.alerts,
    signIns,
  ];
  const purge = async (): Promise<void> => {
    for (const part of [...kept, ...(retention ? [retention] : [])]) {
      try {
        await part.purge();
      } catch (error) {
        // It is tried again in an hour; nothing depends on it meanwhile, and the other parts not on this one.
        logger.warn({ err: error }, 'the store could not be cleaned up');
      }
    }
  };
  let cleaning = purge();
  const timer = setInterval(() => {
    cleaning = purge();
  }, HOUR_MS).unref();
  let closing: Promise<void> | undefined;

  const ready = async (): Promise<Readiness> => {
    const readiness = await askReady(pool);
    const lost = readiness.ok && embedded !== null && !embedded.owned();
    if (lost) return { ok: false, reason: 'taken-over' };
    const trouble = writes.trouble();
    if (readiness.ok && trouble) return { ok: false, reason: trouble };
    // A server that finds no room for its own log stops, and would only look as if it were away.
    const stopped = !readiness.ok && readiness.reason !== 'closed' && embedded !== null;
    return stopped && !(await hasRoom(dataDir)) ? { ok: false, reason: 'disk-full' } : readiness;
  };

  const close = async (): Promise<void> => {
    clearInterval(timer);
    await cleaning;
    await pool.end();
    await embedded?.close();
  };

  return {
    conversations: createConversations(db, clock),
    settings: createSettings(db, clock),
    profiles: createProfiles(db, clock, audit),
    history: createHistory(db),
    feedback,
    memory,
    audit,
    limits,
    personalData: createPersonalData(db, audit, clock),
    signIns,
    seenActivities,
    vouchedUrls: createVouchedUrls(db, clock),
    partners: createPartners(db, clock),
    managers: createManagers(db, clock),
    grants: createGrants(db, clock),
    spends: createSpends(db, clock, { audit }),
    ...watching,
    connection,
    db,
    ready,
    purge,
    close: () => (closing ??= close()),
  };
}

function unreachable(error: unknown): StoreStartError {
  return new StoreStartError(
    'unreachable',
    'The database of DATABASE_URL does not answer or does not let the bot in. ' +
      'Check the address, the user, the password, sslmode and the firewall.',
    error,
  );
}
