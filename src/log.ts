import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogLevel } from './config.ts';

/** Fields that may hold a secret or what somebody wrote; they never reach the log. */
const SECRETS = ['authorization', 'token', 'password', 'secret', 'text', 'body', 'request', 'response'];

/** The bot's log: JSON lines on standard output, without message text, tokens or secrets. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `err.*.${name}`]), remove: true },
    serializers: { err: describeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** An error as its name, message, code, stack and cause; libraries hang whole requests with tokens on theirs. */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? { status: error.statusCode } : {};
  const cause = error.cause !== undefined && depth < 3 ? { cause: describeError(error.cause, depth + 1) } : {};
  return { name: error.name, message: error.message, ...code, ...status, stack: error.stack, ...cause };
}
