import { realpath } from 'node:fs/promises';
import type pg from 'pg';
import { isServerAlive, readPidFile } from './pid-file.ts';
import { placesUnder } from './places.ts';
import { connectionTo } from './server.ts';

/**
 * How to reach the embedded server that a running bot holds under `dataDir`, for looking on beside it.
 * @returns null where none runs there, or none that accepts connections yet.
 */
export async function findRunning(dataDir: string): Promise<pg.ClientConfig | null> {
  const places = placesUnder(await realpath(dataDir).catch(() => dataDir));
  const found = await readPidFile(places);
  if (!found?.address || !(await isServerAlive(places, found.pid))) return null;
  return connectionTo(places, found.address);
}
