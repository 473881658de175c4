import { join, resolve } from 'node:path';

/** Where the embedded server keeps what is its own. All paths are absolute. */
export interface Places {
  /** Open to the server's user alone; everything else is inside. */
  readonly home: string;
  /** What Postgres calls the data directory. */
  readonly cluster: string;
  readonly pidFile: string;
  readonly socketFolder: string;
  readonly passwordFile: string;
  readonly log: string;
}

export function placesUnder(dataDir: string): Places {
  const home = resolve(dataDir, 'postgres');
  const cluster = join(home, 'cluster');
  return {
    home,
    cluster,
    pidFile: join(cluster, 'postmaster.pid'),
    socketFolder: join(home, 'run'),
    passwordFile: join(cluster, 'bot-password'),
    log: join(home, 'server.log'),
  };
}

/** The longest socket path that every kernel takes, in bytes (sun_path, with room for the closing zero). */
const SOCKET_PATH_BYTES = 103;

/** Whether the server can be reached by a socket in that folder; by loopback TCP otherwise. */
export function fitsSocket(socketFolder: string, platform: string = process.platform): boolean {
  const path = join(socketFolder, '.s.PGSQL.65535');
  return platform !== 'win32' && Buffer.byteLength(path) <= SOCKET_PATH_BYTES;
}
