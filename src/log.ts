import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { traceIds } from './telemetry/spans.ts';
import type { LogLevel } from './config.ts';
import type { Mask } from './mask.ts';
import { createMask } from './mask.ts';

/** Fields that may hold a secret or what somebody wrote; they never reach the log. */
const SECRETS = ['authorization', 'token', 'password', 'secret', 'text', 'body', 'request', 'response'];

export interface LogOptions {
  /** Takes secrets out of every line; whatever looks like one, unless the caller knows more. */
  readonly mask?: Mask;
  /** Standard output unless told. */
  readonly destination?: DestinationStream;
}

/** The bot's log: JSON lines without message text, tokens or secrets. */
export function createLogger(level: LogLevel, { mask = createMask([]), destination }: LogOptions = {}): Logger {
  const options = {
    level,
    base: null,
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`, `err.*.${name}`]), remove: true },
    serializers: { err: describeError },
    // A line of the log and the trace that it belongs to are found by one another.
    mixin: traceIds,
    // Errors of libraries quote addresses, forms and headers in their own words.
    hooks: { streamWrite: mask },
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
