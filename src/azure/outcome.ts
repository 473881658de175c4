import type { Snapshot, UnreadSubject } from '../pec/snapshot.ts';

/** Why nothing could be read at all. What is missing from a snapshot stands in the snapshot itself. */
export type ReadFailureCode =
  | 'malformed-tenant'
  | 'unknown-tenant'
  | 'no-consent'
  | 'bad-credentials'
  | 'sign-in-required'
  | 'mfa-required'
  | 'sign-in-expired'
  | 'sign-in-revoked'
  | 'sign-in-blocked'
  | 'not-a-guest'
  | 'unreachable'
  | 'service-unavailable'
  | 'forbidden'
  | 'cancelled'
  | 'timed-out'
  | 'unexpected';

export type ReadFailure = KnownFailure | UnexpectedFailure;

export interface KnownFailure {
  readonly code: Exclude<ReadFailureCode, 'unexpected'>;
  /** Microsoft's own code, such as `AADSTS65001`. */
  readonly azureCode?: string;
  /** What a tenant asks of a sign-in, to be handed to the next one. Only of people. */
  readonly claims?: string;
  /** Azure's request id, to quote to support. */
  readonly requestId?: string;
}

export interface UnexpectedFailure {
  readonly code: 'unexpected';
  /** Stands in the log too, so that a person can quote it. */
  readonly errorId: string;
  readonly cause: unknown;
}

export type ReadOutcome =
  { readonly ok: true; readonly snapshot: Snapshot } | { readonly ok: false; readonly failure: ReadFailure };

export interface ReadProgress {
  readonly subscriptionsDone: number;
  /** Null until the subscriptions are listed. */
  readonly subscriptionsTotal: number | null;
  readonly reading: UnreadSubject;
}

export type OnProgress = (progress: ReadProgress) => void;
