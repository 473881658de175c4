import { readFileSync } from 'node:fs';
import type { Places } from './places.ts';

/**
 * Tells the server to stop where the process ends without having closed it, such as after a crash.
 * @returns what takes this back.
 */
export function killServerAtExit(places: Places): () => void {
  const onExit = (): void => {
    try {
      process.kill(Number.parseInt(readFileSync(places.pidFile, 'utf8'), 10), 'SIGINT');
    } catch {
      // It is gone already; at exit there is nobody left to tell.
    }
  };
  process.once('exit', onExit);
  return () => void process.off('exit', onExit);
}
