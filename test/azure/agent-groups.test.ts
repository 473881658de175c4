import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { createAgentGroups, type GraphTokenFor } from '../../src/azure/agent-groups.ts';
import { PARTNER } from '../../src/demo/cast.ts';
import { answerGraph } from '../../src/demo/microsoft-graph.ts';
import { testCertificate } from '../support/azure/certificate.ts';
import { trustTestCertificate } from '../support/azure/trust.ts';

const PERSON = { tenantId: PARTNER.tenantId, objectId: '44444444-4444-4444-8444-444444444444' };
const GROUP = '55555555-5555-4555-8555-555555555555';
const OTHER_GROUP = '66666666-6666-4666-8666-666666666666';

interface Reply {
  readonly status: number;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

describe('looking up the agent groups in Microsoft Graph', () => {
  let server: Server;
  let graphEndpoint: string;
  let distrust: () => void;
  let reply: Reply | null;
  let asked: URL[];

  before(async () => {
    distrust = await trustTestCertificate();
    server = createServer(await testCertificate(), (request, response) => {
      const url = new URL(request.url ?? '/', graphEndpoint);
      asked.push(url);
      const { status, headers, body } = reply ?? answerGraph(url, request.headers.authorization ?? null);
      response.writeHead(status, headers);
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    graphEndpoint = `https://localhost:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    distrust();
  });
  beforeEach(() => {
    reply = null;
    asked = [];
  });

  const signedIn: GraphTokenFor = () => Promise.resolve({ ok: true, token: { token: 'of-ann' } });
  const lookUp = (tokenFor = signedIn) => createAgentGroups({ graphEndpoint, tokenFor })(PERSON);
  const listing = (...value: readonly object[]): Reply => ({ status: 200, body: JSON.stringify({ value }) });

  it('finds both by their names, with the least right, in the own tenant', async () => {
    const scopes: string[] = [];

    const outcome = await lookUp((person, tenantId, scope) => {
      scopes.push(`${person.objectId} ${tenantId} ${scope}`);
      return Promise.resolve({ ok: true, token: { token: 'of-ann' } });
    });

    assert.deepEqual(outcome, { ok: true, groups: PARTNER.agentGroups });
    assert.deepEqual(scopes, [`${PERSON.objectId} ${PERSON.tenantId} ${graphEndpoint}/GroupMember.Read.All`]);
    assert.equal(asked[0]?.searchParams.get('$select'), 'id,displayName');
  });

  it('does without a helpdesk group', async () => {
    reply = listing({ id: GROUP, displayName: 'AdminAgents' });

    const outcome = await lookUp();

    assert.deepEqual(outcome, { ok: true, groups: { adminAgents: GROUP, helpdeskAgents: null } });
  });

  it('takes neither of two groups with the same name, since anybody may name a group so', async () => {
    reply = listing({ id: GROUP, displayName: 'AdminAgents' }, { id: OTHER_GROUP, displayName: 'AdminAgents' });

    const outcome = await lookUp();

    assert.deepEqual(outcome, { ok: false, reason: 'ambiguous' });
  });

  const troubles: readonly (readonly [string, Reply, string])[] = [
    ['no such group', listing({ id: GROUP, displayName: 'adminagents' }), 'not-found'],
    ['an expired token', { status: 401, body: '{}' }, 'not-signed-in'],
    ['a missing right', { status: 403, body: '{}' }, 'no-consent'],
    ['a fault', { status: 503, body: '{}' }, 'unreachable'],
    ['an id that is none', listing({ id: '../users', displayName: 'AdminAgents' }), 'unreachable'],
    ['an answer that is no JSON', { status: 200, body: '<html>' }, 'unreachable'],
    [
      'the way to another host',
      { status: 302, body: '', headers: { location: 'https://evil.example' } },
      'unreachable',
    ],
  ];
  for (const [what, answer, reason] of troubles) {
    it(`says ${reason} for ${what}`, async () => {
      reply = answer;

      const outcome = await lookUp();

      assert.deepEqual(outcome, { ok: false, reason });
    });
  }

  for (const [code, reason] of [
    ['sign-in-required', 'not-signed-in'],
    ['no-consent', 'no-consent'],
    ['service-unavailable', 'unreachable'],
  ] as const) {
    it(`asks nothing and says ${reason} where there is no token: ${code}`, async () => {
      const outcome = await lookUp(() => Promise.resolve({ ok: false, failure: { code } }));

      assert.deepEqual(outcome, { ok: false, reason });
      assert.equal(asked.length, 0);
    });
  }
});
