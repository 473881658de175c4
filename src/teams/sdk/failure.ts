import { SECOND_MS } from '../../durations.ts';
import type { Delivery } from '../channel.ts';

/** A longer wait than this is not believed, in milliseconds. */
const LONGEST_WAIT_MS = 10 * 60 * SECOND_MS;

/** Faults of a connection that was never made, so that nothing can have arrived. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

/** What a fault of the SDK says about a delivery. */
export function failureOf(error: unknown): Exclude<Delivery, { readonly ok: true }> {
  const status = statusOf(error);
  if (status === undefined) return { ok: false, reason: neverLeft(error) ? 'unreachable' : 'unknown' };
  if (status === 403 || status === 404) return { ok: false, reason: 'gone', status };
  if (status !== 429) return { ok: false, reason: 'refused', status };
  const retryAfterMs = retryAfterOf(error);
  return { ok: false, reason: 'throttled', status, ...(retryAfterMs === null ? {} : { retryAfterMs }) };
}

function statusOf(error: unknown): number | undefined {
  const status = propertyOf(error, 'statusCode');
  return typeof status === 'number' ? status : undefined;
}

/** Without a sign-in nothing is sent either. */
function neverLeft(error: unknown): boolean {
  const code = propertyOf(error, 'code') ?? propertyOf(propertyOf(error, 'cause'), 'code');
  if (typeof code === 'string' && NEVER_LEFT.has(code)) return true;
  const name = propertyOf(error, 'name');
  return typeof name === 'string' && /Auth/.test(name);
}

function retryAfterOf(error: unknown): number | null {
  const headers = propertyOf(propertyOf(error, 'response'), 'headers');
  const get = propertyOf(headers, 'get');
  const told: unknown = typeof get === 'function' ? get.call(headers, 'retry-after') : undefined;
  const seconds = typeof told === 'string' ? Number(told) : Number.NaN;
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds * SECOND_MS, LONGEST_WAIT_MS) : null;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
