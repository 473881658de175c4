import type { Logger } from 'pino';

/** What the store needs of a log. Static text plus fields; never a value that a person typed. */
export type StoreLogger = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;
