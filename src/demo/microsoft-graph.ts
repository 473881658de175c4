import { createHttpHeaders, type HttpClient } from '@azure/core-rest-pipeline';
import type { DemoReply } from './arm/reply.ts';
import { ENGINEERS, PARTNER } from './cast.ts';

/** Where the make-believe Microsoft Graph is. Nothing is ever sent there. */
export const DEMO_GRAPH = 'https://graph.demo.example';

const GROUPS = [
  { id: PARTNER.agentGroups.adminAgents, displayName: 'AdminAgents' },
  { id: PARTNER.agentGroups.helpdeskAgents, displayName: 'HelpdeskAgents' },
  { id: ENGINEERS, displayName: 'Engineers (demo)' },
];

const MEMBERSHIP = /^\/v1\.0\/users\/[0-9a-f-]{36}\/checkMemberGroups$/i;

/**
 * Answers a list of groups, narrowed by name, as Microsoft Graph does, and which of some groups somebody is in: everybody
 * is one of the engineers, and nobody is in any other.
 */
export function answerGraph(url: URL, authorization: string | null, body = ''): DemoReply {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const refuse = (status: number, code: string): DemoReply => ({
    status,
    headers,
    body: JSON.stringify({ error: { code, message: `${code} (demo)` } }),
  });
  if (!authorization?.startsWith('Bearer ')) return refuse(401, 'InvalidAuthenticationToken');
  if (MEMBERSHIP.test(url.pathname)) {
    return { status: 200, headers, body: JSON.stringify({ value: body.includes(ENGINEERS) ? [ENGINEERS] : [] }) };
  }
  if (url.pathname !== '/v1.0/groups') return refuse(404, 'Request_ResourceNotFound');
  const names = [...(url.searchParams.get('$filter') ?? '').matchAll(/'([^']*)'/g)].map(([, name]) => name);
  const value = GROUPS.filter(({ displayName }) => names.includes(displayName));
  return { status: 200, headers, body: JSON.stringify({ value }) };
}

/** The make-believe Microsoft Graph in the place of the network. */
export function createDemoGraphClient(): HttpClient {
  return {
    sendRequest(request) {
      const { url, body } = request;
      const authorization = request.headers.get('authorization') ?? null;
      const reply = answerGraph(new URL(url), authorization, typeof body === 'string' ? body : '');
      const headers = createHttpHeaders(reply.headers);
      return Promise.resolve({ request, status: reply.status, headers, bodyAsText: reply.body });
    },
  };
}
