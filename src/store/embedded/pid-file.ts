import { readFile, readlink } from 'node:fs/promises';
import type { Places } from './places.ts';

/** What a server says of itself. */
export interface PidFile {
  readonly pid: number;
  /** How to reach it; null until it accepts connections. */
  readonly address: ServerAddress | null;
}

export interface ServerAddress {
  readonly port: number;
  /** Null where the server listens on loopback TCP. */
  readonly socketFolder: string | null;
}

/**
 * Reads the server's pid file; null where there is none.
 * Source: https://www.postgresql.org/docs/current/storage-file-layout.html
 */
export async function readPidFile(places: Places): Promise<PidFile | null> {
  const text = await readFile(places.pidFile, 'utf8').catch(() => '');
  const [pid, , , port, socketFolder, , , status] = text.split('\n').map((line) => line.trim());
  if (!pid) return null;
  const ready = status === 'ready';
  return { pid: Number(pid), address: ready ? { port: Number(port), socketFolder: socketFolder || null } : null };
}

/**
 * Whether the process behind a pid file is the server of this cluster. After a restart of a container, another
 * process often has the same number, and Postgres would take it for a running server.
 */
export async function isServerAlive(places: Places, pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true;
  // The server's working directory is its cluster. A process that is not ours to look at is not our server.
  return (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === places.cluster;
}
