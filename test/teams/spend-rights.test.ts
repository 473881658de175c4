import assert from 'node:assert/strict';
import { auditTrail } from '../support/audit.ts';
import { PARTNER_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { addChecked } from '../support/partners.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { enter, person, type CrowdPerson } from '../support/teams/crowd.ts';

const ADA = { tenantId: PARTNER_TENANT, name: 'Ada Cloud' };
const ADMIN = person('Admin of Ada', PARTNER_TENANT);
const MANAGER = person('Max Manager', PARTNER_TENANT);
const GIVEN = person('Gil Given', PARTNER_TENANT);

describe('the amounts that a partner noted for a customer', () => {
  const bot = useGuardedBot({ env: { PARTNERS: 'many', ALLOWED_TENANTS: PARTNER_TENANT } });

  before(() =>
    inStoreOf(bot(), async ({ partners, managers }) => {
      await partners.put(ADA, 'test');
      const admin = { tenantId: PARTNER_TENANT, objectId: ADMIN.aadObjectId, role: 'admin' } as const;
      await partners.putMember(ADA.tenantId, admin, 'test');
      const manager = { tenantId: PARTNER_TENANT, objectId: MANAGER.aadObjectId, partnerTenantId: ADA.tenantId };
      await managers.putManager(manager, 'test');
    }),
  );

  /** A customer with an amount, checked by somebody as themselves. */
  function customerReadBy(who: CrowdPerson) {
    return inStoreOf(bot(), async (store) => {
      const customer = await addChecked(
        store,
        ADA.tenantId,
        'Northwind',
        `demo user ${PARTNER_TENANT} ${who.aadObjectId}`,
      );
      const spend = { customerTenantId: customer.tenantId, subscriptionId: null, amount: 98_765, currency: 'EUR' };
      await store.spends.keep(ADA.tenantId, spend);
      return customer;
    });
  }

  const amountsOf = (customer: string) => inStoreOf(bot(), ({ spends }) => spends.of(ADA.tenantId, [customer]));

  for (const guest of [false, true]) {
    it(`are neither shown to nor changed by ${guest ? 'a guest' : 'a colleague'} who was given nothing and reads as themselves`, async () => {
      const nell = person('Nell', PARTNER_TENANT, guest);
      const { check, tenantId } = await customerReadBy(nell);
      const chat = enter(bot(), nell);

      const plan = await chat.act('plan', { check });
      const all = await chat.act('plan', { plan: 'all' });
      const answers = [
        await chat.act('plan-spend', { check }),
        await chat.act('plan-spend-save', { check, spendFor: 'all', amount: '1 EUR' }),
        await chat.act('plan-spend-remove', { check }),
      ];

      assert.match(plan, /Northwind: improvement plan/);
      for (const said of [plan, all])
        assert.doesNotMatch(said, /98,765|Credit at stake|Monthly spend|monthly Azure spend/);
      for (const said of answers) assert.match(said, /may not have that checked with my own identity/);
      assert.deepEqual(
        (await amountsOf(tenantId)).map(({ amount }) => amount),
        [98_765],
      );
      const refused = (await auditTrail(bot().databaseUrl)).filter(
        ({ act, actor }) => act === 'note-spend' && actor.kind === 'person' && actor.objectId === nell.aadObjectId,
      );
      assert.ok(refused.length > 0);
      assert.ok(refused.every(({ outcome }) => outcome === 'denied'));
    });
  }

  for (const who of [ADMIN, MANAGER, GIVEN]) {
    it(`are shown to ${who.name}, and changed and removed by them`, async () => {
      const { check, tenantId } = await customerReadBy(who);
      const holder = { kind: 'person', tenantId: PARTNER_TENANT, objectId: who.aadObjectId } as const;
      if (who === GIVEN) {
        await inStoreOf(bot(), ({ grants }) =>
          grants.add(ADA.tenantId, { customerTenantId: tenantId, holder }, 'test'),
        );
      }
      const chat = enter(bot(), who);

      const plan = await chat.act('plan', { check });
      await chat.act('plan-spend-save', { check, spendFor: 'all', amount: '12345 EUR' });
      const noted = await amountsOf(tenantId);
      await chat.act('plan-spend-remove', { check });

      assert.match(plan, /Credit at stake/);
      assert.deepEqual(
        noted.map(({ amount }) => amount),
        [12_345],
      );
      assert.deepEqual(await amountsOf(tenantId), []);
    });
  }
});
