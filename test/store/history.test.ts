import assert from 'node:assert/strict';
import type { Report } from '../../src/pec/report.ts';
import type { ReadingIdentity, Snapshot } from '../../src/pec/snapshot.ts';
import { createHistory, type HistoryKey, type Viewer } from '../../src/store/history.ts';
import { useStore } from '../support/store.ts';

const APP: ReadingIdentity = {
  kind: 'app',
  label: 'Checker',
  tenantId: '11111111-1111-4111-8111-111111111111',
  clientId: '66666666-6666-4666-8666-666666666666',
  partnerLink: { state: 'not-linked' },
};

let customers = 0;

function newKey(change: Partial<HistoryKey> = {}): HistoryKey {
  customers += 1;
  return {
    partnerTenantId: '11111111-1111-4111-8111-111111111111',
    customerTenantId: `cccccccc-cccc-4ccc-8ccc-${String(customers).padStart(12, '0')}`,
    identityKey: 'app 66666666-6666-4666-8666-666666666666',
    ...change,
  };
}

function viewerOf({ partnerTenantId, identityKey }: HistoryKey): Viewer {
  return { partnerTenantId, identityKeys: ['user:me', identityKey] };
}

function snapshotOf(key: HistoryKey, takenAt: string, displayName = 'Fabrikam'): Snapshot {
  return {
    schemaVersion: 1,
    customer: { tenantId: key.customerTenantId, displayName },
    takenAt,
    depth: 'full',
    identity: APP,
    demo: false,
    subscriptions: [],
    unread: [],
  };
}

function reportOf(snapshot: Snapshot, earning = 0): Report {
  return {
    customer: snapshot.customer,
    checkedAt: snapshot.takenAt,
    judgedAt: snapshot.takenAt,
    depth: snapshot.depth,
    identity: snapshot.identity,
    demo: snapshot.demo,
    partial: true,
    subscriptions: [],
    totals: { earning, partial: 0, atRisk: 0, notEarning: 0, unknown: 0 },
    unread: [],
  };
}

describe('history', () => {
  const store = useStore();

  async function add(key: HistoryKey, takenAt: string, earning = 0): Promise<void> {
    const snapshot = snapshotOf(key, takenAt);
    await store().history.add(key, snapshot, reportOf(snapshot, earning));
  }

  it('gives the newest check back whole, also when it was added before an older one', async () => {
    const key = newKey();
    await add(key, '2026-11-22T00:00:00Z', 2);
    await add(key, '2026-11-21T00:00:00Z', 1);

    const latest = await store().history.latest(key);

    const snapshot = snapshotOf(key, '2026-11-22T00:00:00Z');
    assert.deepEqual(latest?.snapshot, snapshot);
    assert.deepEqual(latest?.report, reportOf(snapshot, 2));
    assert.deepEqual(latest?.takenAt, new Date('2026-11-22T00:00:00Z'));
  });

  it('finds a check by its id for the same partner and identity, and for no other', async () => {
    const key = newKey();
    await add(key, '2026-11-21T00:00:00Z', 1);
    const { id } = (await store().history.latest(key))!;

    const found = await store().history.find(viewerOf(key), id);
    const byAnotherPartner = await store().history.find(viewerOf({ ...key, partnerTenantId: 'other.example' }), id);
    const byAnotherIdentity = await store().history.find(viewerOf({ ...key, identityKey: 'app:other' }), id);
    const byNobody = await store().history.find({ partnerTenantId: key.partnerTenantId, identityKeys: [] }, id);

    assert.equal(found?.report.customer.tenantId, key.customerTenantId);
    assert.equal(found.identityKey, key.identityKey);
    assert.deepEqual([byAnotherPartner, byAnotherIdentity, byNobody], [null, null, null]);
  });

  it('gives the check before one, by when they were taken', async () => {
    const key = newKey();
    await add(key, '2026-11-21T00:00:00Z', 1);
    await add(key, '2026-11-23T00:00:00Z', 3);
    await add(key, '2026-11-22T00:00:00Z', 2);
    const [newest, , oldest] = await store().history.list(viewerOf(key), key.customerTenantId);

    const before = await store().history.before(viewerOf(key), newest!.id);
    const beforeTheFirst = await store().history.before(viewerOf(key), oldest!.id);
    const beforeNone = await store().history.before(viewerOf(newKey({ partnerTenantId: 'other.example' })), newest!.id);

    assert.equal(before?.report.totals.earning, 2);
    assert.deepEqual([beforeTheFirst, beforeNone], [null, null]);
  });

  it('compares a check with those of the same identity and customer only', async () => {
    const key = newKey();
    const asUser = { ...key, identityKey: 'user:me' };
    await add(key, '2026-11-21T00:00:00Z', 1);
    await add(asUser, '2026-11-22T00:00:00Z', 2);
    await add(newKey(), '2026-11-22T00:00:00Z', 3);
    const [newest, oldest] = await store().history.list(viewerOf(key), key.customerTenantId);

    const before = await store().history.before(viewerOf(key), newest!.id);

    assert.deepEqual([newest?.totals.earning, oldest?.totals.earning], [2, 1]);
    assert.equal(before, null);
  });

  it('keeps a new judgement of the same snapshot, and of no other customer', async () => {
    const key = newKey();
    await add(key, '2026-11-21T00:00:00Z', 1);
    const { id, snapshot, report } = (await store().history.latest(key))!;

    const kept = await store().history.judgedAgain(key, id, { ...report, totals: { ...report.totals, earning: 5 } });
    const gone = await store().history.judgedAgain(key, id + 1_000_000, report);
    const latest = await store().history.latest(key);

    assert.deepEqual([kept, gone], [true, false]);
    assert.equal(latest?.report.totals.earning, 5);
    assert.deepEqual(latest.snapshot, snapshot);
    await assert.rejects(store().history.judgedAgain(newKey(), id, report), { name: 'StoreInputError' });
  });

  it('lists the newest first, with the totals', async () => {
    const key = newKey();
    await add(key, '2026-11-21T00:00:00Z', 1);
    await add(key, '2026-11-22T00:00:00Z', 2);

    const checks = await store().history.list(viewerOf(key), key.customerTenantId);

    assert.deepEqual(
      checks.map((check) => [check.takenAt.toISOString(), check.totals.earning, check.partial]),
      [
        ['2026-11-22T00:00:00.000Z', 2, true],
        ['2026-11-21T00:00:00.000Z', 1, true],
      ],
    );
  });

  const elsewhere: Readonly<Record<string, Partial<HistoryKey>>> = {
    'another partner': { partnerTenantId: '99999999-9999-4999-8999-999999999999' },
    'another customer': { customerTenantId: 'dddddddd-dddd-4ddd-8ddd-dddddddddddd' },
    'another identity': { identityKey: 'user:somebody' },
  };
  for (const [whose, change] of Object.entries(elsewhere)) {
    it(`shows nothing of it to ${whose}`, async () => {
      const key = newKey();
      await add(key, '2026-11-22T00:00:00Z');
      const [check] = await store().history.list(viewerOf(key), key.customerTenantId);
      assert.ok(check);

      const other = { ...key, ...change };

      assert.equal(await store().history.latest(other), null);
      assert.equal(await store().history.get(other, check.id), null);
      assert.deepEqual(await store().history.list(viewerOf(other), other.customerTenantId), []);
    });
  }

  it('finds one check of its own by id', async () => {
    const key = newKey();
    await add(key, '2026-11-21T00:00:00Z', 1);
    await add(key, '2026-11-22T00:00:00Z', 2);
    const older = (await store().history.list(viewerOf(key), key.customerTenantId)).at(-1);
    assert.ok(older);

    const found = await store().history.get(key, older.id);

    assert.equal(found?.report.totals.earning, 1);
  });

  it('forgets the oldest beyond the retention, and only of the same key', async () => {
    const history = createHistory(store().db, 2);
    const key = newKey();
    const neighbour = newKey();
    await add(neighbour, '2026-11-01T00:00:00Z');
    for (const day of ['20', '22', '21', '23']) {
      const snapshot = snapshotOf(key, `2026-11-${day}T00:00:00Z`);
      await history.add(key, snapshot, reportOf(snapshot));
    }

    const kept = await store().history.list(viewerOf(key), key.customerTenantId);

    assert.deepEqual(
      kept.map((check) => check.takenAt.getUTCDate()),
      [23, 22],
    );
    assert.equal((await store().history.list(viewerOf(neighbour), neighbour.customerTenantId)).length, 1);
  });

  it('refuses a check that belongs to another customer than its key', async () => {
    const snapshot = snapshotOf(newKey(), '2026-11-22T00:00:00Z');

    const adding = store().history.add(newKey(), snapshot, reportOf(snapshot));

    await assert.rejects(adding, { name: 'StoreInputError' });
  });

  it('refuses a customer id that is no GUID', async () => {
    const reading = store().history.latest(newKey({ customerTenantId: "x' or 1=1 --" }));

    await assert.rejects(reading, { name: 'StoreInputError' });
  });

  it('passes over a check in a form that this build does not read', async () => {
    const key = newKey();
    await add(key, '2026-11-21T00:00:00Z');
    await add(key, '2026-11-22T00:00:00Z');
    await store()
      .db.updateTable('checks')
      .set({ schema_version: 999 })
      .where('customer_tenant_id', '=', key.customerTenantId)
      .where('taken_at', '=', new Date('2026-11-22T00:00:00Z'))
      .execute();

    const latest = await store().history.latest(key);

    assert.deepEqual(latest?.takenAt, new Date('2026-11-21T00:00:00Z'));
  });

  it('keeps names with characters that Postgres refuses', async () => {
    const key = newKey();
    const snapshot = snapshotOf(key, '2026-11-22T00:00:00Z', 'nul \0, half \ud800, backslash \\u0000, whole \u{1f600}');

    await store().history.add(key, snapshot, reportOf(snapshot));

    const latest = await store().history.latest(key);
    assert.equal(latest?.snapshot.customer.displayName, 'nul \ufffd, half \ufffd, backslash \\u0000, whole \u{1f600}');
  });

  it('says so where a snapshot is larger than its bound', async () => {
    const key = newKey();
    const snapshot = snapshotOf(key, '2026-11-22T00:00:00Z', 'x'.repeat(33 * 1_024 * 1_024));

    const outcome = await store().history.add(key, snapshot, reportOf(snapshotOf(key, snapshot.takenAt)));

    assert.deepEqual(outcome, { added: false, reason: 'too-large' });
  });

  it('names the newest check of each customer that the viewer may see, the newest first', async () => {
    const partnerTenantId = '77777777-7777-4777-8777-777777777777';
    const [one, two] = [newKey({ partnerTenantId }), newKey({ partnerTenantId })];
    const unseen = newKey({ partnerTenantId, identityKey: 'user:somebody else' });
    await add(one, '2026-11-21T00:00:00Z');
    await add(two, '2026-11-22T00:00:00Z');
    await add(one, '2026-11-23T00:00:00Z', 3);
    await add(unseen, '2026-11-23T00:00:00Z');
    await add(newKey(), '2026-11-23T00:00:00Z');

    const newest = await store().history.newest(viewerOf(one), 10);

    assert.deepEqual(
      newest.map(({ customerTenantId }) => customerTenantId),
      [one.customerTenantId, two.customerTenantId],
    );
    const found = await store().history.findReport(viewerOf(one), newest[0]?.id ?? 0);
    assert.equal(found?.report.totals.earning, 3);
    assert.equal((await store().history.newest(viewerOf(one), 1)).length, 1);
    assert.equal(await store().history.findReport(viewerOf(newKey()), newest[0]?.id ?? 0), null);
  });
});
