import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { DAY_MS } from '../../src/durations.ts';
import type { NewAuditEntry } from '../../src/store/audit.ts';
import { type AuditEntry, type AuditFilter, readAudit } from '../../src/store/read-audit.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

const PARTNER = '11111111-1111-4111-8111-111111111111';
const CUSTOMER = '22222222-2222-4222-8222-222222222222';
const OTHER_CUSTOMER = '33333333-3333-4333-8333-333333333333';
const PERSON = { kind: 'person', tenantId: PARTNER, objectId: '44444444-4444-4444-8444-444444444444' } as const;

function entry(change: Partial<NewAuditEntry> = {}): NewAuditEntry {
  return {
    actor: PERSON,
    act: 'check',
    partnerTenantId: PARTNER,
    customerTenantId: CUSTOMER,
    outcome: 'allowed',
    ...change,
  };
}

describe('the audit trail', () => {
  const clock = createTestClock('2026-11-23T09:00:00Z');
  const store = useStore(clock);

  async function read(filter: Partial<AuditFilter> = {}, batch?: number): Promise<AuditEntry[]> {
    const found: AuditEntry[] = [];
    for await (const entries of readAudit(store().db, { since: new Date(0), ...filter }, batch)) found.push(...entries);
    return found;
  }

  beforeEach(() => store().audit.purge(new Date('2100-01-01T00:00:00Z')));

  it('gives back who did what, for which customer, as whom and when', async () => {
    await store().audit.record(
      entry({ identity: 'app:Check', details: { run: 'a1', partnerIds: ['1234567'], count: 2 } }),
    );

    const [kept] = await read();

    assert.deepEqual(
      { ...kept, id: 0 },
      {
        id: 0,
        at: new Date('2026-11-23T09:00:00Z'),
        actor: PERSON,
        act: 'check',
        partnerTenantId: PARTNER,
        customerTenantId: CUSTOMER,
        identity: 'app:Check',
        outcome: 'allowed',
        details: { run: 'a1', partnerIds: ['1234567'], count: 2 },
      },
    );
  });

  for (const [what, statement] of [
    ['changed', sql`update audit set outcome = 'denied'`],
    ['deleted', sql`delete from audit`],
    ['emptied', sql`truncate audit`],
  ] as const) {
    it(`is not ${what} by any statement of the bot's`, async () => {
      await store().audit.record(entry());

      await assert.rejects(statement.execute(store().db), /append-only/);

      assert.equal((await read()).length, 1);
    });
  }

  it('lets retention delete what is older, and refuses again right after', async () => {
    await store().audit.record(entry({ act: 'old' }));
    clock.advance(DAY_MS);
    await store().audit.record(entry({ act: 'new' }));

    const gone = await store().audit.purge(clock.now());

    assert.equal(gone, 1);
    assert.deepEqual(
      (await read()).map(({ act }) => act),
      ['new'],
    );
    await assert.rejects(sql`delete from audit`.execute(store().db), /append-only/);
  });

  it('is kept together with the change that it is about, or not at all', async () => {
    const change = store()
      .db.transaction()
      .execute(async (transaction) => {
        await store().audit.record(entry(), transaction);
        throw new Error('the change failed');
      });

    await assert.rejects(change, /the change failed/);
    assert.deepEqual(await read(), []);
  });

  for (const [what, details] of [
    ['a sentence', { note: 'please check Fabrikam for me' }],
    ['a sentence in a list', { notes: ['fine', 'not fine'] }],
    ['a line break', { note: 'a\nb' }],
  ] as const) {
    it(`refuses ${what} among its details`, async () => {
      await assert.rejects(store().audit.record(entry({ details })), { name: 'StoreInputError' });
    });
  }

  it('keeps an entry about a sender whose ids are no GUIDs', async () => {
    const actor = { kind: 'person', tenantId: 'X'.repeat(500), objectId: null } as const;

    await store().audit.record(entry({ actor, customerTenantId: null, outcome: 'denied' }));

    const [kept] = await read();
    assert.deepEqual(kept?.actor, { kind: 'person', tenantId: 'x'.repeat(128), objectId: null });
  });

  it('is read in order, a batch at a time, and narrowed by what is asked', async () => {
    const operator = { kind: 'operator' } as const;
    await store().audit.record(entry({ act: 'see' }));
    await store().audit.record(entry({ customerTenantId: OTHER_CUSTOMER, outcome: 'denied' }));
    await store().audit.record(entry({ actor: operator, partnerTenantId: OTHER_CUSTOMER }));
    clock.advance(DAY_MS);
    await store().audit.record(entry({ act: 'watch' }));

    const acts = async (filter: Partial<AuditFilter>) => (await read(filter, 2)).map(({ act }) => act);

    assert.deepEqual(await acts({}), ['see', 'check', 'check', 'watch']);
    assert.deepEqual(await acts({ since: clock.now() }), ['watch']);
    assert.deepEqual(await acts({ customerTenantId: OTHER_CUSTOMER.toUpperCase() }), ['check']);
    assert.deepEqual(await acts({ outcome: 'denied' }), ['check']);
    assert.deepEqual(await acts({ act: 'see' }), ['see']);
    assert.deepEqual(await acts({ actorObjectId: PERSON.objectId }), ['see', 'check', 'watch']);
    assert.deepEqual(await acts({ partnerTenantId: OTHER_CUSTOMER }), ['check']);
  });
});
