import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { type Alert, standingKey } from '../../src/store/alerts.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';
import { newWatch } from '../support/watches.ts';

describe('an alert that people handle', () => {
  const clock = createTestClock();
  const store = useStore(clock);

  async function alertOf(status: Alert['status'] = 'open'): Promise<Alert> {
    const id = randomUUID();
    const { watch } = await store().watches.add(newWatch({ conversationKind: 'group', nextRunAt: clock.now() }));
    const result = { outcome: 'ok', alert: { id, content: {} } };
    await store().watchRuns.finish(watch.id, 'run 1', () => result);
    if (status !== 'open') {
      await store().watchRuns.finish(watch.id, 'run 2', () => ({
        outcome: 'ok',
        revised: [{ id, content: {}, status }],
      }));
    }
    return found(id);
  }
  async function found(id: string): Promise<Alert> {
    const alert = await store().alerts.get(id);
    assert.ok(alert);
    return alert;
  }
  const edits = async ({ id }: Alert) =>
    (await store().db.selectFrom('outbox').selectAll().where('alert_id', '=', id).where('act', '=', 'update').execute())
      .length;

  it('is handled by the first of two at once, and the second learns who that was', async () => {
    const alert = await alertOf();
    const seen = standingKey(alert);

    const outcomes = await Promise.all([
      store().alerts.handle(alert.id, { status: 'acknowledged', handledBy: 'Ann', seen }),
      store().alerts.handle(alert.id, { status: 'snoozed', handledBy: 'Bob', seen }),
    ]);

    const first = outcomes.find((outcome) => outcome?.changed === true);
    const second = outcomes.find((outcome) => outcome?.changed === false);
    assert.ok(first && second);
    assert.equal(second.alert.handledBy, first.alert.handledBy);
    assert.deepEqual((await found(alert.id)).status, first.alert.status);
    assert.equal(await edits(alert), 1);
  });

  it('stands in the audit trail with who handled it, or is not handled', async () => {
    const alert = await alertOf();
    const { id, partnerTenantId, customerTenantId } = alert;
    const actor = { kind: 'person', tenantId: partnerTenantId, objectId: randomUUID() } as const;
    const entry = { actor, act: 'alert-handle', partnerTenantId, customerTenantId, outcome: 'done' } as const;
    const handling = { status: 'acknowledged', handledBy: 'Ann', seen: standingKey(alert) } as const;

    await assert.rejects(store().alerts.handle(id, handling, { ...entry, act: 'no word' }), {
      name: 'StoreInputError',
    });
    const untouched = await found(id);
    await store().alerts.handle(id, handling, entry);
    await store().alerts.handle(id, handling, entry);

    assert.equal(untouched.status, 'open');
    assert.equal((await found(id)).status, 'acknowledged');
    const rows = await store()
      .db.selectFrom('audit')
      .select('actor_object_id')
      .where('act', '=', 'alert-handle')
      .execute();
    assert.deepEqual(rows, [{ actor_object_id: actor.objectId }]);
  });

  it('is changed on purpose by whoever saw what the first one did', async () => {
    const alert = await alertOf();
    const first = await store().alerts.handle(alert.id, { status: 'acknowledged', handledBy: 'Ann', seen: '' });
    const seen = standingKey(first!.alert);

    const second = await store().alerts.handle(alert.id, { status: 'snoozed', handledBy: 'Bob', seen });

    assert.equal(second?.changed, true);
    assert.equal((await found(alert.id)).handledBy, 'Bob');
  });

  for (const over of ['recovered', 'stopped'] as const) {
    it(`stays ${over}, whatever an old card asks`, async () => {
      const alert = await alertOf(over);

      const outcomes = await Promise.all(
        (['acknowledged', 'snoozed', 'stopped'] as const).map((status) =>
          store().alerts.handle(alert.id, { status, handledBy: 'Ann', seen: 'open 0' }),
        ),
      );

      assert.deepEqual(
        outcomes.map((outcome) => outcome?.changed),
        [false, false, false],
      );
      assert.equal((await found(alert.id)).status, over);
      assert.equal((await found(alert.id)).handledBy, null);
    });
  }

  it('says no more who acknowledged it, once newer messages tell how it went on', async () => {
    const alert = await alertOf();
    await store().alerts.handle(alert.id, { status: 'acknowledged', handledBy: 'Ann', seen: '' });

    await store().watchRuns.finish(alert.watchId, 'run 3', () => ({
      outcome: 'ok',
      revised: [{ id: alert.id, content: {}, status: 'stopped' }],
    }));

    assert.deepEqual([(await found(alert.id)).handledBy, (await found(alert.id)).handledAt], [null, null]);
  });

  it('is stopped with its watch, also where somebody else acknowledged it meanwhile', async () => {
    const alert = await alertOf();
    await store().alerts.handle(alert.id, { status: 'acknowledged', handledBy: 'Ann', seen: standingKey(alert) });

    const stopped = await store().alerts.handle(alert.id, { status: 'stopped', handledBy: 'Bob', seen: 'open 0' });

    assert.equal(stopped?.changed, true);
    assert.equal((await found(alert.id)).status, 'stopped');
  });
});
