import assert from 'node:assert/strict';
import { createQuotas } from '../../src/demo/quotas.ts';
import type { DemoRequest } from '../../src/demo/arm/reply.ts';
import { demoGuid } from '../../src/demo/guid.ts';
import { issueToken } from '../../src/demo/sign-in.ts';

const TENANT = demoGuid('tenant', 16);

function get(path: string, tenantId = TENANT): DemoRequest {
  const url = new URL(path, 'https://management.example');
  return { method: 'GET', url, authorization: `Bearer ${issueToken(tenantId)}`, body: undefined };
}

describe('the quotas of the make-believe Azure', () => {
  function refusedOf(requests: readonly DemoRequest[], clock = { ms: 0 }, stepMs = 0): number {
    const quotas = createQuotas(() => new Date(clock.ms));
    return requests.filter((request) => {
      clock.ms += stepMs;
      return 'refusal' in quotas.take(request);
    }).length;
  }

  const assignments = get(
    `/subscriptions/${demoGuid('subscription', 1)}/providers/Microsoft.Authorization/roleAssignments`,
  );
  const graph = get('/providers/Microsoft.ResourceGraph/resources');

  it('grant 250 reads of a subscription at once', () => {
    assert.equal(refusedOf(Array.from({ length: 260 }, () => assignments)), 10);
  });

  it('grant 25 more each second', () => {
    assert.equal(
      refusedOf(
        Array.from({ length: 1_000 }, () => assignments),
        { ms: 0 },
        40,
      ),
      0,
    );
  });

  it('count each subscription by itself', () => {
    const requests = [1, 2].flatMap((number) =>
      Array.from({ length: 200 }, () => get(`/subscriptions/${demoGuid('subscription', number)}/providers/x/y`)),
    );

    assert.equal(refusedOf(requests), 0);
  });

  it('grant 15 queries of Resource Graph in five seconds', () => {
    assert.equal(refusedOf(Array.from({ length: 20 }, () => graph)), 5);
    assert.equal(
      refusedOf(
        Array.from({ length: 40 }, () => graph),
        { ms: 0 },
        334,
      ),
      0,
    );
  });

  it('say with a refusal when to come back', () => {
    const quotas = createQuotas(() => new Date(0));
    const last = Array.from({ length: 16 }, () => quotas.take(graph)).at(-1);

    assert.ok(last && 'refusal' in last);
    assert.equal(last.refusal.status, 429);
    assert.equal(last.refusal.headers['retry-after'], '5');
  });
});
