import assert from 'node:assert/strict';
import type { NewAuditEntry } from '../../src/store/audit.ts';
import { createSpends, type StoredSpend } from '../../src/store/spends.ts';
import { createTestClock } from '../support/clock.ts';
import { useStore } from '../support/store.ts';

const ADA = '11111111-1111-4111-8111-111111111111';
const BEA = '22222222-2222-4222-8222-222222222222';

let customers = 0;
const newCustomer = (): string => `cccccccc-cccc-4ccc-8ccc-${String((customers += 1)).padStart(12, '0')}`;

function spend(customerTenantId: string, over: Partial<StoredSpend> = {}): StoredSpend {
  return { customerTenantId, subscriptionId: null, amount: 12_000.5, currency: 'EUR', ...over };
}

describe('spends', () => {
  const store = useStore();
  const spends = () => store().spends;

  it('are given back as they were, for a customer and for a subscription', async () => {
    const customer = newCustomer();
    const one = spend(customer, { subscriptionId: newCustomer(), amount: 0, currency: null });
    await spends().keep(ADA, spend(customer));
    await spends().keep(ADA, one);

    const kept = await spends().of(ADA, [customer, newCustomer()]);

    assert.deepEqual(kept, [spend(customer), one]);
  });

  it('take the place of what stood there', async () => {
    const customer = newCustomer();
    await spends().keep(ADA, spend(customer));

    await spends().keep(ADA, spend(customer.toUpperCase(), { amount: 7, currency: 'USD' }));

    assert.deepEqual(await spends().of(ADA, [customer]), [spend(customer, { amount: 7, currency: 'USD' })]);
  });

  it('are the partner’s own', async () => {
    const customer = newCustomer();
    await spends().keep(ADA, spend(customer));

    assert.deepEqual(await spends().of(BEA, [customer]), []);
    assert.equal(await spends().remove(BEA, customer), 0);
    assert.equal((await spends().of(ADA, [customer])).length, 1);
  });

  it('go when they are removed, those of one customer alone', async () => {
    const [gone, stays] = [newCustomer(), newCustomer()];
    for (const customer of [gone, stays]) await spends().keep(ADA, spend(customer));
    await spends().keep(ADA, spend(gone, { subscriptionId: newCustomer() }));

    assert.equal(await spends().remove(ADA, gone), 2);

    assert.deepEqual(await spends().of(ADA, [gone, stays]), [spend(stays)]);
  });

  it('are no more than a partner may keep, and what is kept can still change', async () => {
    const few = createSpends(store().db, createTestClock(), { audit: store().audit, most: 1 });
    const partner = '33333333-3333-4333-8333-333333333333';
    const customer = newCustomer();
    await few.keep(partner, spend(customer));

    assert.deepEqual(await few.keep(partner, spend(newCustomer())), { kept: false, reason: 'full' });
    assert.deepEqual(await few.keep(partner, spend(customer, { amount: 1 })), { kept: true });
  });

  it('are refused for what is no id', async () => {
    await assert.rejects(spends().keep(ADA, spend('fabrikam')), { name: 'StoreInputError' });
    await assert.rejects(spends().keep(ADA, spend(newCustomer(), { subscriptionId: "'; drop table" })), {
      name: 'StoreInputError',
    });
  });

  it('are changed and removed together with their audit entry, or not at all', async () => {
    const customer = newCustomer();
    const entry = (act: string): NewAuditEntry => ({
      actor: { kind: 'person', tenantId: ADA, objectId: BEA },
      act,
      partnerTenantId: ADA,
      customerTenantId: customer,
      outcome: 'done',
    });
    const acts = async (): Promise<readonly string[]> => {
      const rows = await store()
        .db.selectFrom('audit')
        .select('act')
        .where('customer_tenant_id', '=', customer)
        .execute();
      return rows.map(({ act }) => act);
    };

    await spends().keep(ADA, spend(customer), entry('keep-spend'));
    await assert.rejects(spends().keep(ADA, spend(customer, { amount: 1 }), entry('not one word')));
    await assert.rejects(spends().remove(ADA, customer, entry('not one word')));

    assert.deepEqual(await spends().of(ADA, [customer]), [spend(customer)]);
    await spends().remove(ADA, customer, entry('remove-spends'));
    await spends().remove(ADA, customer, entry('remove-spends'));
    assert.deepEqual(await acts(), ['keep-spend', 'remove-spends']);
  });
});
