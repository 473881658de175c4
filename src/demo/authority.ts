import type { DemoReply } from './arm/reply.ts';
import type { DemoCustomer } from './model.ts';
import { PARTNER } from './cast.ts';

/** What the sign-in service says of a tenant: the customers', the partner's, and nothing of any other. */
export function answerAuthority(world: readonly DemoCustomer[], url: URL): DemoReply {
  const asked = url.pathname.split('/')[1]?.toLowerCase();
  const known = [...world, { tenantId: PARTNER.tenantId, domain: 'northwindtraders.example' }];
  const tenant = known.find(({ tenantId, domain }) => tenantId === asked || domain === asked);
  const headers = { 'content-type': 'application/json; charset=utf-8' };

  if (!tenant || !url.pathname.endsWith('/v2.0/.well-known/openid-configuration')) {
    const error_description = `AADSTS90002: Tenant '${asked ?? ''}' not found. (demo)`;
    return { status: 400, headers, body: JSON.stringify({ error: 'invalid_tenant', error_description }) };
  }
  const base = `${url.origin}/${tenant.tenantId}`;
  const body = {
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  };
  return { status: 200, headers, body: JSON.stringify(body) };
}
