import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createAccess } from '../../src/access/access.ts';
import type { Asker } from '../../src/access/policy.ts';
import { createReports } from '../../src/check/reports.ts';
import { readConfig } from '../../src/config.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { createCustomerQuestions } from '../../src/teams/customerQuestions.ts';
import { createCustomers } from '../../src/teams/customers.ts';
import type { Feature, Visit } from '../../src/teams/router.ts';
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

describe('a customer that is named in passing at a distributor’s', () => {
  const store = useStore(createTestClock());
  let ada: string;
  let bea: string;
  let fabrikam: string;
  /** What was asked of the commands, and what was said beside them. */
  let asked: string[];
  let said: unknown[];

  function questions() {
    const { policy } = createAccess(readConfig(ENV), {
      store: store(),
      groups: NO_GROUPS,
      partnerTenantId: null,
      signIn: false,
    });
    const { namedIn } = createCustomers({
      azure: { known: [], findTenant: () => assert.fail('only the commands look a tenant up') },
      reports: createReports({ history: store().history, judge: () => assert.fail('nothing is judged') }),
      viewerOf: createViewerOf((_asker, identity) => (identity === 'app' ? APP : null)),
      unaudited: policy,
    });
    const noting = (name: 'check' | 'plan' | 'history' | 'watch'): Feature => ({
      commands: {
        [name]: (_visit: Visit, customer: string) => {
          asked.push(`${name} ${customer}`);
          return Promise.resolve();
        },
      },
    });
    return createCustomerQuestions({
      namedIn,
      check: noting('check'),
      plan: noting('plan'),
      history: noting('history'),
      watch: noting('watch'),
    });
  }

  function visitOf(who: Asker): Visit {
    const reply = (message: unknown): Promise<string> => {
      said.push(message);
      return Promise.resolve('');
    };
    return { turn: { ...who, reply } as unknown as Visit['turn'], t: createTranslator() };
  }

  beforeEach(async () => {
    [asked, said] = [[], []];
    [ada, bea] = [await addPartner(store(), 'Ada'), await addPartner(store(), 'Bea')];
    fabrikam = (await addChecked(store(), ada, 'Fabrikam BV')).tenantId;
  });

  it('is found by its name for whoever may see it, and the commands authorise it anew', async () => {
    const visit = visitOf(await addAdmin(store(), ada));

    assert.equal(await questions()(visit, 'is fabrikam earning?', undefined), true);
    assert.equal(await questions()(visit, 'wat lopen we mis bij Fabrikam?', undefined), true);
    assert.equal(await questions()(visit, 'what changed at fabrikam?', undefined), true);
    assert.equal(await questions()(visit, 'sag mir Bescheid, wenn bei Fabrikam etwas bricht', undefined), true);

    assert.deepEqual(asked, [`check ${fabrikam}`, `plan ${fabrikam}`, `history ${fabrikam}`, `watch ${fabrikam}`]);
  });

  it('is nobody’s business else: the same as if there were none', async () => {
    const other = await addChecked(store(), ada, 'Tailspin Toys');
    const member = asker(ada);
    const grant = { customerTenantId: other.tenantId, holder: { kind: 'person', ...idsOf(member) } } as const;
    await store().grants.add(ada, grant, 'test');
    const outsiders = [member, await addAdmin(store(), bea), asker(ada), asker(randomUUID()), asker(null)];

    for (const outsider of outsiders) {
      for (const name of ['Fabrikam', 'Nosuchname']) {
        assert.equal(await questions()(visitOf(outsider), `is ${name} earning?`, undefined), false);
      }
    }

    assert.deepEqual([asked, said], [[], []]);
  });

  it('is not looked up by its name where others read along', async () => {
    const who = await addAdmin(store(), ada);
    const inChannel: Asker = { ...who, address: { ...who.address, kind: 'channel' } };

    assert.equal(await questions()(visitOf(inChannel), 'is fabrikam earning?', undefined), false);
  });

  it('is handed on by its domain, whoever asks, for the command to decide', async () => {
    assert.equal(await questions()(visitOf(asker(randomUUID())), 'is fabrikam.com earning?', undefined), true);

    assert.deepEqual(asked, ['check fabrikam.com']);
  });

  it('is asked back where two go by that name', async () => {
    const both = [await addChecked(store(), ada, 'Tailspin Noord'), await addChecked(store(), ada, 'Tailspin Zuid')];

    assert.equal(await questions()(visitOf(await addAdmin(store(), ada)), 'is tailspin ok?', undefined), true);

    assert.deepEqual(asked, []);
    const shown = JSON.stringify(said);
    assert.ok(
      both.every(({ tenantId }) => shown.includes(tenantId)),
      shown,
    );
  });

  it('need not be named for the amounts of all', async () => {
    await questions()(visitOf(await addAdmin(store(), ada)), 'how much do we lose in total?', undefined);

    assert.deepEqual(asked, ['plan ']);
  });
});
