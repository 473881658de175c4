import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { Clock } from '../../clock.ts';
import type { KeyLookup, SigningKeys } from './signingKeys.ts';
import { SIGNING_ALGORITHM } from './signingKeys.ts';

/** What a valid token says of the channel's service that sent the request. */
export interface Caller {
  /** The service URL that the token vouches for. */
  readonly serviceUrl: string;
  /** From when on the same token is refused. */
  readonly until: Date;
}

/** Why a request was not believed. For the log; the caller hears a status only. */
export type Refusal =
  | 'no-token'
  | 'malformed'
  | 'algorithm'
  | 'issuer'
  | 'audience'
  | 'signature'
  | 'expired'
  | 'not-yet-valid'
  | 'claims'
  | Extract<KeyLookup, { found: false }>['reason'];

export type TokenCheck =
  { readonly ok: true; readonly caller: Caller } | { readonly ok: false; readonly reason: Refusal };

export interface TokenCheckOptions {
  readonly keys: SigningKeys;
  readonly issuer: string;
  /** The app id of this bot. */
  readonly audience: string;
  readonly clock: Clock;
}

/**
 * Clocks may differ by so many seconds.
 * Source: https://learn.microsoft.com/en-us/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
const SKEW_SECONDS = 5 * 60;
/** Several times the length of a real token, in characters. */
const LONGEST_TOKEN = 12_000;
const LONGEST_KEY_ID = 500;
const LONGEST_SERVICE_URL = 2_000;
const SERVICE_URL_CLAIM = 'serviceurl';

/**
 * Checks the token that the channel's service sends with every request: signature, issuer, audience, time and the
 * service URL that it vouches for. Only the channel's own tokens count; the emulator's and those of other bots do not.
 * The token says nothing of the body, so whoever holds a valid one may write what they like into it.
 */
export function createTokenCheck(options: TokenCheckOptions): (authorization: string) => Promise<TokenCheck> {
  const { keys, issuer, audience, clock } = options;

  return async (authorization) => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
    if (token === undefined) return refuse(authorization === '' ? 'no-token' : 'malformed');
    if (token.length > LONGEST_TOKEN) return refuse('malformed');

    const keyId = glance(token, issuer);
    if (!keyId.ok) return refuse(keyId.reason);
    const lookup = await keys.find(keyId.value);
    if (!lookup.found) return refuse(lookup.reason);

    try {
      const { payload } = await jwtVerify(token, lookup.key, {
        algorithms: [SIGNING_ALGORITHM],
        issuer,
        audience,
        requiredClaims: ['exp', SERVICE_URL_CLAIM],
        clockTolerance: SKEW_SECONDS,
        currentDate: clock.now(),
      });
      return callerOf(payload);
    } catch (error) {
      return refuse(reasonOf(error));
    }
  };
}

type Glance = { readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: Refusal };

/** The key id, once what is written on the outside fits: nothing is fetched for a token that cannot be right. */
function glance(token: string, issuer: string): Glance {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (alg !== SIGNING_ALGORITHM) return { ok: false, reason: 'algorithm' };
    if (typeof kid !== 'string' || kid === '' || kid.length > LONGEST_KEY_ID)
      return { ok: false, reason: 'unknown-key' };
    return decodeJwt(token).iss === issuer ? { ok: true, value: kid } : { ok: false, reason: 'issuer' };
  } catch {
    return { ok: false, reason: 'malformed' };
  }
}

function callerOf(payload: JWTPayload): TokenCheck {
  const serviceUrl = payload[SERVICE_URL_CLAIM];
  if (typeof serviceUrl !== 'string' || serviceUrl === '' || serviceUrl.length > LONGEST_SERVICE_URL) {
    return refuse('claims');
  }
  return { ok: true, caller: { serviceUrl, until: new Date(((payload.exp ?? 0) + SKEW_SECONDS) * 1_000) } };
}

function refuse(reason: Refusal): TokenCheck {
  return { ok: false, reason };
}

function reasonOf(error: unknown): Refusal {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (!(error instanceof errors.JWTClaimValidationFailed)) return 'malformed';
  if (error.claim === 'aud') return 'audience';
  return error.claim === 'nbf' ? 'not-yet-valid' : 'claims';
}
