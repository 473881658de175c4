import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { StoreStartError } from '../advice.ts';
import type { StoreLogger } from '../logger.ts';

const run = promisify(execFile);

/** The OS user that the server runs as, where it is not the bot's own. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
  /** True where the server needs the right to pass folders that are closed to its user. */
  readonly passesClosedFolders?: boolean;
}

const NAME = 'postgres';
/** Linux' right to pass and read what the file modes forbid, and no other right of root. */
const PASS_RIGHT = '-all,+dac_read_search';

/** A program with its arguments, and as whom to start it. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly as: { readonly uid?: number; readonly gid?: number };
}

/** How to start a program of the server as its user. */
export function commandFor(user: ServerUser | null, file: string, args: readonly string[]): Command {
  if (!user) return { file, args, as: {} };
  const { uid, gid } = user;
  if (!user.passesClosedFolders) return { file, args, as: { uid, gid } };
  const who = [`--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const rights = ['--inh-caps', '--ambient-caps', '--bounding-set'].map((set) => `${set}=${PASS_RIGHT}`);
  return { file: 'setpriv', args: [...who, ...rights, file, ...args], as: {} };
}

/**
 * Postgres refuses to run as root, so a bot that runs as root hands it to the owner of the cluster or, at the first
 * start, to the OS user `postgres`, made where it is missing.
 * @returns null where the bot does not run as root.
 * @throws StoreStartError where there is no such user and none could be made.
 */
export async function findServerUser(cluster: string, logger: StoreLogger): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null;
  const owner = await stat(cluster).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
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
 * Sees to it that the server's user may pass every folder on the way to the paths. Where one is closed, as the home of
 * root is, the server gets the right to pass it, if the bot may grant that.
 * @throws StoreStartError that names the folders which are closed.
 */
export async function ensureWay(user: ServerUser, paths: readonly string[], logger: StoreLogger): Promise<ServerUser> {
  const closed = await closedFolders(user, paths);
  if (closed.length === 0) return user;

  const passing = { ...user, passesClosedFolders: true };
  const stillClosed = await closedFolders(passing, paths).catch(() => closed);
  if (stillClosed.length === 0) {
    logger.warn(
      { folders: closed, uid: user.uid },
      'the database may read closed folders, since it lies behind some; better run the bot as an ordinary user',
    );
    return passing;
  }
  throw new StoreStartError(
    'folder-closed',
    `The bot runs as root and its database as another OS user (number ${user.uid}), who may not pass through ` +
      `${closed.join(' and ')}. Open the way (chmod o+x ${closed.join(' ')}), move the bot and DATA_DIR to a folder ` +
      'that everybody may enter, run the bot as an ordinary user, or set DATABASE_URL.',
  );
}

/** Below a closed folder nothing can be seen, so only the topmost ones are named. */
async function closedFolders(user: ServerUser, paths: readonly string[]): Promise<readonly string[]> {
  const folders = [...new Set(paths.flatMap(foldersAbove))];
  const script = 'for folder; do test -x "$folder" || printf "%s\\0" "$folder"; done';
  const { file, args, as } = commandFor(user, '/bin/sh', ['-c', script, 'sh', ...folders]);
  const { stdout } = await run(file, [...args], { ...as, cwd: '/' });
  const closed = stdout.split('\0').filter((folder) => folder !== '');
  return closed.filter((folder) => !closed.some((other) => other !== folder && folder.startsWith(join(other, '/'))));
}

function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if (folder === dirname(folder)) return folders;
  }
}
