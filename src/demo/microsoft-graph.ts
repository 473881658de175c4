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

/** Answers a list of groups, narrowed by name, as Microsoft Graph does. */
export function answerGraph(url: URL, authorization: string | null): DemoReply {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const refuse = (status: number, code: string): DemoReply => ({
    status,
    headers,
    body: JSON.stringify({ error: { code, message: `${code} (demo)` } }),
  });
  if (!authorization?.startsWith('Bearer ')) return refuse(401, 'InvalidAuthenticationToken');
  if (url.pathname !== '/v1.0/groups') return refuse(404, 'Request_ResourceNotFound');
  const names = [...(url.searchParams.get('$filter') ?? '').matchAll(/'([^']*)'/g)].map(([, name]) => name);
  const value = GROUPS.filter(({ displayName }) => names.includes(displayName));
  return { status: 200, headers, body: JSON.stringify({ value }) };
}

/** The make-believe Microsoft Graph in the place of the network. */
export function createDemoGraphClient(): HttpClient {
  return {
    sendRequest(request) {
      const reply = answerGraph(new URL(request.url), request.headers.get('authorization') ?? null);
      const headers = createHttpHeaders(reply.headers);
      return Promise.resolve({ request, status: reply.status, headers, bodyAsText: reply.body });
    },
  };
}
