import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createAccess } from '../../src/access/access.ts';
import type { Asker } from '../../src/access/policy.ts';
import { createReports } from '../../src/check/reports.ts';
import { readConfig } from '../../src/config.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { createCustomers } from '../../src/teams/customers.ts';
import type { Visit } from '../../src/teams/router.ts';
import { createViewerOf } from '../../src/teams/viewerOf.ts';
import { asker, idsOf, NO_GROUPS } from '../access/people.ts';
import { createTestClock } from '../support/clock.ts';
import { addAdmin, addChecked, addPartner, APP } from '../support/partners.ts';
import { useStore } from '../support/store.ts';

const ENV = {
  BOT_ID: 'a0000000-0000-4000-8000-000000000001',
  BOT_PASSWORD: 'p',
  BOT_TENANT_ID: '11111111-1111-4111-8111-111111111111',
  PARTNERS: 'many',
};

describe('customers that somebody may have meant', () => {
  const store = useStore(createTestClock());
  const known = { tenantId: randomUUID(), name: 'Fabrikam known', domain: 'known.example' };
  let ada: string;
  let bea: string;

  function customers(signIn = false) {
    const { policy } = createAccess(readConfig(ENV), {
      store: store(),
      groups: NO_GROUPS,
      partnerTenantId: null,
      signIn,
    });
    return createCustomers({
      azure: {
        known: [known],
        findTenant: () => Promise.resolve({ ok: false, failure: { code: 'malformed-tenant' } }),
      },
      reports: createReports({ history: store().history, judge: () => assert.fail('nothing is judged') }),
      viewerOf: createViewerOf(({ sender }, identity) => (identity === 'app' ? APP : `user ${sender.objectId ?? ''}`)),
      unaudited: policy,
    });
  }

  async function near(who: Asker, typed: string, signIn = false): Promise<readonly string[]> {
    const visit = { turn: who, t: createTranslator() } as unknown as Visit;
    const found = await customers(signIn).nearTo(visit, typed, 'check');
    return found.map(({ name }) => name);
  }

  beforeEach(async () => {
    [ada, bea] = [await addPartner(store(), 'Ada'), await addPartner(store(), 'Bea')];
  });

  it('are those of the asker’s own partner that were checked, and no other partner’s', async () => {
    await addChecked(store(), ada, 'Fabrikam of Ada');
    await addChecked(store(), bea, 'Fabrikam of Bea');

    assert.deepEqual(await near(await addAdmin(store(), ada), 'fabrikan'), ['Fabrikam of Ada']);
    assert.deepEqual(await near(await addAdmin(store(), bea), 'fabrikan'), ['Fabrikam of Bea']);
    assert.deepEqual(await near(asker(randomUUID()), 'fabrikan'), []);
  });

  it('are only those that a member was given', async () => {
    const { tenantId: given } = await addChecked(store(), ada, 'Fabrikam given');
    await addChecked(store(), ada, 'Fabrikam kept back');
    const member = asker(ada);
    assert.deepEqual(await near(member, 'fabrikan'), []);

    const grant = { customerTenantId: given, holder: { kind: 'person', ...idsOf(member) } } as const;
    await store().grants.add(ada, grant, 'test');

    assert.deepEqual(await near(member, 'fabrikan'), ['Fabrikam given']);
  });

  it('are never what the app or somebody else’s sign-in read, for whoever may only sign in', async () => {
    const [member, other] = [asker(ada), asker(ada)];
    await addChecked(store(), ada, 'Fabrikam by the app');
    await addChecked(store(), ada, 'Fabrikam by another', `user ${other.sender.objectId ?? ''}`);
    await addChecked(store(), ada, 'Fabrikam by me', `user ${member.sender.objectId ?? ''}`);

    assert.deepEqual(await near(member, 'fabrikan', true), ['Fabrikam by me']);
  });

  it('hold a make-believe one for those alone who may have it checked', async () => {
    const who = await addAdmin(store(), ada);
    assert.deepEqual(await near(who, 'known.example'), []);

    await store().partners.putCustomer(ada, known.tenantId, 'test');

    assert.deepEqual(await near(who, 'known.example'), ['Fabrikam known']);
    assert.deepEqual(await near(asker(ada), 'known.example', true), []);
  });

  it('are three at most, the closest first', async () => {
    for (const name of ['Fabrikom', 'Fabrikam', 'Fabricam', 'Fabrikum']) await addChecked(store(), ada, name);

    const found = await near(await addAdmin(store(), ada), 'fabrikam');

    assert.equal(found.length, 3);
    assert.equal(found[0], 'Fabrikam');
  });
});
