import { checkAppObjectId, PARTNER } from './cast.ts';
import type { DemoCustomer } from './model.ts';

/** Microsoft's words of a refused sign-in, with its code in front. */
export interface RefusedSignIn {
  readonly code: 'AADSTS90002' | 'AADSTS700016';
  readonly message: string;
}

/** Whether the make-believe check app gets a token of a tenant, and if not, why. */
export function refusalOf(world: readonly DemoCustomer[], tenantId: string): RefusedSignIn | null {
  if (tenantId === PARTNER.tenantId) return null;
  const customer = world.find((candidate) => candidate.tenantId === tenantId);
  if (!customer) return { code: 'AADSTS90002', message: `AADSTS90002: Tenant '${tenantId}' not found.` };
  if (customer.entry === 'customer-tenant') return null;
  return {
    code: 'AADSTS700016',
    message: `AADSTS700016: The application was not found in the directory '${customer.name}'. No administrator has consented to it.`,
  };
}

/** An access token of the make-believe world: it says who and which tenant, and nobody signed it. */
export function issueToken(tenantId: string): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ tid: tenantId, oid: checkAppObjectId(tenantId) })}.`;
}
