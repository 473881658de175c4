import type { INetworkModule } from '@azure/msal-node';

/** A sign-in page or a chat waits for it, in milliseconds. */
const ANSWER_WITHIN_MS = 10_000;
/** Far more than any answer of an authority holds. */
const LARGEST_ANSWER = 1_024 * 1_024;

type Answer<T> = Awaited<ReturnType<INetworkModule['sendPostRequestAsync']>> & { readonly body: T };

/** The library's way to the network: to the authority alone, without redirects, and not for ever. */
export function createNetwork(authorityHost: string): INetworkModule {
  const { origin } = new URL(authorityHost);

  async function send<T>(method: 'GET' | 'POST', url: string, options: Options = {}): Promise<Answer<T>> {
    if (new URL(url).origin !== origin)
      throw new Error('The sign-in library asked for another host than the authority.');
    const response = await fetch(url, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      ...(options.headers ? { headers: options.headers } : {}),
      ...(options.body === undefined ? {} : { body: options.body }),
    });
    const text = await response.text();
    if (text.length > LARGEST_ANSWER) throw new Error('The authority answered more than can be a sign-in.');
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: JSON.parse(text) as T,
    };
  }

  return {
    sendGetRequestAsync: <T>(url: string, options?: Options) => send<T>('GET', url, options),
    sendPostRequestAsync: <T>(url: string, options?: Options) => send<T>('POST', url, options),
  };
}

interface Options {
  readonly headers?: Record<string, string>;
  readonly body?: string;
}
