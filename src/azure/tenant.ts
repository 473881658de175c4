import {
  createEmptyPipeline,
  createDefaultHttpClient,
  createPipelineRequest,
  type HttpClient,
} from '@azure/core-rest-pipeline';
import { z } from 'zod/v4';
import { isGuid } from '../pec/profile.ts';
import { failureOf } from './failure.ts';
import type { KnownFailure } from './outcome.ts';
import { pinHost } from './policies/host-pin.ts';
import { carryReadContext } from './policies/read-context.ts';

/** A DNS name of at least two labels. */
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i;

const openIdConfiguration = z.object({ issuer: z.string() });

export type TenantOutcome =
  | { readonly ok: true; readonly tenantId: string; readonly domain?: string }
  | { readonly ok: false; readonly failure: KnownFailure };

export interface LookUpOptions {
  readonly authorityHost: string;
  readonly httpClient?: HttpClient;
  readonly signal: AbortSignal;
}

/**
 * The tenant id behind what a person typed: an id, or a domain, which the authority translates.
 * Source: https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc
 */
export async function resolveTenant(text: string, options: LookUpOptions): Promise<TenantOutcome> {
  const asked = text.trim().toLowerCase();
  if (isGuid(asked)) return { ok: true, tenantId: asked };
  if (!DOMAIN.test(asked)) return { ok: false, failure: { code: 'malformed-tenant' } };
  return lookUpTenant(asked, options);
}

/** Asks the authority for a tenant by its domain or its id. */
export async function lookUpTenant(asked: string, options: LookUpOptions): Promise<TenantOutcome> {
  const pipeline = createEmptyPipeline();
  pipeline.addPolicy(pinHost(options.authorityHost));
  pipeline.addPolicy(carryReadContext({ signal: options.signal }));
  const url = `${options.authorityHost}/${asked}/v2.0/.well-known/openid-configuration`;

  try {
    const client = options.httpClient ?? createDefaultHttpClient();
    const response = await pipeline.sendRequest(client, createPipelineRequest({ url }));
    if (response.status === 400 || response.status === 404) return { ok: false, failure: { code: 'unknown-tenant' } };
    const tenantId = issuerTenant(response.bodyAsText ?? '');
    if (response.status !== 200 || !tenantId) return { ok: false, failure: { code: 'service-unavailable' } };
    return { ok: true, tenantId, ...(isGuid(asked) ? {} : { domain: asked }) };
  } catch (error) {
    const failure = options.signal.aborted ? null : failureOf(error, 'app');
    if (!failure) throw error;
    return { ok: false, failure };
  }
}

/** The tenant id in the issuer, such as `https://login.microsoftonline.com/<id>/v2.0`. */
function issuerTenant(body: string): string | null {
  try {
    const { issuer } = openIdConfiguration.parse(JSON.parse(body));
    return new URL(issuer).pathname.split('/').find(isGuid)?.toLowerCase() ?? null;
  } catch {
    return null;
  }
}
