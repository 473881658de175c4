import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';

/** A log that keeps nothing. */
export const silentLogger = pino({ level: 'silent' });

/** A log together with the lines that were written to it. */
export function createTestLog(): { readonly logger: Logger; readonly lines: readonly string[] } {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { logger: pino({ level: 'debug' }, stream), lines };
}
