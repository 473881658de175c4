import type { KnownFailure } from '../azure/outcome.ts';
import type { SignInPerson } from './person.ts';

/** Who signed in, as the authority says, and the tokens in the authority's own form. */
export interface Grant {
  /** The account's home, `<object id>.<tenant id>`: the same for one account in whichever tenant it signs in. */
  readonly homeAccountId: string;
  /** The tenant that was signed in to. */
  readonly tenantId: string;
  /** The account's object id in that tenant. */
  readonly objectId: string;
  /** Such as ann@partner.example. Shown to its owner alone, and on their own reports. */
  readonly username: string;
  /** Tokens. Never logged, and kept sealed. */
  readonly cache: string;
}

export type GrantOutcome =
  { readonly ok: true; readonly grant: Grant } | { readonly ok: false; readonly failure: SignInFailure };

/** What a reader of Azure is told, and what only somebody who is signing in can meet. */
export interface SignInFailure extends Omit<KnownFailure, 'code'> {
  readonly code: KnownFailure['code'] | 'wrong-account' | 'sign-in-cancelled';
}

export interface AccessToken {
  readonly token: string;
  /** Milliseconds since the epoch. */
  readonly expiresOnTimestamp: number;
}

export type TokenOutcome =
  | {
      readonly ok: true;
      readonly token: AccessToken;
      /** Null where it did not change. */ readonly cache: string | null;
    }
  | { readonly ok: false; readonly failure: KnownFailure };

export interface InteractiveRequest {
  /** The tenant to sign in to. */
  readonly tenantId: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  /** The S256 challenge of the verifier. */
  readonly challenge: string;
  /** Claims that the tenant asks for, such as a second factor. */
  readonly claims?: string;
}

export interface RedeemRequest extends Pick<InteractiveRequest, 'tenantId' | 'redirectUri' | 'nonce'> {
  readonly code: string;
  readonly verifier: string;
  /** Who is expected; only the make-believe authority asks. */
  readonly person: SignInPerson;
}

/** Where people sign in: Microsoft Entra, or the make-believe one. Failures are values. */
export interface SignInAuthority {
  /** Where a browser is sent to. */
  authorizeUrl(request: InteractiveRequest): Promise<string>;
  /** Turns the code that came back into tokens. */
  redeem(request: RedeemRequest): Promise<GrantOutcome>;
  /** Turns the token that Teams gave for a person into tokens for Azure. */
  exchange(tenantId: string, assertion: string): Promise<GrantOutcome>;
  /** A token of any tenant for an account that has signed in. */
  token(grant: Grant, tenantId: string, scope: string, claims?: string): Promise<TokenOutcome>;
  /** Where an administrator of a tenant consents; null where there is no such thing. */
  consentUrl(tenantId: string, redirectUri: string): string | null;
}
