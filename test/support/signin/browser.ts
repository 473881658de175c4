import assert from 'node:assert/strict';

/** A page as somebody sees it in a browser. */
export interface BrowserPage {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** The six digits that the page shows; fails where it shows none. */
  code(): string;
}

/** A browser with cookies of its own. Goes where it is sent, as browsers do. */
export interface Browser {
  open(url: string | URL): Promise<BrowserPage>;
  /** Presses the link with these words. */
  follow(page: BrowserPage, words: string): Promise<BrowserPage>;
  /** Where the browser is sent to, without going there. */
  look(url: string | URL): Promise<{ readonly status: number; readonly headers: Headers }>;
}

const MOST_REDIRECTS = 5;

export function createBrowser(): Browser {
  const jars = new Map<string, Map<string, string>>();

  async function request(url: URL): Promise<Response> {
    const jar = jars.get(url.host) ?? new Map<string, string>();
    jars.set(url.host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: cookie ? { cookie } : {} });
    for (const set of response.headers.getSetCookie()) {
      const [pair = ''] = set.split(';');
      const at = pair.indexOf('=');
      if (/Max-Age=0\b/.test(set)) jar.delete(pair.slice(0, at));
      else jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  async function open(address: string | URL): Promise<BrowserPage> {
    let url = new URL(address);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const response = await request(url);
      const location = response.headers.get('location');
      if (location === null) return pageOf(url, response, await response.text());
      await response.body?.cancel();
      url = new URL(location, url);
    }
    assert.fail(`The browser is sent around in circles at ${url.pathname}.`);
  }

  return {
    open,
    follow(page, words) {
      const links = [...page.html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)];
      const link = links.find(([, , text = '']) => unescaped(text).includes(words));
      assert.ok(link, `a link "${words}" on ${page.html}`);
      return open(new URL(unescaped(link[1] ?? ''), page.url));
    },
    async look(url) {
      const response = await request(new URL(url));
      await response.body?.cancel();
      return { status: response.status, headers: response.headers };
    },
  };
}

function pageOf(url: URL, { status, headers }: Response, html: string): BrowserPage {
  return {
    url,
    status,
    headers,
    html,
    code() {
      const code = /<p class="code">([\d ]+)<\/p>/.exec(html)?.[1];
      assert.ok(code, `a code on ${html}`);
      return code;
    },
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
