import { pino } from 'pino';

/** For the store of a command: what a person should know is printed, and nothing else belongs into its output. */
export const silent = pino({ level: 'silent' });
