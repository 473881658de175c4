import type { PipelinePolicy, PipelineResponse } from '@azure/core-rest-pipeline';

/** Azure said "fine" but the reply is not what it should be: another content type, cut off, or without its list. */
export class MalformedReplyError extends Error {
  override readonly name = 'MalformedReplyError';
  readonly requestId: string | undefined;

  constructor(what: string, requestId?: string) {
    super(`Malformed reply: ${what}.`);
    this.requestId = requestId;
  }
}

/** The last part of every address that answers with a list. */
const LISTS: ReadonlySet<string> = new Set([
  'tenants',
  'subscriptions',
  'roleassignments',
  'roledefinitions',
  'roleassignmentscheduleinstances',
  'roleeligibilityscheduleinstances',
  'denyassignments',
  'registrationassignments',
  'registrationdefinitions',
  'values',
]);

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\b/i;

/**
 * Refuses successful replies that are not whole. The clients read an HTML page or a cut-off reply as an empty list,
 * and an empty list of role assignments would mean that nobody has access.
 */
export function guardReplyShape(): PipelinePolicy {
  return {
    name: 'guardReplyShape',
    async sendRequest(request, next) {
      const response = await next(request);
      if (response.status >= 200 && response.status < 300) assertWhole(new URL(request.url).pathname, response);
      return response;
    },
  };
}

function assertWhole(path: string, response: PipelineResponse): void {
  const requestId = response.headers.get('x-ms-request-id');
  if (response.status !== 200) throw new MalformedReplyError(`status ${response.status}`, requestId);
  if (!JSON_TYPE.test(response.headers.get('content-type') ?? '')) {
    throw new MalformedReplyError('not JSON', requestId);
  }

  const body = parse(response.bodyAsText ?? '', requestId);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new MalformedReplyError('not an object', requestId);
  }

  const last = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (LISTS.has(last)) assertList(body, 'value', requestId);
  if (path.toLowerCase().endsWith('/microsoft.resourcegraph/resources')) assertList(body, 'data', requestId);
}

function parse(text: string, requestId: string | undefined): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new MalformedReplyError('cut off or not JSON', requestId);
  }
}

function assertList(body: object, name: 'value' | 'data', requestId: string | undefined): void {
  const list: unknown = Reflect.get(body, name);
  if (!Array.isArray(list) || !list.every((item) => typeof item === 'object' && item !== null)) {
    throw new MalformedReplyError(`no list in "${name}"`, requestId);
  }
  const link: unknown = Reflect.get(body, 'nextLink');
  if (link !== undefined && link !== null && typeof link !== 'string') {
    throw new MalformedReplyError('a next link that is no text', requestId);
  }
}
