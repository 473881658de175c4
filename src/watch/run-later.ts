/** Azure or the network did not do their part just now. */
export class RunLaterError extends Error {
  override readonly name = 'RunLaterError';
  readonly code: string;

  constructor(code: string, cause?: unknown) {
    super(`The customer could not be checked now: ${code}`, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
