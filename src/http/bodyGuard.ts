import type { Next, Request, Response } from 'restify';
import { refuse } from './refuse.ts';

/** Teams sends messages of about 100 KB at most; twice that leaves room for its envelope. */
export const MAX_BODY_BYTES = 256 * 1_024;

/**
 * Lets only plain JSON pass, before anything of a body is read: no multipart, and no compressed body, which is small
 * on the way and large when it is there.
 */
export function guardBody(request: Request, response: Response, next: Next): void {
  if (request.method !== 'POST' && request.method !== 'PUT' && request.method !== 'PATCH') {
    next();
    return;
  }
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' || request.headers['content-encoding'] !== undefined) {
    refuse(response, next, 415);
    return;
  }
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
    refuse(response, next, 413);
    return;
  }
  next();
}
