import { AuthorizationManagementClient } from '@azure/arm-authorization';
import { SubscriptionClient } from '@azure/arm-resources-subscriptions';
import { createAppIdentity } from '../src/azure/credentials.ts';
import { keepHeapSmall } from '../src/azure/heap.ts';
import { createLimiter } from '../src/azure/limiter.ts';
import { createReader } from '../src/azure/reader.ts';
import { systemTimer } from '../src/azure/timer.ts';
import { planRead } from '../src/check/read-plan.ts';
import { demoProfile } from '../src/demo/profile.ts';
import { loadRoles } from '../src/knowledge/roles.ts';
import { judge } from '../src/pec/judge.ts';
import type { ClientFigures, ClientTask } from './check-scenarios.ts';

const MIB = 1_024 * 1_024;
type Counted = Pick<ClientFigures, 'subscriptions' | 'roleAssignments'>;

/** One check in a process of its own. The sign-in comes before the clock starts, since a bot has its token already. */
async function run({ hosts, identity: settings, scenario }: ClientTask): Promise<ClientFigures> {
  const identity = createAppIdentity(settings, hosts);
  const roles = await loadRoles();
  const limiter = createLimiter(systemTimer);
  const reader = createReader({ hosts, roles, limiter, timer: systemTimer });
  const credential = identity.credentialFor(scenario.tenantId);
  await credential.getToken(`${hosts.resourceManagerEndpoint}/.default`);

  async function ours(depth: 'full' | 'sweep'): Promise<Counted> {
    const context = { roles, now: new Date() };
    const plan = planRead(depth, demoProfile, context);
    const outcome = await reader.read({ tenant: scenario.tenantId, identity, plan });
    if (!outcome.ok) throw new Error(`not read: ${outcome.failure.code}`);
    const { totals } = judge(outcome.snapshot, demoProfile, context);
    const { subscriptions } = outcome.snapshot;
    if (totals.earning !== subscriptions.length) throw new Error('the bench customers all earn');
    return {
      subscriptions: subscriptions.length,
      roleAssignments: subscriptions.reduce((sum, { roleAssignments }) => sum + roleAssignments.length, 0),
    };
  }

  async function sample(): Promise<Counted> {
    const endpoint = hosts.resourceManagerEndpoint;
    const scope = `${endpoint}/.default`;
    const client = new SubscriptionClient(credential, { endpoint, credentials: { scopes: [scope] } });
    let subscriptions = 0;
    let roleAssignments = 0;
    for await (const { subscriptionId = '' } of client.subscriptions.list()) {
      const authorization = new AuthorizationManagementClient(credential, subscriptionId, { endpoint });
      subscriptions += 1;
      const pages = authorization.roleAssignments.listForSubscription().byPage();
      for await (const page of pages) roleAssignments += page.length;
    }
    return { subscriptions, roleAssignments };
  }

  const before = process.memoryUsage.rss();
  const started = performance.now();
  const counted = scenario.way === 'sample' ? await sample() : await ours(scenario.way);
  const milliseconds = performance.now() - started;
  const residentGrowthMiB = (process.resourceUsage().maxRSS * 1_024 - before) / MIB;
  return { ...counted, milliseconds, residentGrowthMiB };
}

keepHeapSmall();
process.once('message', (task: ClientTask) => {
  run(task).then(
    (figures) => process.send?.(figures, () => process.exit(0)),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
