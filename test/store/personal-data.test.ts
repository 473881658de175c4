import assert from 'node:assert/strict';
import { DAY_MS } from '../../src/durations.ts';
import type { NewAuditEntry } from '../../src/store/audit.ts';
import { createRetention } from '../../src/store/retention.ts';
import { readAudit } from '../../src/store/read-audit.ts';
import { createTestClock } from '../support/clock.ts';
import { guid } from '../support/snapshots.ts';
import { useStore } from '../support/store.ts';
import { newWatch } from '../support/watches.ts';

const TENANT = guid(1);
const [ANN, BOB] = [guid(2), guid(3)];
const MARK = '0123456789abcdef';

const entryOf = (objectId: string): NewAuditEntry => ({
  actor: { kind: 'person', tenantId: TENANT, objectId },
  act: 'delete-my-data',
  partnerTenantId: null,
  customerTenantId: null,
  outcome: 'done',
});

describe('what is kept about people', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const store = useStore(clock);

  async function meet(person: string, conversationId: string, kind: 'personal' | 'channel' = 'personal') {
    await store().conversations.save({
      conversationId,
      kind,
      tenantId: TENANT,
      serviceUrl: 'https://smba.example/',
      reference: { user: { name: 'Somebody' } },
      ...(kind === 'personal' ? { userObjectId: person } : {}),
    });
    await store().memory.set(conversationId, 'something', { step: 1 }, DAY_MS);
    await store().settings.set({ tenantId: TENANT, userObjectId: person }, { language: 'nl' });
  }
  const subject = (userObjectId: string, conversationId: string) => ({
    tenantId: TENANT,
    userObjectId,
    name: 'Ann',
    keyEndings: [MARK],
    conversationId,
  });
  const last = async (act: string) => {
    let found;
    for await (const batch of readAudit(store().db, { since: new Date(0), act })) found = batch.at(-1);
    return found;
  };

  it('goes when they ask, and nothing of anybody else goes with it', async () => {
    await meet(ANN, 'ann-1');
    await meet(ANN, 'ann-2');
    await meet(BOB, 'bob');
    await meet(ANN, 'channel', 'channel');
    await store().memory.set('channel', 'handoff 1', { askedBy: ANN, handOff: { from: 'Ann' } }, DAY_MS);
    await store().memory.set('channel', 'handoff 2', { askedBy: BOB, handOff: { from: 'Bob' } }, DAY_MS);

    await store().memory.set('channel', `advice ${MARK}`, { starter: 'Ann' }, DAY_MS);
    await store().memory.set('channel', 'advice 1123456789abcdef', { starter: 'Bob' }, DAY_MS);

    const forgotten = await store().personalData.forget(subject(ANN, 'ann-1'), entryOf(ANN));

    assert.deepEqual(forgotten, { settings: 1, conversations: 2, memories: 3, handOffs: 1, watches: 0, unowned: 0 });
    assert.equal(await store().conversations.get('ann-2'), null);
    assert.equal(await store().memory.get('channel', 'handoff 1'), undefined);
    assert.notEqual(await store().memory.get('channel', 'handoff 2'), undefined);
    assert.equal(await store().memory.get('channel', `advice ${MARK}`), undefined);
    assert.notEqual(await store().memory.get('channel', 'advice 1123456789abcdef'), undefined);
    assert.notEqual(await store().conversations.get('bob'), null);
    assert.notEqual(await store().conversations.get('channel'), null);
    assert.equal((await store().settings.get({ tenantId: TENANT, userObjectId: BOB })).language, 'nl');
    assert.deepEqual((await last('delete-my-data'))?.details, forgotten);
  });

  it('takes the ids off watches of channels, which rest and say so until somebody takes them over', async () => {
    await meet(ANN, 'ann-5');
    await meet(ANN, 'team', 'channel');
    const inTeam = { conversationId: 'team', conversationKind: 'channel', setBy: 'person' } as const;
    const setter = { tenantId: TENANT, objectId: ANN, isGuest: false };
    const { watch: hers } = await store().watches.add(newWatch({ ...inTeam, setter }));
    const { watch: resting } = await store().watches.add(newWatch({ ...inTeam, setter }));
    await store().watches.change(resting.id, { paused: 'asked' });
    const { watch: his } = await store().watches.add(newWatch({ ...inTeam, setter: { ...setter, objectId: BOB } }));
    const { watch: inPrivate } = await store().watches.add(newWatch({ conversationId: 'ann-5', setter }));
    await store().watchRuns.finish(his.id, 'run 1', () => ({ outcome: 'ok', alert: { id: guid(50), content: {} } }));
    await store().alerts.handle(guid(50), { status: 'acknowledged', handledBy: 'Ann', seen: '' });

    const forgotten = await store().personalData.forget(subject(ANN, 'ann-5'), entryOf(ANN));

    assert.deepEqual([forgotten.watches, forgotten.unowned], [1, 2]);
    const after = await Promise.all([hers, resting, his].map(({ id }) => store().watches.get(id)));
    assert.deepEqual(
      after.map((watch) => [watch?.setter.objectId, watch?.setter.tenantId, watch?.paused]),
      [
        [null, null, 'unowned'],
        [null, null, 'asked'],
        [BOB, TENANT, null],
      ],
    );
    assert.equal(await store().watches.get(inPrivate.id), null);
    const said = await store()
      .db.selectFrom('outbox')
      .select('message')
      .where('conversation_id', '=', 'team')
      .execute();
    assert.deepEqual(
      said.map(({ message }) => message).filter((message) => (message as { kind: string }).kind === 'paused'),
      [{ kind: 'paused', watchId: hers.id, customerName: hers.customerTenantId, reason: 'unowned' }],
    );
    assert.equal((await store().alerts.get(guid(50)))?.handledBy, null);
  });

  it('stays where its going cannot be written down', async () => {
    await meet(ANN, 'ann-3');

    const forgetting = store().personalData.forget(subject(ANN, 'ann-3'), { ...entryOf(ANN), act: 'not a word' });

    await assert.rejects(forgetting, { name: 'StoreInputError' });
    assert.notEqual(await store().conversations.get('ann-3'), null);
  });

  it('goes by itself when its time is over, and the record says how much', async () => {
    await meet(BOB, 'left');
    await store().conversations.markGone('left', 'removed');
    await store().audit.record({ ...entryOf(BOB), act: 'old' });
    clock.advance(100 * DAY_MS);
    await meet(ANN, 'ann-4');

    const gone = await createRetention(store().db, store().audit, clock, 90).purge();

    assert.ok(gone.audit >= 1 && gone.conversations === 1 && gone.settings === 1);
    assert.equal(await last('old'), undefined);
    assert.notEqual(await store().conversations.get('ann-4'), null);
    assert.equal((await store().settings.get({ tenantId: TENANT, userObjectId: ANN })).language, 'nl');
    assert.deepEqual((await last('retention'))?.actor, { kind: 'bot' });
  });

  it('is not purged by a command that opens the store beside the bot’s configuration', async () => {
    await store().audit.record({ ...entryOf(BOB), act: 'very-old' });
    clock.advance(4_000 * DAY_MS);

    await store().purge();

    assert.notEqual(await last('very-old'), undefined);
  });
});
