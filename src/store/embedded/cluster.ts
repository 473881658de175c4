import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { StoreStartError } from '../advice.ts';
import type { Binaries } from './binaries.ts';
import { commandFor, type ServerUser } from './os-user.ts';
import type { Places } from './places.ts';

const run = promisify(execFile);

export const ROLE = 'pec';
export const DATABASE = 'postgres';

/** The server gets none of the bot's environment: secrets are in there. */
export const SERVER_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } as const;

/** Makes the folders, for the server's user alone. @throws StoreStartError where that is not possible. */
export async function makeHome(places: Places, user: ServerUser | null): Promise<void> {
  try {
    await mkdir(places.home, { recursive: true });
    await mkdir(places.socketFolder, { recursive: true });
    for (const folder of [places.home, places.socketFolder]) {
      if (user) await chown(folder, user.uid, user.gid);
      await chmod(folder, 0o700);
    }
  } catch (error) {
    throw new StoreStartError(
      'folder-not-writable',
      `The folder ${places.home} cannot be made or changed. ` +
        'Let DATA_DIR name a folder that the bot may write to (and always start the bot as the same user), or set DATABASE_URL.',
      error,
    );
  }
}

/**
 * Makes the cluster where there is none. It is made aside and then renamed, so that a crash half-way leaves nothing
 * that looks finished, and of two bots that do it together one wins.
 */
export async function ensureCluster(places: Places, binaries: Binaries, user: ServerUser | null): Promise<void> {
  if (!(await exists(places.cluster))) await makeCluster(places, binaries, user);
  const left = (await readdir(places.home)).filter((name) => name.startsWith(`${basename(places.cluster)}.`));
  for (const name of left) {
    // Another bot may be writing it right now. It loses, and the next start clears up.
    await rm(join(places.home, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

async function makeCluster(places: Places, binaries: Binaries, user: ServerUser | null): Promise<void> {
  const suffix = randomBytes(6).toString('hex');
  const staging = `${places.cluster}.${suffix}`;
  const passwordFile = `${staging}.password`;
  await writeFile(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  if (user) await chown(passwordFile, user.uid, user.gid);

  try {
    const { file, args, as } = commandFor(user, binaries.initdb, [
      `--pgdata=${staging}`,
      `--username=${ROLE}`,
      `--pwfile=${passwordFile}`,
      // The socket's folder is closed to everybody else; TCP asks for the password.
      '--auth-local=trust',
      '--auth-host=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ]);
    await run(file, [...args], { ...as, cwd: places.home, env: SERVER_ENVIRONMENT });
    await rename(passwordFile, join(staging, basename(places.passwordFile)));
    await rename(staging, places.cluster);
  } catch (error) {
    if (await exists(places.cluster)) return;
    throw new StoreStartError('server-failed', `The database could not be created in ${places.home}.`, error);
  }
}

/** What TCP asks for; a socket needs none. */
export async function readPassword(places: Places): Promise<string> {
  return (await readFile(places.passwordFile, 'utf8')).trim();
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
