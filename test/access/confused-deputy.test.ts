import assert from 'node:assert/strict';
import { createHttpHeaders, createPipelineRequest } from '@azure/core-rest-pipeline';
import { createClients } from '../../src/azure/clients.ts';
import { pinHost } from '../../src/azure/policies/host-pin.ts';
import { VERBS } from '../../src/cards/verbs.ts';
import { demoCustomers, findDemoCustomer } from '../../src/demo/customers.ts';
import { createDemoHttpClient, DEMO_HOSTS } from '../../src/demo/http-client.ts';
import { createDemoIdentity } from '../../src/demo/identity.ts';
import { commandsFor } from '../../src/explain/commands.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import { judge } from '../../src/pec/judge.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { createLimiter } from '../../src/azure/limiter.ts';
import { createReader } from '../../src/azure/reader.ts';
import { systemTimer } from '../../src/azure/timer.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { checkReportCard } from '../../src/cards/check-report.ts';
import { nodesOf } from '../cards/support/schema.ts';
import { HOME_TENANT, PARTNER_TENANT, STRANGE_TENANT, useGuardedBot } from '../support/guardedBot.ts';
import { inStoreOf } from '../support/teams/backOffice.ts';
import { channel, chatOf, enter, person } from '../support/teams/crowd.ts';
import { wordsOf } from '../support/teams/client.ts';

const ADA = PARTNER_TENANT;
const BEA = STRANGE_TENANT;
const FABRIKAM = findDemoCustomer('fabrikam')?.tenantId ?? '';
const CONTOSO = demoCustomers.find(({ tenantId }) => tenantId !== FABRIKAM)?.tenantId ?? '';
/** Guests in the distributor's tenant: an admin of each partner, and somebody who may ask about one customer. */
const ED = person('Ed of Ada', HOME_TENANT, true);
const BO = person('Bo of Bea', HOME_TENANT, true);
const MIA = person('Mia of Ada', HOME_TENANT, true);
const MAX = person('Max Manager', HOME_TENANT);

describe('the confused deputy', () => {
  const bot = useGuardedBot({ env: { PARTNERS: 'many' } });
  let fabrikamCheck = '';
  /** The customer's ids, its name and those of its subscriptions. */
  let named = /./;

  before(async () => {
    await inStoreOf(bot(), async ({ partners, grants, managers }) => {
      await partners.put({ tenantId: ADA, name: 'Ada Cloud' }, 'test');
      await partners.put({ tenantId: BEA, name: 'Bea Hosting' }, 'test');
      for (const [partner, who, role] of [
        [ADA, ED, 'admin'],
        [ADA, MIA, 'member'],
        [BEA, BO, 'admin'],
      ] as const) {
        await partners.putMember(partner, { tenantId: HOME_TENANT, objectId: who.aadObjectId, role }, 'test');
      }
      await partners.putCustomer(ADA, FABRIKAM, 'test');
      await partners.putCustomer(ADA, CONTOSO, 'test');
      await partners.putCustomer(BEA, FABRIKAM, 'test');
      const holder = { kind: 'person', tenantId: HOME_TENANT, objectId: MIA.aadObjectId } as const;
      await grants.add(ADA, { customerTenantId: CONTOSO, holder }, 'test');
      await managers.putManager({ tenantId: HOME_TENANT, objectId: MAX.aadObjectId, partnerTenantId: BEA }, 'test');
    });
    const { subscriptions } = (await readDemo()).report;
    const names = subscriptions.flatMap(({ subscriptionId, name }) => [subscriptionId, name]);
    named = new RegExp([FABRIKAM, 'Fabrikam \\(demo\\)', ...names].join('|'), 'i');
    const ed = enter(bot(), ED);
    assert.match(await ed.check('fabrikam'), /Fabrikam/);
    fabrikamCheck = /kept-\d+/.exec(JSON.stringify(ed.shown()))?.[0] ?? '';
    assert.notEqual(fabrikamCheck, '');
  });

  it('1: does not lend its rights to the members of a channel', async () => {
    const place = channel();
    await inStoreOf(bot(), ({ managers }) => managers.bind({ conversationId: place.id, partnerTenantId: ADA }, 'test'));
    const ed = enter(bot(), ED, place);
    assert.match(await ed.check('fabrikam'), /subscriptions earn/);
    const mia = enter(bot(), MIA, place);
    const gus = enter(bot(), person('Gus', HOME_TENANT, true), place);

    for (const said of [
      await mia.press('Send me the details'),
      await mia.check('fabrikam'),
      await gus.press('Send me the details'),
      await gus.check('fabrikam'),
    ]) {
      assert.doesNotMatch(said, /\d subscriptions? earn|\d of \d/);
      assert.doesNotMatch(said, named);
    }
    assert.equal(bot().connector.messages(`personal-${MIA.id}`).length, 0);
  });

  it('2: looks up ids that come back in cards, and asks whose they are', async () => {
    const mia = enter(bot(), MIA);

    for (const verb of [VERBS.reportPage, VERBS.reportSubscription, VERBS.history, VERBS.plan, VERBS.planFile]) {
      const said = await mia.act(verb, { check: fabrikamCheck, subscription: FABRIKAM, format: 'pdf' });
      assert.doesNotMatch(said, named, verb);
      assert.doesNotMatch(said, /\d of \d/, verb);
    }
    assert.doesNotMatch(await mia.act(VERBS.recheck, { customer: FABRIKAM }), /\d of \d/);
  });

  it('3: does not show one partner what was read for another, of the same customer too', async () => {
    const bo = enter(bot(), BO);

    assert.match(await bo.say('history fabrikam'), /kept no check of this customer/);
    for (const verb of [VERBS.reportPage, VERBS.history, VERBS.plan, VERBS.reportDetailsPrivate]) {
      assert.doesNotMatch(await bo.act(verb, { check: fabrikamCheck }), named, verb);
    }
  });

  it('4: tells a channel nothing that names a customer', async () => {
    const place = channel();
    const ed = enter(bot(), ED, place);
    await ed.check('fabrikam');

    await ed.act(VERBS.reportPage, { check: fabrikamCheck });
    await ed.act(VERBS.reportSubscription, { check: fabrikamCheck });
    await ed.act(VERBS.history, { check: fabrikamCheck });
    const said = [await ed.say('history fabrikam'), await ed.act(VERBS.reportPage, { check: fabrikamCheck })];

    assert.doesNotMatch([...ed.shown().map(wordsOf), ...said].join('\n'), named);
  });

  it('5: sends its token nowhere but where a token vouched for', async () => {
    const since = bot().connector.transcript.length;

    const spoofed = await bot().post({ serviceUrl: 'http://127.0.0.1:9' });

    assert.equal(spoofed.status, 403);
    assert.equal(bot().connector.transcript.length, since);
  });

  it('6: sends, lists and changes nothing for who is not authenticated', async () => {
    const since = bot().connector.transcript.length;

    assert.equal((await bot().post({ text: 'check fabrikam' }, { authorization: null })).status, 401);
    for (const path of ['/healthz', '/readyz', '/metrics', '/', '/api/messages', '/api/notify', '/api/partners']) {
      const response = await fetch(`${bot().url}${path}`);
      assert.doesNotMatch(await response.text(), /[0-9a-f]{8}-[0-9a-f]{4}-|Fabrikam|Ada Cloud/i, path);
    }
    assert.equal(bot().connector.transcript.length, since);
  });

  it('7: shows names from a customer’s tenant and does not obey them', async () => {
    const reading = await readDemo();
    const hostile = '[win](https://evil.example) <at>all</at> ${x} **b**';
    const report = {
      ...reading.report,
      subscriptions: reading.report.subscriptions.map((subscription) => ({ ...subscription, name: hostile })),
    };

    const { card } = checkReportCard(
      { checkId: 'kept-1', report, profile: demoProfile, since: null, stopped: false },
      createTranslator(),
    );

    const shown = nodesOf(card).flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []));
    assert.ok(shown.some((text) => text.includes('evil.example')));
    for (const text of shown) assert.doesNotMatch(text, /(?<!\\)\]\(|<at>|\$\{x\}|(?<!\\)\*b/);
    assert.doesNotMatch(JSON.stringify(card), /https:\/\/evil|<at>|\$\{x\}/);
  });

  it('8: puts ids into commands, never names, and no id that is none', async () => {
    const { report } = await readDemo();
    const context = { subscriptionId: report.subscriptions[0]?.subscriptionId ?? '', profile: demoProfile };
    const findings = report.subscriptions.flatMap((subscription) => subscription.findings);
    assert.ok(findings.length > 0);
    const hostile = '"; rm -rf / #';

    for (const finding of findings) {
      const evidence = Object.fromEntries(
        Object.entries(finding.evidence).map(([name, value]) => [name, typeof value === 'string' ? hostile : value]),
      );
      for (const tampered of [
        commandsFor({ ...finding, evidence }, createTranslator(), context),
        commandsFor(finding, createTranslator(), { ...context, subscriptionId: hostile }),
      ]) {
        assert.ok(!JSON.stringify(tampered).includes('rm -rf'), finding.code);
      }
    }
  });

  it('9: only ever reads Azure, and holds no role that earns', async () => {
    const { requests, report } = await readDemo();

    assert.ok(requests.length > 5);
    for (const { method, path } of requests) {
      const isQuery = method === 'POST' && path.endsWith('/providers/Microsoft.ResourceGraph/resources');
      assert.ok(method === 'GET' || isQuery, `${method} ${path}`);
    }
    assert.equal(report.identity.kind, 'demo');

    const { clients, sent } = createRecordedClients();
    const url = `${DEMO_HOSTS.resourceManagerEndpoint}/subscriptions/${FABRIKAM}/providers/Microsoft.Authorization/x`;
    for (const method of ['PUT', 'POST', 'PATCH', 'DELETE'] as const) {
      await assert.rejects(clients.plain.sendRequest(createPipelineRequest({ url, method })), {
        name: 'NotAReadError',
      });
    }
    await assert.rejects(clients.authorization.roleAssignments.deleteById(`subscriptions/${FABRIKAM}/x`));
    assert.deepEqual(sent, []);
  });

  it('lets an account manager act for no partner but their own', async () => {
    const max = enter(bot(), MAX, chatOf(MAX));

    assert.match(await max.say('partner'), /Bea Hosting/);
    assert.doesNotMatch(await max.act(VERBS.reportPage, { check: fabrikamCheck }), named);
  });
});

/** The clients of a check, with what they would send. */
function createRecordedClients() {
  const sent: string[] = [];
  const clients = createClients({
    endpoint: DEMO_HOSTS.resourceManagerEndpoint,
    credential: { getToken: () => Promise.resolve({ token: 'a-token', expiresOnTimestamp: Date.now() + 3_600_000 }) },
    gate: pinHost(DEMO_HOSTS.resourceManagerEndpoint),
    policies: [],
    httpClient: {
      sendRequest: (request) => {
        sent.push(`${request.method} ${request.url}`);
        return Promise.resolve({ request, status: 200, headers: createHttpHeaders(), bodyAsText: '{}' });
      },
    },
  });
  return { clients, sent };
}

/** Reads a demo customer with every request noted, and judges it. */
async function readDemo() {
  const requests: { readonly method: string; readonly path: string }[] = [];
  const now = () => new Date();
  const client = createDemoHttpClient({ now, sleep: () => Promise.resolve() });
  const roles = await loadRoles();
  const reader = createReader({
    hosts: DEMO_HOSTS,
    roles,
    limiter: createLimiter(systemTimer),
    timer: systemTimer,
    httpClient: {
      sendRequest: (request) => {
        requests.push({ method: request.method, path: new URL(request.url).pathname });
        return client.sendRequest(request);
      },
    },
  });
  const outcome = await reader.read({ tenant: FABRIKAM, identity: createDemoIdentity(now), plan: { depth: 'full' } });
  if (!outcome.ok) assert.fail(outcome.failure.code);
  const report = judge(outcome.snapshot, demoProfile, { roles, now: now() });
  return { requests, report };
}
