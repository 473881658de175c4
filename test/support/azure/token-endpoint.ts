import { CHECK_APP_CLIENT_ID } from '../../../src/demo/cast.ts';
import type { DemoReply } from '../../../src/demo/arm/reply.ts';
import type { DemoCustomer } from '../../../src/demo/model.ts';
import { issueToken, refusalOf } from '../../../src/demo/sign-in.ts';

export const TEST_SECRET = 'a-secret-for-tests';
const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' } as const;

/** Tenants whose administrator took the consent back. */
export interface TokenEndpointOptions {
  readonly withoutConsent?: readonly string[];
  /** The only token by which somebody may vouch for the check app; any unless told. */
  readonly federatedToken?: () => string;
  /** Seconds that a token lasts; an hour unless told. */
  readonly expiresIn?: number;
}

/** Answers `POST /{tenant}/oauth2/v2.0/token` for the client credentials grant, with Microsoft's error codes. */
export function answerToken(
  world: readonly DemoCustomer[],
  tenantId: string,
  form: URLSearchParams,
  { withoutConsent = [], expiresIn = 3_600, federatedToken }: TokenEndpointOptions = {},
): DemoReply {
  const refused = refusalOf(world, tenantId);
  if (refused) return refuse(400, 'invalid_request', refused.message);
  if (form.get('client_id') !== CHECK_APP_CLIENT_ID) {
    return refuse(400, 'unauthorized_client', 'AADSTS700016: Application was not found in the directory.');
  }
  if (!form.has('client_assertion') && form.get('client_secret') !== TEST_SECRET) {
    return refuse(401, 'invalid_client', 'AADSTS7000215: Invalid client secret provided.');
  }
  if (federatedToken && form.get('client_assertion') !== federatedToken()) {
    const words = 'AADSTS700213: No matching federated identity record found for the presented assertion.';
    return refuse(401, 'invalid_client', words);
  }
  if (withoutConsent.includes(tenantId)) {
    return refuse(
      400,
      'invalid_grant',
      'AADSTS65001: The user or administrator has not consented to use the application.',
    );
  }

  const body = {
    token_type: 'Bearer',
    expires_in: expiresIn,
    ext_expires_in: expiresIn,
    access_token: issueToken(tenantId),
  };
  return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(body) };
}

function refuse(status: number, error: string, error_description: string): DemoReply {
  return { status, headers: JSON_HEADERS, body: JSON.stringify({ error, error_description }) };
}
