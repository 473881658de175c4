import assert from 'node:assert/strict';
import { createHttpHeaders } from '@azure/core-rest-pipeline';
import { AuthenticationError } from '@azure/identity';
import { createGroupMembers } from '../../src/azure/group-members.ts';
import { openGroupMembers } from '../../src/check/group-members.ts';
import { ENGINEERS, PARTNER } from '../../src/demo/cast.ts';
import { createTestClock } from '../support/clock.ts';

const PERSON = { tenantId: PARTNER.tenantId, objectId: '44444444-4444-4444-8444-444444444444' };
const GROUP = '55555555-5555-4555-8555-555555555555';
const GRAPH = 'https://graph.example';

/** A Microsoft Graph that answers with a status, and says that the person is in those groups. */
function setUp({ status = 200, memberOf = [] as readonly string[], body = '', refuses = '' } = {}) {
  const clock = createTestClock();
  const asked: { readonly url: string; readonly groupIds: readonly string[] }[] = [];
  const tenants: string[] = [];
  const members = createGroupMembers({
    graphEndpoint: GRAPH,
    clock,
    credentialFor: (tenantId) => ({
      getToken() {
        tenants.push(tenantId);
        if (refuses === '') return Promise.resolve({ token: 'a-token', expiresOnTimestamp: 0 });
        return Promise.reject(new AuthenticationError(400, { error: 'x', error_description: refuses }));
      },
    }),
    httpClient: {
      sendRequest(request) {
        const { groupIds } = JSON.parse(request.body as string) as { groupIds: string[] };
        asked.push({ url: request.url, groupIds });
        const value = groupIds.filter((id) => memberOf.includes(id));
        const bodyAsText = body || JSON.stringify({ value });
        return Promise.resolve({ request, status, headers: createHttpHeaders(), bodyAsText });
      },
    },
  });
  return { clock, asked, tenants, members };
}

describe('who is in a group', () => {
  it('is asked in the tenant of the person', async () => {
    const { members, asked, tenants } = setUp({ memberOf: [GROUP] });

    assert.deepEqual(await members.isInAny(PERSON, [GROUP]), { ok: true, isMember: true });
    assert.deepEqual(tenants, [PERSON.tenantId]);
    assert.equal(asked[0]?.url, `${GRAPH}/v1.0/users/${PERSON.objectId}/checkMemberGroups`);
  });

  it('is asked twenty groups at a time', async () => {
    const groups = Array.from({ length: 41 }, (_, index) => GROUP.replace(/.{3}$/, String(index + 100)));
    const { members, asked } = setUp({ memberOf: groups.slice(-1) });

    assert.deepEqual(await members.isInAny(PERSON, groups), { ok: true, isMember: true });
    assert.deepEqual(
      asked.map(({ groupIds }) => groupIds.length),
      [20, 20, 1],
    );
  });

  it('is kept for a minute', async () => {
    const { members, asked, clock } = setUp();
    await members.isInAny(PERSON, [GROUP]);
    await members.isInAny(PERSON, [GROUP]);
    assert.equal(asked.length, 1);

    clock.advance(61_000);
    await members.isInAny(PERSON, [GROUP]);

    assert.equal(asked.length, 2);
  });

  for (const [status, why] of [
    [403, 'forbidden'],
    [401, 'forbidden'],
    [404, 'not-found'],
    [503, 'unreachable'],
  ] as const) {
    it(`is not known where Graph answers ${status}, and is asked again`, async () => {
      const { members, asked } = setUp({ status });

      assert.deepEqual(await members.isInAny(PERSON, [GROUP]), { ok: false, why });
      await members.isInAny(PERSON, [GROUP]);
      assert.equal(asked.length, 2);
    });
  }

  it('is not known where the answer makes no sense', async () => {
    for (const body of ['<html>', '{}', '{"value":[1]}']) {
      assert.deepEqual(await setUp({ body }).members.isInAny(PERSON, [GROUP]), { ok: false, why: 'unreachable' });
    }
  });

  it('is not known where the tenant does not know the app', async () => {
    const { members, asked } = setUp({ refuses: 'AADSTS700016: Application not found in the directory' });

    assert.deepEqual(await members.isInAny(PERSON, [GROUP]), { ok: false, why: 'no-consent' });
    assert.equal(asked.length, 0);
  });

  it('is never asked with an id that is none', async () => {
    const { members, asked } = setUp();

    assert.deepEqual(await members.isInAny({ ...PERSON, objectId: '../me' }, [GROUP]), { ok: false, why: 'not-found' });
    assert.equal(asked.length, 0);
  });

  it('is not known without an identity, and in the demo everybody is an engineer', async () => {
    const clock = createTestClock();
    const real = openGroupMembers({ demo: false, appIdentity: null }, { graphEndpoint: GRAPH, clock });
    const demo = openGroupMembers({ demo: true, appIdentity: null }, { graphEndpoint: GRAPH, clock });

    assert.deepEqual(await real.isInAny(PERSON, [GROUP]), { ok: false, why: 'no-identity' });
    assert.deepEqual(await demo.isInAny(PERSON, [ENGINEERS]), { ok: true, isMember: true });
    assert.deepEqual(await demo.isInAny(PERSON, [GROUP]), { ok: true, isMember: false });
  });
});
