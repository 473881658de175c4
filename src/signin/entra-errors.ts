import type { KnownFailure } from '../azure/outcome.ts';

/**
 * What Microsoft's codes of a refused sign-in mean for a person.
 * Source: https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes
 */
const CODES_BY_FAILURE = {
  'no-consent': [65001, 65004, 90094, 90095, 700016, 7000229, 650051, 650052, 500011],
  'mfa-required': [50072, 50074, 50076, 50078, 50079, 50158],
  'sign-in-blocked': [50005, 50057, 50105, 50131, 53000, 53001, 53002, 53003, 53004],
  'sign-in-expired': [70008, 70043, 700081, 700082, 700084],
  'sign-in-revoked': [50132, 50133, 50173, 70000],
  'not-a-guest': [50020, 50034, 50177, 90072],
  'unknown-tenant': [90002, 900021, 900023],
  'bad-credentials': [70021, 700027, 700211, 700213, 7000112, 7000215, 7000216, 7000222],
  'sign-in-required': [16000, 50058, 50126, 54005, 160021],
} as const satisfies Partial<Record<KnownFailure['code'], readonly number[]>>;

const FAILURES = new Map<string, KnownFailure['code']>(
  Object.entries(CODES_BY_FAILURE).flatMap(([failure, codes]) =>
    codes.map((code) => [`AADSTS${code}`, failure as KnownFailure['code']] as const),
  ),
);

const AZURE_CODE = /AADSTS\d{4,8}/;
/** What the library says itself where it has no refresh token to go on with. */
const NOTHING_KEPT = new Set([
  'no_tokens_found',
  'no_account_found',
  'refresh_token_expired',
  'no_account_in_silent_request',
]);
const NEEDS_A_PERSON = new Set(['interaction_required', 'login_required', 'invalid_grant']);
const NETWORK = new Set([
  'network_error',
  'endpoints_resolution_error',
  'openid_config_error',
  'no_network_connectivity',
]);
/** Longer than any claims challenge that Microsoft sends, in characters. */
const LONGEST_CLAIMS = 4_000;

/** The failure behind the authority's error code and words; `service-unavailable` where it says nothing known. */
export function entraFailure(error: string, description: string, claims?: string): KnownFailure {
  const azureCode = AZURE_CODE.exec(description)?.[0];
  const code = (azureCode ? FAILURES.get(azureCode) : undefined) ?? failureOfError(error);
  return {
    code,
    ...(azureCode ? { azureCode } : {}),
    ...(claims && claims.length <= LONGEST_CLAIMS && isJson(claims) ? { claims } : {}),
  };
}

/** The failure behind what the library threw; null for a fault of ours. */
export function failureOfThrown(thrown: unknown): KnownFailure | null {
  if (!(thrown instanceof Error) || !('errorCode' in thrown) || typeof thrown.errorCode !== 'string') return null;
  const claims = 'claims' in thrown && typeof thrown.claims === 'string' ? thrown.claims : undefined;
  return entraFailure(thrown.errorCode, thrown.message, claims);
}

function failureOfError(error: string): KnownFailure['code'] {
  if (error === 'consent_required') return 'no-consent';
  if (NOTHING_KEPT.has(error) || NEEDS_A_PERSON.has(error)) return 'sign-in-required';
  if (NETWORK.has(error)) return 'unreachable';
  if (error === 'invalid_client') return 'bad-credentials';
  return 'service-unavailable';
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
