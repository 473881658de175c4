export type StoreStartCode =
  | 'embedded-missing'
  | 'embedded-unsupported'
  | 'no-server-user'
  | 'folder-closed'
  | 'folder-not-writable'
  | 'folder-in-use'
  | 'server-failed'
  | 'unreachable'
  | 'schema-newer'
  | 'schema-locked'
  | 'migration-failed';

/** Why the store could not start, worded as advice for whoever operates the bot. Never holds a secret. */
export class StoreStartError extends Error {
  override readonly name = 'StoreStartError';
  readonly code: StoreStartCode;

  constructor(code: StoreStartCode, advice: string, cause?: unknown) {
    super(advice, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
