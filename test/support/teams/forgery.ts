import { createPublicKey } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { JWK, JWTPayload } from 'jose';

/** The claims of an honest token, to be signed by somebody else. */
export function claimsOf(issuer: string, audience: string, serviceUrl: string): JWTPayload {
  const now = Math.floor(Date.now() / 1_000);
  return { iss: issuer, aud: audience, serviceurl: serviceUrl, nbf: now - 60, exp: now + 3_600 };
}

/** The token with other claims under the old signature. */
export function withClaims(token: string, changed: JWTPayload): string {
  const [header, payload = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
  return [header, encode({ ...claims, ...changed }), signature].join('.');
}

/** The token with another header under the old signature. */
export function withHeader(token: string, changed: Record<string, unknown>): string {
  const [header = '', payload, signature] = token.split('.');
  const fields = JSON.parse(Buffer.from(header, 'base64url').toString()) as Record<string, unknown>;
  return [encode({ ...fields, ...changed }), payload, signature].join('.');
}

/** `alg: none`, without a signature. */
export function unsigned(claims: JWTPayload): string {
  return new UnsecuredJWT(claims).encode();
}

/** `alg: none` that names a key and carries some signature, for a check that counts the parts only. */
export function unsignedWithKey(claims: JWTPayload, keyId: string): string {
  return [encode({ alg: 'none', kid: keyId, typ: 'JWT' }), encode(claims), encode('nothing')].join('.');
}

/** Signed with the public key as if it were a shared secret. */
export function signedWithPublicKey(claims: JWTPayload, key: JWK): Promise<string> {
  const pem = createPublicKey({ key: { ...key }, format: 'jwk' }).export({ type: 'spki', format: 'pem' });
  const header = { alg: 'HS256', ...(key.kid === undefined ? {} : { kid: key.kid }) };
  return new SignJWT(claims).setProtectedHeader(header).sign(Buffer.from(pem));
}

/** Signed with a key of one's own under any key id; `embedded` puts that key into the header. */
export async function signedByStranger(
  claims: JWTPayload,
  { keyId, embedded = false }: { readonly keyId?: string; readonly embedded?: boolean } = {},
): Promise<string> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const header = {
    alg: 'RS256',
    ...(keyId === undefined ? {} : { kid: keyId }),
    ...(embedded ? { jwk: await exportJWK(publicKey) } : {}),
  };
  return new SignJWT(claims).setProtectedHeader(header).sign(privateKey);
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
