import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createAccess } from '../../src/access/access.ts';
import { createAuditedPolicy } from '../../src/access/auditedPolicy.ts';
import { createAuditing } from '../../src/access/auditing.ts';
import { NO_GROUPS } from '../access/people.ts';
import type { Asker } from '../../src/access/policy.ts';
import { createReports } from '../../src/check/reports.ts';
import { readConfig } from '../../src/config.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { judge } from '../../src/pec/judge.ts';
import type { OutgoingMessage } from '../../src/teams/channel.ts';
import { openPlacedPlan, openPlanOfAll, type PlanAccess, type PlanOutcome } from '../../src/teams/openPlan.ts';
import type { Visit } from '../../src/teams/router.ts';
import { createSubjects } from '../../src/teams/subjects.ts';
import { createViewerOf } from '../../src/teams/viewerOf.ts';
import { PROFILE } from '../cards/support/reports.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';
import { addAdmin, addChecked, addPartner, APP } from '../support/partners.ts';
import { useStore } from '../support/store.ts';
import { asker, idsOf } from '../access/people.ts';

const DISTRIBUTOR = '11111111-1111-4111-8111-111111111111';
const ENV = {
  BOT_ID: 'a0000000-0000-4000-8000-000000000001',
  BOT_PASSWORD: 'p',
  BOT_TENANT_ID: DISTRIBUTOR,
  PARTNERS: 'many',
};

describe('the plans of a distributor’s partners', () => {
  const clock = createTestClock();
  const store = useStore(clock);
  let ada: string;
  let bea: string;
  let refusals: OutgoingMessage[];

  function accessFor(): PlanAccess {
    const { policy } = createAccess(readConfig(ENV), {
      store: store(),
      groups: NO_GROUPS,
      partnerTenantId: null,
      signIn: false,
    });
    const auditing = createAuditing({ audit: store().audit, log: silentLogger, counted: () => undefined });
    const roles = { find: () => undefined, all: [] };
    return {
      policy: createAuditedPolicy(policy, { auditing, clock, log: silentLogger, denied: () => undefined }),
      unaudited: policy,
      viewerOf: createViewerOf((_asker, identity) => (identity === 'app' ? APP : null)),
      reports: createReports({
        history: store().history,
        judge: (snapshot, profile) => judge(snapshot, profile, { roles, now: clock.now() }),
      }),
      profileFor: () => Promise.resolve(PROFILE),
      findTenant: () => Promise.resolve({ ok: false, failure: { code: 'malformed-tenant' } }),
      nearTo: () => Promise.resolve([]),
      namedIn: () => Promise.resolve([]),
      nameOf: ({ customerTenantId }) => Promise.resolve(customerTenantId),
      demo: false,
      subjects: createSubjects(clock),
      spends: store().spends,
      roles,
      ratePercent: 15,
    };
  }

  function visitOf(who: Asker): Visit {
    const reply = (message: OutgoingMessage): Promise<string> => {
      refusals.push(message);
      return Promise.resolve('');
    };
    return { turn: { ...who, reply } as unknown as Visit['turn'], t: createTranslator() };
  }

  function namesIn(outcome: PlanOutcome): readonly string[] {
    return outcome.kind === 'opened' ? outcome.opened.plan.customers.map(({ name }) => name).sort() : [outcome.kind];
  }

  beforeEach(async () => {
    refusals = [];
    [ada, bea] = [await addPartner(store(), 'Ada'), await addPartner(store(), 'Bea')];
  });

  it('hold each partner’s own customers and nobody else’s, whoever checked last', async () => {
    await addChecked(store(), ada, 'One of Ada');
    await addChecked(store(), bea, 'One of Bea');
    await addChecked(store(), ada, 'Two of Ada');

    assert.deepEqual(namesIn(await openPlanOfAll(accessFor(), visitOf(await addAdmin(store(), ada)))), [
      'One of Ada',
      'Two of Ada',
    ]);
    assert.deepEqual(namesIn(await openPlanOfAll(accessFor(), visitOf(await addAdmin(store(), bea)))), ['One of Bea']);
  });

  it('hold only the customers that the asker was given, and write down no refusal for the others', async () => {
    const given = await addChecked(store(), ada, 'Given');
    await addChecked(store(), ada, 'Not given');
    const member = asker(ada);
    const grant = { customerTenantId: given.tenantId, holder: { kind: 'person', ...idsOf(member) } } as const;
    await store().grants.add(ada, grant, 'test');

    const outcome = await openPlanOfAll(accessFor(), visitOf(member));

    assert.deepEqual(namesIn(outcome), ['Given']);
    const { rows } = await readDenials();
    assert.deepEqual(rows, []);
  });

  it('open by a card for those alone who may see the customer, and by an export for the same', async () => {
    const { check } = await addChecked(store(), ada, 'One of Ada');

    for (const act of ['see', 'export'] as const) {
      assert.deepEqual(
        namesIn(await openPlacedPlan(accessFor(), visitOf(await addAdmin(store(), ada)), { check }, act)),
        ['One of Ada'],
      );
      assert.deepEqual(
        namesIn(await openPlacedPlan(accessFor(), visitOf(await addAdmin(store(), bea)), { check }, act)),
        ['refused'],
      );
      assert.deepEqual(namesIn(await openPlacedPlan(accessFor(), visitOf(asker(ada)), { check }, act)), ['refused']);
    }
    assert.equal(refusals.length, 4);
  });

  it('keep one partner’s spends from the other, for the same customer too', async () => {
    const one = await addChecked(store(), ada, 'Shared');
    await store()
      .partners.putCustomer(bea, one.tenantId, 'test')
      .catch(() => undefined);
    const spend = { customerTenantId: one.tenantId, subscriptionId: null, amount: 100, currency: 'EUR' };
    await store().spends.keep(bea, spend);

    const outcome = await openPlanOfAll(accessFor(), visitOf(await addAdmin(store(), ada)));

    assert.ok(outcome.kind === 'opened');
    assert.deepEqual(outcome.opened.spends, []);
    assert.equal(outcome.opened.estimate, null);
  });

  it('are refused to people of no partner', async () => {
    await addChecked(store(), ada, 'One of Ada');

    const outcome = await openPlanOfAll(accessFor(), visitOf(asker(randomUUID())));

    assert.deepEqual(namesIn(outcome), ['refused']);
    assert.equal(refusals.length, 1);
  });

  async function readDenials() {
    const rows = await store()
      .db.selectFrom('audit')
      .select(['act', 'customer_tenant_id'])
      .where('outcome', '=', 'denied')
      .where('partner_tenant_id', '=', ada)
      .execute();
    return { rows };
  }
});
