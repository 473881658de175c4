import type { Next, Request, Response } from 'restify';
import { refuse } from './refuse.ts';

/** Far more than Teams, a proxy and a tracer send together. */
const MOST_HEADERS = 64;
/** Headers of which a second one would mean two readings of one request. */
const SINGLE_HEADERS: ReadonlySet<string> = new Set(['authorization', 'content-type', 'host']);
/** Words joined by single slashes: no dots, no escapes, no empty parts, nothing after the last word. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_-]{1,100}){1,8}$/;

/**
 * Lets a request through only if it can be read in one way. The router would otherwise take `/./api/messages` and its
 * like for the path that they come down to, which a rule in front of the bot may not.
 */
export function guardRequest(request: Request, response: Response, next: Next): void {
  const path = (request.url ?? '').split('?', 1)[0] ?? '';
  if (!PLAIN_PATH.test(path)) {
    refuse(response, next, 404);
    return;
  }
  const names = request.rawHeaders.filter((_header, index) => index % 2 === 0).map((name) => name.toLowerCase());
  if (names.length > MOST_HEADERS) {
    refuse(response, next, 431);
    return;
  }
  const single = names.filter((name) => SINGLE_HEADERS.has(name));
  if (new Set(single).size < single.length) {
    refuse(response, next, 400);
    return;
  }
  next();
}
