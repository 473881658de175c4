import { isRestError } from '@azure/core-rest-pipeline';
import type { UnreadReason } from '../pec/snapshot.ts';
import type { KnownFailure } from './outcome.ts';
import { ForeignHostError } from './policies/host-pin.ts';
import { MalformedReplyError } from './policies/reply-shape.ts';
import { SignInError } from './sign-in-error.ts';

/** Why one thing could not be read, and Azure's request id where there is one. */
export interface ReadProblem {
  readonly reason: UnreadReason;
  readonly requestId?: string;
}

const DISABLED_CODES: ReadonlySet<string> = new Set([
  'DisabledSubscription',
  'ReadOnlyDisabledSubscription',
  'SubscriptionDisabled',
]);

/** The reason behind an error of a client; null where the error is none of Azure's, which is a fault of ours. */
export function problemOf(error: unknown): ReadProblem | null {
  if (error instanceof ForeignHostError) return { reason: 'malformed-reply' };
  if (error instanceof MalformedReplyError) return withRequestId('malformed-reply', error.requestId);
  if (signInCodeOf(error) !== null) return { reason: 'sign-in-expired' };
  if (!isRestError(error)) return null;

  const requestId = error.response?.headers.get('x-ms-request-id');
  if (error.code === 'PARSE_ERROR') return withRequestId('malformed-reply', requestId);
  return withRequestId(reasonOfStatus(error.statusCode, error.code), requestId);
}

function reasonOfStatus(status: number | undefined, code: string | undefined): UnreadReason {
  if (code !== undefined && DISABLED_CODES.has(code)) return 'subscription-disabled';
  switch (status) {
    case 401:
      return 'sign-in-expired';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 429:
      return 'throttled';
    case 408:
    case 504:
      return 'timed-out';
    default:
      return 'server-error';
  }
}

function withRequestId(reason: UnreadReason, requestId: string | undefined): ReadProblem {
  return requestId ? { reason, requestId } : { reason };
}

const SIGN_IN_ERRORS: ReadonlySet<string> = new Set([
  'AuthenticationError',
  'AuthenticationRequiredError',
  'AggregateAuthenticationError',
  'CredentialUnavailableError',
]);

/** Microsoft's `AADSTS…` code of a failed sign-in, an empty text where it has none; null for any other error. */
function signInCodeOf(error: unknown): string | null {
  if (error instanceof SignInError) return error.failure.azureCode ?? '';
  if (!(error instanceof Error) || !SIGN_IN_ERRORS.has(error.name)) return null;
  return /AADSTS\d+/.exec(error.message)?.[0] ?? '';
}

/**
 * What each sign-in code means for a check.
 * Source: https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
const SIGN_IN_FAILURES: Readonly<Record<string, KnownFailure['code']>> = {
  AADSTS90002: 'unknown-tenant',
  AADSTS900021: 'unknown-tenant',
  AADSTS900023: 'unknown-tenant',
  AADSTS65001: 'no-consent',
  AADSTS700016: 'no-consent',
  AADSTS7000229: 'no-consent',
  AADSTS500011: 'no-consent',
  AADSTS650052: 'no-consent',
  AADSTS7000215: 'bad-credentials',
  AADSTS7000222: 'bad-credentials',
  AADSTS700027: 'bad-credentials',
  AADSTS7000216: 'bad-credentials',
  AADSTS700211: 'bad-credentials',
  AADSTS700213: 'bad-credentials',
  AADSTS70021: 'bad-credentials',
  AADSTS7000112: 'bad-credentials',
};

const NETWORK =
  /\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|certificate|network_error|endpoints_resolution_error)\b/i;

/** Why not even the subscriptions could be listed; null for a fault of ours. */
export function failureOf(error: unknown, identityKind: 'app' | 'user' | 'demo'): KnownFailure | null {
  if (error instanceof SignInError) return error.failure;
  const azureCode = signInCodeOf(error);
  if (azureCode !== null) {
    const known = SIGN_IN_FAILURES[azureCode];
    if (known) return { code: known, azureCode };
    if (!azureCode && error instanceof Error && NETWORK.test(error.message)) return { code: 'unreachable' };
    const code = identityKind === 'user' ? 'sign-in-required' : 'bad-credentials';
    return azureCode ? { code, azureCode } : { code };
  }
  if (isRestError(error) && error.statusCode === undefined && error.code !== 'PARSE_ERROR')
    return { code: 'unreachable' };

  const problem = problemOf(error);
  if (!problem) return null;
  const requestId = problem.requestId ? { requestId: problem.requestId } : {};
  switch (problem.reason) {
    case 'forbidden':
      return { code: 'forbidden', ...requestId };
    case 'sign-in-expired':
      return { code: identityKind === 'user' ? 'sign-in-required' : 'bad-credentials', ...requestId };
    default:
      return { code: 'service-unavailable', ...requestId };
  }
}
