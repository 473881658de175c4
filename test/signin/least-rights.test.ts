import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createAgentGroups, GRAPH_PERMISSION } from '../../src/azure/agent-groups.ts';
import { createGroupMembers } from '../../src/azure/group-members.ts';
import { createLimiter } from '../../src/azure/limiter.ts';
import type { FullPlan } from '../../src/azure/reader.ts';
import { createRemovalReader } from '../../src/azure/removals.ts';
import { systemTimer } from '../../src/azure/timer.ts';
import { systemClock } from '../../src/clock.ts';
import { demoTenantId } from '../../src/demo/build.ts';
import { demoCustomers, findDemoCustomer } from '../../src/demo/customers.ts';
import { createDemoGraphClient, DEMO_GRAPH } from '../../src/demo/microsoft-graph.ts';
import { startReading, type Reading } from '../support/azure/reading.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import { useSignInBot } from '../support/signin/bot.ts';
import { createBrowser } from '../support/signin/browser.ts';
import { linkOf } from '../support/signin/cards.ts';

const CONTOSO = demoTenantId(2);
const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;
const IN_GROUP = '/resourcegroups/rg-brine/providers/microsoft.managedservices/registrationassignments/';
const IN_ANY_GROUP = '/resourceGroups/{name}/providers/Microsoft.ManagedServices/registrationAssignments/';
/** A customer of a thousand subscriptions is read by the same calls as one of three. */
const SMALL = 50;

const page = readFileSync(new URL('../../docs/permissions.md', import.meta.url), 'utf8');

/** The calls that the page names under a heading. */
function documented(heading: string): readonly string[] {
  const section = page.split('\n## ').find((part) => part.startsWith(heading)) ?? assert.fail(heading);
  return [...section.matchAll(/^\| `((?:GET|POST|PUT|PATCH|DELETE) [^`]+)`/gm)].map(([, call = '']) => call).sort();
}

const SIGN_IN = /\/(?:oauth2|\.well-known)\//;

describe('what the bot calls', () => {
  const made = new Set<string>();

  before(async function () {
    this.timeout(60_000);
    await using reading = await startReading();
    const sweep = { depth: 'sweep', principalIds: [], needsFullRead: () => new Set<string>() } as const;
    const full: FullPlan = {
      depth: 'full',
      needsGroupDelegations: (read) => new Set(read.subscriptions.map(({ subscriptionId }) => subscriptionId)),
    };
    for (const { domain, tenantId, subscriptions, faults } of demoCustomers) {
      if (subscriptions.length > SMALL || faults) continue;
      await reading.outcome(domain, { plan: full });
      await reading.outcome(tenantId, { plan: sweep });
    }
    await lookUpRemovals(reading);
    for (const { method, path } of reading.azure.requests) {
      made.add(`${method} ${path.replaceAll(GUID, '{id}').replace(IN_GROUP, IN_ANY_GROUP)}`);
    }
  });

  /** What a watch asks when access is gone. */
  async function lookUpRemovals({ azure, identity }: Reading): Promise<void> {
    const limiter = createLimiter(systemTimer);
    const dependencies = { hosts: azure.hosts, roles: await loadRoles(), limiter, timer: systemTimer };
    const subscriptionId = findDemoCustomer(CONTOSO)?.subscriptions.at(0)?.id ?? assert.fail('a subscription');
    const until = new Date();
    const since = new Date(until.getTime() - 86_400_000);
    const assignments = ['Authorization/roleAssignments', 'ManagedServices/registrationAssignments'].map((type) =>
      `/subscriptions/${subscriptionId}/providers/Microsoft.${type}/${CONTOSO}`.toLowerCase(),
    );
    const about = { tenantId: CONTOSO, identity, subscriptionId, assignments };
    await createRemovalReader(dependencies)({ ...about, lastGood: since, since, until });
  }

  it('of Azure is what the page says, and nothing else', () => {
    const calls = [...made].filter((call) => !SIGN_IN.test(call)).sort();

    assert.deepEqual(calls, documented('Azure Resource Manager'));
  });

  it('of the sign-in service is what the page says, and nothing else', () => {
    const calls = [...made].filter((call) => SIGN_IN.test(call)).map((call) => call.replace(/ \/[^/]+/, ' /{tenant}'));

    assert.deepEqual([...new Set(calls)].sort(), documented('The sign-in service'));
  });

  it('of Azure only ever reads: one query is sent by POST', () => {
    const writing = [...made].filter((call) => !call.startsWith('GET ') && !SIGN_IN.test(call));

    assert.deepEqual(writing, ['POST /providers/Microsoft.ResourceGraph/resources']);
  });

  /** What is asked where a group holds a grant, as the app. */
  async function callsForGroup(): Promise<readonly string[]> {
    const calls: string[] = [];
    const graph = createDemoGraphClient();
    const members = createGroupMembers({
      graphEndpoint: DEMO_GRAPH,
      clock: systemClock,
      credentialFor: () => ({ getToken: () => Promise.resolve({ token: 'make-believe', expiresOnTimestamp: 0 }) }),
      httpClient: {
        sendRequest(request) {
          calls.push(`${request.method} ${new URL(request.url).pathname.replaceAll(GUID, '{id}')}`);
          return graph.sendRequest(request);
        },
      },
    });
    await members.isInAny({ tenantId: CONTOSO, objectId: CONTOSO }, [CONTOSO]);
    return calls;
  }

  it('of Microsoft Graph is what the page says, with the permission that it says', async () => {
    const calls: string[] = [];
    const scopes: string[] = [];
    const graph = createDemoGraphClient();
    const lookUp = createAgentGroups({
      graphEndpoint: DEMO_GRAPH,
      tokenFor: (_person, _tenantId, scope) => {
        scopes.push(scope);
        return Promise.resolve({ ok: true, token: { token: 'make-believe' } });
      },
      httpClient: {
        sendRequest(request) {
          calls.push(`${request.method} ${new URL(request.url).pathname}`);
          return graph.sendRequest(request);
        },
      },
    });

    await lookUp({ tenantId: CONTOSO, objectId: CONTOSO });

    assert.deepEqual([...calls, ...(await callsForGroup())], documented('Microsoft Graph'));
    assert.deepEqual(scopes, [`${DEMO_GRAPH}/${GRAPH_PERMISSION}`]);
    assert.match(page, new RegExp(`delegated \`${GRAPH_PERMISSION}\``));
  });
});

describe('what a sign-in asks for', () => {
  const world = useSignInBot();

  it('is to act in Azure as the person, and nothing of Microsoft Graph', async () => {
    const { chat, account } = world().newPerson();
    const browser = createBrowser();
    const accounts = await browser.open(linkOf(await chat.ask(`sign in ${CONTOSO}`)));
    await chat.ask((await browser.follow(accounts, account.username)).code());
    await chat.ask(`check ${CONTOSO}`);
    await chat.press('Check as me');

    const azure = world().azure.hosts.resourceManagerEndpoint;
    const asked = (accounts.url.searchParams.get('scope') ?? '').split(' ').sort();
    const redeemed = new Set(world().entra.scopes.flatMap((scope) => scope.split(' ')));
    const own = ['offline_access', 'openid', 'profile'];
    assert.deepEqual(asked, [`${azure}/user_impersonation`, ...own].sort());
    assert.deepEqual([...redeemed].sort(), [`${azure}/.default`, `${azure}/user_impersonation`, ...own].sort());
  });
});
