import { execFile } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { StoreStartError } from '../advice.ts';
import type { StoreLogger } from '../logger.ts';

const run = promisify(execFile);

/** The OS user that the server runs as, where it is not the bot's own. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'postgres';

/**
 * Postgres refuses to run as root, so a bot that runs as root hands it to the OS user `postgres`, made where it is missing.
 * @returns null where the bot does not run as root.
 * @throws StoreStartError where there is no such user and none could be made.
 */
export async function findServerUser(logger: StoreLogger): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null;
  const found = await lookUp();
  if (found) return found;

  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME]);
    logger.info({ user: NAME }, 'made an OS user for the database, since it refuses to run as root');
  } catch (error) {
    throw noUser(error);
  }
  const made = await lookUp();
  if (!made) throw noUser();
  return made;
}

async function lookUp(): Promise<ServerUser | null> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, NAME])).stdout)),
    );
    return uid && gid ? { uid, gid } : null;
  } catch {
    return null;
  }
}

function noUser(cause?: unknown): StoreStartError {
  return new StoreStartError(
    'no-server-user',
    `The bot runs as root, Postgres refuses to, and the OS user ${NAME} could not be made. ` +
      'Make that user, run the bot as an ordinary user, or set DATABASE_URL.',
    cause,
  );
}

/**
 * Checks that the server's user may pass through every folder on the way to the paths.
 * @throws StoreStartError that names the folders which are closed.
 */
export async function requireOpenWay(user: ServerUser, paths: readonly string[]): Promise<void> {
  const folders = [...new Set(paths.flatMap(foldersAbove))];
  const script = 'for folder; do test -x "$folder" || printf "%s\\n" "$folder"; done';
  const { stdout } = await run('/bin/sh', ['-c', script, 'sh', ...folders], { ...user, cwd: '/', encoding: 'utf8' });
  const closed = stdout.split('\n').filter((line) => line !== '');
  // Below a closed folder nothing can be seen, so only the topmost ones tell.
  const topmost = closed.filter(
    (folder) => !closed.some((other) => other !== folder && folder.startsWith(`${other}/`)),
  );
  if (topmost.length === 0) return;
  throw new StoreStartError(
    'folder-closed',
    `The bot runs as root and its database as the OS user ${NAME}, who may not pass through ${topmost.join(' and ')}. ` +
      `Open the way (chmod o+x ${topmost.join(' ')}), move the bot and DATA_DIR to a folder that everybody may enter, ` +
      'run the bot as an ordinary user, or set DATABASE_URL.',
  );
}

function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === dirname(folder)) return folders;
  }
}
