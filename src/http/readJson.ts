import type { IncomingMessage } from 'node:http';

/** A request's body, or the status that it is refused with. */
export type JsonBody =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly status: 400 | 413 };

export interface JsonLimits {
  readonly bytes: number;
  /** How many objects and lists may stand inside each other. */
  readonly depth: number;
}

/** Reads a body to its end as JSON, but no further than the limits. Rejects where the sender goes away. */
export async function readJson(request: IncomingMessage, limits: JsonLimits): Promise<JsonBody> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    // What is left stays unread; the answer closes the connection.
    if (bytes > limits.bytes) return { ok: false, status: 413 };
    chunks.push(chunk as Buffer);
  }
  try {
    const value = JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
    return isPlain(value, limits.depth) ? { ok: true, value } : { ok: false, status: 400 };
  } catch {
    return { ok: false, status: 400 };
  }
}

/**
 * Whether a value can be handed on: not so deep that code which calls itself runs out of stack, and without the key
 * that some libraries take for an object's parent.
 */
function isPlain(value: unknown, depth: number): boolean {
  let level = [value];
  for (let left = depth; level.length > 0; left -= 1) {
    if (left < 0) return false;
    const next: unknown[] = [];
    for (const item of level) {
      if (typeof item !== 'object' || item === null) continue;
      if (Object.hasOwn(item, '__proto__')) return false;
      for (const child of Object.values(item)) next.push(child);
    }
    level = next;
  }
  return true;
}
