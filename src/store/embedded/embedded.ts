import { chmod, mkdir, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type pg from 'pg';
import { StoreStartError } from '../advice.ts';
import type { StoreLogger } from '../logger.ts';
import { findBinaries } from './binaries.ts';
import { ensureCluster, makeHome } from './cluster.ts';
import { killServerAtExit } from './exit.ts';
import { ensureWay, findServerUser } from './os-user.ts';
import { keepOwnership } from './owner.ts';
import { placesUnder } from './places.ts';
import { ensureServer, stopServer } from './server.ts';

export interface EmbeddedServer {
  readonly connection: pg.ClientConfig;
  /** False while the server is away or another bot took it over. */
  owned(): boolean;
  /** Stops the server. Close every other connection first. */
  close(): Promise<void>;
}

/**
 * Starts a real Postgres under `dataDir`, or takes over the one that a killed bot left behind. It is made at the first
 * start, restarted where it dies, and stopped by `close`.
 * @throws StoreStartError where it cannot be started or another bot uses the folder.
 */
export async function startEmbedded(dataDir: string, logger: StoreLogger): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  const root = process.getuid?.() === 0;
  const places = placesUnder(await makeDataDir(dataDir, root));
  const found = await findServerUser(places.cluster, logger);
  const user = found && (await ensureWay(found, [places.home, binaries.postgres], logger));
  await makeHome(places, user);
  await ensureCluster(places, binaries, user);

  const connection = await ensureServer(places, binaries, user);
  const ownership = await keepOwnership({
    connection,
    logger,
    revive: async () => void (await ensureServer(places, binaries, user, connection.port)),
  });
  if (!ownership) {
    throw new StoreStartError(
      'folder-in-use',
      `Another bot already uses ${dataDir}. Stop it, let DATA_DIR name a folder of its own, ` +
        'or let both share a database by DATABASE_URL.',
    );
  }

  const forgetExit = killServerAtExit(places);
  return {
    connection,
    owned: () => ownership.held(),
    async close() {
      await ownership.release(() => stopServer(places));
      forgetExit();
    },
  };
}

/** @returns the real path, without symbolic links, by which the server knows itself too. */
async function makeDataDir(dataDir: string, forOthers: boolean): Promise<string> {
  try {
    const topmost = await mkdir(dataDir, { recursive: true });
    // A strict umask would close the folders that were just made to the server's user.
    if (forOthers && topmost) await openFolders(resolve(topmost), resolve(dataDir));
    return await realpath(dataDir);
  } catch (error) {
    throw new StoreStartError(
      'folder-not-writable',
      `The folder ${dataDir} cannot be made. Let DATA_DIR name a folder that the bot may write to, or set DATABASE_URL.`,
      error,
    );
  }
}

async function openFolders(topmost: string, lowest: string): Promise<void> {
  for (let folder = lowest; folder.startsWith(topmost); folder = dirname(folder)) await chmod(folder, 0o711);
}
