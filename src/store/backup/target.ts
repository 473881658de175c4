import pg from 'pg';
import { StoreStartError } from '../advice.ts';
import { connectionTo } from '../connection.ts';
import { startEmbedded } from '../embedded/embedded.ts';
import type { StoreLogger } from '../logger.ts';

export interface TargetOptions {
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly logger: StoreLogger;
}

const CONNECT_TIMEOUT_MS = 10_000;

/**
 * The database that a backup goes into: that of `DATABASE_URL`, or the embedded one with no bot beside it.
 * @throws StoreStartError with advice where it cannot be reached, or a bot uses it.
 */
export async function withTarget<T>(
  { databaseUrl, dataDir, logger }: TargetOptions,
  work: (connection: pg.ClientConfig) => Promise<T>,
): Promise<T> {
  if (databaseUrl !== null) {
    const connection = connectionTo(databaseUrl);
    await requireAnswer(connection);
    return await work(connection);
  }
  const server = await startEmbedded(dataDir, logger);
  try {
    return await work(server.connection);
  } finally {
    await server.close();
  }
}

async function requireAnswer(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new StoreStartError(
      'unreachable',
      'The database of DATABASE_URL does not answer or does not let the bot in. ' +
        'Check the address, the user, the password, sslmode and the firewall.',
      error,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
