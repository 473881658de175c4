import assert from 'node:assert/strict';
import type { NewConversation } from '../../src/store/conversations.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

const TENANT = '11111111-1111-4111-8111-111111111111';
const OTHER_TENANT = '22222222-2222-4222-8222-222222222222';

function personal(conversationId: string, change: Partial<NewConversation> = {}): NewConversation {
  return {
    conversationId,
    kind: 'personal',
    tenantId: TENANT,
    userId: '29:ada',
    userObjectId: '33333333-3333-4333-8333-333333333333',
    serviceUrl: 'https://smba.example/emea/',
    reference: { conversation: { id: conversationId }, locale: 'en-GB' },
    ...change,
  };
}

describe('conversations', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const store = useStore(clock);

  it('gives a conversation back as it was saved', async () => {
    const outcome = await store().conversations.save(personal('a:1'));

    const found = await store().conversations.get('a:1');
    assert.deepEqual(outcome, { saved: true });
    assert.deepEqual(found, {
      ...personal('a:1'),
      status: 'active',
      firstSeenAt: new Date('2026-11-23T09:00:00Z'),
      lastSeenAt: new Date('2026-11-23T09:00:00Z'),
    });
  });

  it('does not know a conversation that was never saved', async () => {
    const found = await store().conversations.get('a:never');

    assert.equal(found, null);
  });

  it('finds a channel by itself or by the thread in it that was met last, and no longer once it is gone', async () => {
    const channel = (id: string) => personal(id, { kind: 'channel', userId: undefined, userObjectId: undefined });
    const find = async (id: string) => (await store().conversations.findChannel(id))?.conversationId;
    await store().conversations.save(channel('19:desk@thread.tacv2;messageid=1'));
    clock.advance(1_000);
    await store().conversations.save(channel('19:desk@thread.tacv2;messageid=2'));

    const byThread = await find('19:desk@thread.tacv2');
    clock.advance(1_000);
    await store().conversations.save(channel('19:desk@thread.tacv2'));
    const byItself = await find('19:desk@thread.tacv2');
    for (const id of ['', ';messageid=1', ';messageid=2']) {
      await store().conversations.markGone(`19:desk@thread.tacv2${id}`, 'removed');
    }
    const gone = await find('19:desk@thread.tacv2');
    const another = await find('19:des');

    assert.deepEqual(
      [byThread, byItself, gone, another],
      ['19:desk@thread.tacv2;messageid=2', '19:desk@thread.tacv2', undefined, undefined],
    );
  });

  it('renews a conversation and keeps when it was first seen', async () => {
    clock.set('2026-11-23T10:00:00Z');
    await store().conversations.save(personal('a:renewed'));
    clock.set('2026-11-24T10:00:00Z');
    await store().conversations.save(personal('a:renewed', { serviceUrl: 'https://smba.example/amer/' }));

    const found = await store().conversations.get('a:renewed');
    assert.equal(found?.serviceUrl, 'https://smba.example/amer/');
    assert.deepEqual(found?.firstSeenAt, new Date('2026-11-23T10:00:00Z'));
    assert.deepEqual(found?.lastSeenAt, new Date('2026-11-24T10:00:00Z'));
  });

  it('lets no other tenant change where a conversation is reached', async () => {
    await store().conversations.save(personal('a:mine'));

    const outcome = await store().conversations.save(
      personal('a:mine', { tenantId: OTHER_TENANT, serviceUrl: 'https://evil.example/' }),
    );

    const found = await store().conversations.get('a:mine');
    assert.deepEqual(outcome, { saved: false, reason: 'other-tenant' });
    assert.equal(found?.serviceUrl, 'https://smba.example/emea/');
  });

  it('keeps a blocked conversation blocked until it is heard from again', async () => {
    await store().conversations.save(personal('a:blocked'));

    const marked = await store().conversations.markGone('a:blocked', 'blocked');
    const blocked = await store().conversations.get('a:blocked');
    await store().conversations.save(personal('a:blocked'));
    const heard = await store().conversations.get('a:blocked');

    assert.equal(marked, true);
    assert.equal(blocked?.status, 'blocked');
    assert.equal(heard?.status, 'active');
  });

  it('says so where the conversation to mark is not known', async () => {
    const marked = await store().conversations.markGone('a:never', 'removed');

    assert.equal(marked, false);
  });

  it('lists one tenant only, page by page, in the order of the ids', async () => {
    const tenantId = '44444444-4444-4444-8444-444444444444';
    for (const id of ['l:3', 'l:1', 'l:2']) await store().conversations.save(personal(id, { tenantId }));
    await store().conversations.save(personal('l:0', { tenantId: OTHER_TENANT }));

    const first = await store().conversations.list({ tenantId, limit: 2 });
    const second = await store().conversations.list({ tenantId, limit: 2, after: 'l:2' });

    assert.deepEqual(
      first.map((found) => found.conversationId),
      ['l:1', 'l:2'],
    );
    assert.deepEqual(
      second.map((found) => found.conversationId),
      ['l:3'],
    );
  });

  it('lists by status', async () => {
    const tenantId = '55555555-5555-4555-8555-555555555555';
    await store().conversations.save(personal('s:here', { tenantId }));
    await store().conversations.save(personal('s:gone', { tenantId }));
    await store().conversations.markGone('s:gone', 'removed');

    const active = await store().conversations.list({ tenantId, status: 'active' });

    assert.deepEqual(
      active.map((found) => found.conversationId),
      ['s:here'],
    );
  });

  it('refuses a reference that is larger than its bound', async () => {
    const reference = { text: 'x'.repeat(40_000) };

    const outcome = await store().conversations.save(personal('a:large', { reference }));

    assert.deepEqual(outcome, { saved: false, reason: 'too-large' });
    assert.equal(await store().conversations.get('a:large'), null);
  });

  for (const serviceUrl of ['', 'not a url', 'file:///etc/passwd', `https://x.example/${'y'.repeat(3_000)}`]) {
    it(`refuses the service URL "${serviceUrl.slice(0, 20)}"`, async () => {
      await assert.rejects(store().conversations.save(personal('a:url', { serviceUrl })), { name: 'StoreInputError' });
    });
  }

  for (const id of ['', 'line\nbreak', 'nul\0', 'x'.repeat(513)]) {
    it(`refuses the conversation id ${JSON.stringify(id.slice(0, 12))}`, async () => {
      await assert.rejects(store().conversations.get(id), { name: 'StoreInputError' });
    });
  }
});
