import { pino } from 'pino';

/** A log that keeps nothing. */
export const silentLogger = pino({ level: 'silent' });
