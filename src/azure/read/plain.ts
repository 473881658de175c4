import { createPipelineRequest, RestError } from '@azure/core-rest-pipeline';
import { z } from 'zod/v4';
import { MalformedReplyError } from '../policies/reply-shape.ts';
import type { ReadSession } from '../session.ts';

const errorBody = z.object({ error: z.object({ code: z.string() }) });

/**
 * Reads one address that has no client of its own.
 * @param url absolute; a next link of Azure's, or the endpoint and a path made of validated ids
 * @throws RestError with Azure's status and code; MalformedReplyError where the reply is not what `schema` wants
 */
export async function getJson<T>(session: ReadSession, url: string, schema: z.ZodType<T>): Promise<T> {
  const request = createPipelineRequest({ url, method: 'GET' });
  request.headers.set('accept', 'application/json');
  const response = await session.clients.plain.sendRequest(request);
  const body = parse(response.bodyAsText ?? '');

  if (response.status !== 200) {
    const code = errorBody.safeParse(body).data?.error.code;
    const { status: statusCode } = response;
    throw new RestError(`Azure answered ${statusCode}.`, { statusCode, request, response, ...(code ? { code } : {}) });
  }
  const read = schema.safeParse(body);
  if (!read.success)
    throw new MalformedReplyError(z.prettifyError(read.error), response.headers.get('x-ms-request-id'));
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Follows next links. Each page is checked by `item`. */
export async function* pagesOf<T>(session: ReadSession, url: string, item: z.ZodType<T>): AsyncGenerator<readonly T[]> {
  const schema = z.object({ value: z.array(item), nextLink: z.string().nullish() });
  for (let next: string | null = url; next;) {
    const page: z.infer<typeof schema> = await getJson(session, next, schema);
    yield page.value;
    next = page.nextLink ? new URL(page.nextLink, next).href : null;
  }
}
