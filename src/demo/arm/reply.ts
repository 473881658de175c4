/** A request as the make-believe Azure sees it. */
export interface DemoRequest {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly body: string | undefined;
}

/** What the make-believe Azure answers. */
export interface DemoReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds that the answer takes. */
  readonly delayMs?: number;
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' } as const;

export function json(body: unknown, headers: Readonly<Record<string, string>> = {}): DemoReply {
  return { status: 200, headers: { ...JSON_HEADERS, ...headers }, body: JSON.stringify(body) };
}

/** An error in the shape of Azure Resource Manager. */
export function armError(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): DemoReply {
  return { status, headers: { ...JSON_HEADERS, ...headers }, body: JSON.stringify({ error: { code, message } }) };
}
