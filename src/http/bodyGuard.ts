import type { Next, Request, Response } from 'restify';

/** Teams sends messages of about 100 KB at most; twice that leaves room for its envelope. */
export const MAX_BODY_BYTES = 256 * 1_024;

/**
 * Lets only plain JSON reach the body parser. The parser would otherwise write multipart files to disk before
 * anybody is authenticated, and measure a compressed body before it is inflated.
 */
export function guardBody(request: Request, response: Response, next: Next): void {
  if (request.method !== 'POST' && request.method !== 'PUT' && request.method !== 'PATCH') {
    next();
    return;
  }
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' || request.headers['content-encoding'] !== undefined) {
    refuse(response, next, 415, 'Send application/json without content encoding.');
    return;
  }
  if (Number(request.headers['content-length'] ?? 0) > MAX_BODY_BYTES) {
    refuse(response, next, 413, 'The body is larger than 256 KB.');
    return;
  }
  next();
}

function refuse(response: Response, next: Next, status: number, error: string): void {
  // The rest of a refused body is not read.
  response.header('connection', 'close');
  response.send(status, { error });
  next(false);
}
