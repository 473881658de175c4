import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createAccess } from '../../src/access/access.ts';
import type { Act, Asker } from '../../src/access/policy.ts';
import { readConfig } from '../../src/config.ts';
import { useStore } from '../support/store.ts';
import { asker, idsOf, NO_GROUPS } from './people.ts';

const DISTRIBUTOR = '11111111-1111-4111-8111-111111111111';
const ENV = {
  BOT_ID: 'a0000000-0000-4000-8000-000000000001',
  BOT_PASSWORD: 'p',
  BOT_TENANT_ID: DISTRIBUTOR,
  PARTNERS: 'many',
};

describe('the policy of a distributor’s bot', () => {
  const store = useStore();
  let ada: string;
  let bea: string;
  let customer: string;

  const access = () =>
    createAccess(readConfig(ENV), { store: store(), groups: NO_GROUPS, partnerTenantId: null, signIn: false });

  /** For whom, or why not. */
  async function ask(who: Asker, act: Act = 'check', about: string | null = customer): Promise<string> {
    const decision = await access().policy.decide(who, act, about);
    return decision.allowed ? decision.partnerTenantId : decision.reason;
  }

  async function makeAdmin(partner: string, who: Asker): Promise<void> {
    await store().partners.putMember(partner, { ...idsOf(who), role: 'admin' }, 'test');
  }

  beforeEach(async () => {
    [ada, bea, customer] = [randomUUID(), randomUUID(), randomUUID()];
    await store().partners.put({ tenantId: ada, name: `Ada ${ada}` }, 'test');
    await store().partners.put({ tenantId: bea, name: `Bea ${bea}` }, 'test');
    await store().partners.putCustomer(ada, customer, 'test');
  });

  it('knows a partner’s people by their own tenant, which gives them no customer', async () => {
    const person = asker(ada);
    assert.equal(await ask(person), 'no-grant');

    await store().grants.add(ada, { customerTenantId: customer, holder: { kind: 'person', ...idsOf(person) } }, 'test');

    assert.equal(await ask(person), ada);
  });

  it('does not take a guest in a partner’s tenant for one of its people', async () => {
    assert.equal(await ask(asker(ada, randomUUID(), { isGuest: true })), 'not-a-member');
  });

  it('knows a guest in the distributor’s tenant where they are listed, and nobody else there', async () => {
    const guest = asker(DISTRIBUTOR, randomUUID(), { isGuest: true });
    await makeAdmin(ada, guest);

    assert.equal(await ask(guest), ada);
    assert.equal(await ask(asker(DISTRIBUTOR)), 'not-a-member');
  });

  it('keeps a guest who is listed with a partner out of the distributor’s own partner', async () => {
    await store().partners.put({ tenantId: DISTRIBUTOR, name: 'Distributor' }, 'test');
    const guest = asker(DISTRIBUTOR);
    await makeAdmin(ada, guest);

    assert.equal(await ask(guest), ada);
    await store().partners.remove(DISTRIBUTOR);
  });

  it('does not let an admin check a customer that is another partner’s, or nobody’s', async () => {
    const admin = asker(bea);
    await makeAdmin(bea, admin);

    assert.equal(await ask(admin), 'not-your-customer');
    assert.equal(await ask(admin, 'check', randomUUID()), 'not-your-customer');
  });

  it('does not stretch a grant for every customer to another partner’s', async () => {
    const person = asker(bea);
    await store().grants.add(bea, { customerTenantId: null, holder: { kind: 'person', ...idsOf(person) } }, 'test');

    assert.equal(await ask(person), 'no-grant');
  });

  it('asks who belongs to several partners for which they ask, and remembers the answer in that chat only', async () => {
    const person = asker(DISTRIBUTOR);
    await makeAdmin(ada, person);
    await makeAdmin(bea, person);
    const decision = await access().policy.decide(person, 'check', customer);
    assert.ok(!decision.allowed && decision.reason === 'choose-partner');
    assert.deepEqual(decision.choices.map(({ tenantId }) => tenantId).sort(), [ada, bea].sort());

    await access().choices.set(person, ada);

    assert.equal(await ask(person), ada);
    const elsewhere = { ...person, address: { conversationId: 'elsewhere', kind: 'personal' as const } };
    assert.equal(await ask(elsewhere), 'choose-partner');
  });

  it('does not let a remembered choice give a right', async () => {
    const person = asker(DISTRIBUTOR);
    await access().choices.set(person, ada);

    assert.equal(await ask(person), 'not-a-member');
  });

  it('forgets a choice for a partner that somebody has left', async () => {
    const person = asker(DISTRIBUTOR);
    await makeAdmin(ada, person);
    await makeAdmin(bea, person);
    await access().choices.set(person, ada);

    await store().partners.removeMember(ada, idsOf(person));

    assert.equal(await ask(person, 'manage-grants', null), bea);
  });

  describe('in a channel that is bound to a partner', () => {
    let channel: Pick<Asker['address'], 'conversationId' | 'kind'>;

    beforeEach(async () => {
      const conversationId = `19:${randomUUID()}@thread.tacv2`;
      await store().managers.bind({ conversationId, partnerTenantId: ada }, 'test');
      channel = { conversationId: `${conversationId};messageid=1`, kind: 'channel' };
    });

    it('gives nobody a right', async () => {
      assert.equal(await ask(asker(DISTRIBUTOR, randomUUID(), channel)), 'not-a-member');
      assert.equal(await ask(asker(ada, randomUUID(), channel)), 'no-grant');
    });

    it('lets an account manager act for that partner without choosing', async () => {
      const manager = asker(DISTRIBUTOR, randomUUID(), channel);
      await store().managers.putManager({ ...idsOf(manager), partnerTenantId: null }, 'test');

      assert.equal(await ask(manager), ada);
    });

    it('does not let an account manager of another partner act for it', async () => {
      const manager = asker(DISTRIBUTOR, randomUUID(), channel);
      await store().managers.putManager({ ...idsOf(manager), partnerTenantId: bea }, 'test');

      assert.equal(await ask(manager), 'not-your-customer');
    });

    it('tells whom somebody who belongs to several means', async () => {
      const person = asker(DISTRIBUTOR, randomUUID(), channel);
      await makeAdmin(ada, person);
      await makeAdmin(bea, person);

      assert.equal(await ask(person), ada);
    });

    it('leaves another partner’s people with their own partner', async () => {
      const person = asker(bea, randomUUID(), channel);
      await makeAdmin(bea, person);

      assert.equal(await ask(person, 'manage-grants', null), bea);
      assert.equal(await ask(person), 'not-your-customer');
    });
  });

  it('acts for the partner that was settled before, whatever was chosen since, and only for who still may', async () => {
    const person = asker(DISTRIBUTOR);
    await makeAdmin(ada, person);
    await makeAdmin(bea, person);
    await access().choices.set(person, bea);

    assert.equal(await ask({ ...person, forPartner: ada }, 'watch'), ada);

    await store().partners.removeMember(ada, idsOf(person));
    assert.equal(await ask({ ...person, forPartner: ada }, 'watch'), 'not-a-member');
  });

  it('lets an account manager check and see, and change nothing of the partner', async () => {
    const manager = asker(DISTRIBUTOR);
    await store().managers.putManager({ ...idsOf(manager), partnerTenantId: ada }, 'test');

    for (const act of ['check', 'see', 'export', 'watch', 'note-spend'] as const)
      assert.equal(await ask(manager, act), ada, act);
    assert.equal(await ask(manager, 'see-profile', null), ada);
    for (const act of ['attest', 'change-profile', 'manage-grants'] as const) {
      assert.equal(await ask(manager, act, null), 'admins-only', act);
    }
  });

  it('takes everything of a partner out with it', async () => {
    const admin = asker(ada);
    const manager = asker(DISTRIBUTOR);
    await makeAdmin(ada, admin);
    await store().managers.putManager({ ...idsOf(manager), partnerTenantId: ada }, 'test');
    await store().grants.add(ada, { customerTenantId: null, holder: { kind: 'person', ...idsOf(admin) } }, 'test');

    await store().partners.remove(ada);

    assert.equal(await ask(admin), 'not-a-member');
    assert.equal(await ask(manager), 'not-a-member');
    assert.deepEqual(await store().grants.list(ada), []);
    assert.deepEqual(await store().partners.customers(ada), []);
  });
});
