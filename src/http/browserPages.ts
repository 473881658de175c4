import type { Request, Response, Server } from 'restify';

/** What a browser asks for. Nothing in it is trusted. */
export interface PageRequest {
  readonly query: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  /** The browser's `Accept-Language`. */
  readonly languages: string;
}

export interface PageAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A whole document; nothing where the browser is sent on. */
  readonly html?: string;
}

/** Pages that are made for the one browser that asks, by path. */
export type BrowserPages = Readonly<Record<string, (request: PageRequest) => Promise<PageAnswer>>>;

/** Longer than any answer of an authority in an address, in characters. */
const LONGEST_URL = 8_192;
const LONGEST_COOKIES = 4_096;

/** A page is for its reader's eyes, now: nothing keeps it, frames it, runs in it or learns where it was. */
const PRIVATE: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
};

/** Lets the server answer browsers. */
export function serveBrowsers(server: Pick<Server, 'get'>, pages: BrowserPages): void {
  for (const [path, answer] of Object.entries(pages)) {
    server.get(path, async (request, response) => {
      if ((request.url ?? '').length > LONGEST_URL) send(response, { status: 414 });
      else send(response, await answer(toPageRequest(request)));
    });
  }
}

function toPageRequest(request: Request): PageRequest {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const cookies = (request.headers.cookie ?? '').slice(0, LONGEST_COOKIES).split(';');
  return {
    query: searchParams,
    cookies: new Map(
      cookies.flatMap((cookie) => {
        const at = cookie.indexOf('=');
        return at < 0 ? [] : [[cookie.slice(0, at).trim(), cookie.slice(at + 1).trim()] as const];
      }),
    ),
    languages: request.headers['accept-language'] ?? '',
  };
}

function send(response: Response, { status, headers = {}, html = '' }: PageAnswer): void {
  const type = html === '' ? {} : { 'content-type': 'text/html; charset=utf-8' };
  response.sendRaw(status, html, { ...PRIVATE, ...type, ...headers });
}
