import type { KnownFailure } from './outcome.ts';

/** A signed-in person's token could not be had. Carries what a reader is told, and nothing of any token. */
export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly failure: KnownFailure;

  constructor(failure: KnownFailure) {
    super(`No token: ${failure.code}${failure.azureCode ? ` (${failure.azureCode})` : ''}`);
    this.failure = failure;
  }
}
