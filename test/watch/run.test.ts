import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AzureIdentity } from '../../src/azure/identity.ts';
import type { AzureSource } from '../../src/check/azure-source.ts';
import { openAzure } from '../../src/check/azure-source.ts';
import { createChecker } from '../../src/check/checker.ts';
import { keepInHistory } from '../../src/check/keep.ts';
import { systemTimer } from '../../src/azure/timer.ts';
import { readConfig } from '../../src/config.ts';
import { demoCustomers, findDemoCustomer } from '../../src/demo/customers.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { DAY_MS } from '../../src/durations.ts';
import { loadRoles } from '../../src/knowledge/roles.ts';
import type { Watch } from '../../src/store/watches.ts';
import { createWatchRunner, type WatchRunner } from '../../src/watch/run.ts';
import { RunLaterError } from '../../src/watch/run-later.ts';
import { createTestClock } from '../support/clock.ts';
import { silentLogger } from '../support/logger.ts';
import { useStore } from '../support/store.ts';

const PARTNER = demoProfile.billTo.tenantId;
const roles = await loadRoles();

describe('a run of a watch', () => {
  const clock = createTestClock();
  const store = useStore(clock);
  let azure: AzureSource;
  beforeEach(() => {
    azure = openAzure(readConfig({}).azure, { roles, clock, timer: systemTimer });
  });

  interface Wanted {
    readonly mayWatch?: () => Promise<boolean>;
    readonly identity?: AzureIdentity | null;
  }

  function runnerWith({
    mayWatch = () => Promise.resolve(true),
    identity = azure.appIdentity,
  }: Wanted = {}): WatchRunner {
    return createWatchRunner({
      runs: store().watchRuns,
      checker: createChecker({
        azure,
        roles,
        clock,
        profileFor: () => Promise.resolve(demoProfile),
        memory: keepInHistory(store().history, silentLogger),
      }),
      identity,
      mayWatch,
      auditing: { note: () => Promise.resolve() },
      removals: azure.whoRemoved,
      clock,
      log: silentLogger,
    });
  }

  async function watchOf(name: string): Promise<Watch> {
    const customer = findDemoCustomer(name) ?? demoCustomers[0];
    const { watch } = await store().watches.add({
      id: randomUUID(),
      partnerTenantId: PARTNER,
      customerTenantId: customer!.tenantId,
      customerName: customer!.name,
      conversationId: `conversation ${randomUUID()}`,
      conversationKind: 'personal',
      setBy: 'person',
      setter: { tenantId: PARTNER, objectId: randomUUID() },
      language: 'en',
      days: 'daily',
      hour: 7,
      timeZone: 'Europe/Amsterdam',
      nextRunAt: clock.now(),
    });
    return watch;
  }

  let runs = 0;
  const jobFor = (watch: Watch, asked = false) => ({ watchId: watch.id, runKey: `run ${(runs += 1)}`, asked });
  const saidIn = async ({ conversationId }: Watch) => {
    const rows = await store()
      .db.selectFrom('outbox')
      .select(['act', 'message'])
      .where('conversation_id', '=', conversationId)
      .orderBy('id')
      .execute();
    return rows.map(({ act, message }) => `${act} ${(message as { readonly kind: string }).kind}`);
  };
  const alertsOf = ({ id }: Watch) =>
    store().db.selectFrom('alerts').selectAll().where('watch_id', '=', id).orderBy('created_at').execute();

  it('is written down once, however often it is started', async () => {
    const watch = await watchOf('contoso');
    const job = jobFor(watch, true);
    const runner = runnerWith();

    const outcomes = [await runner.run(job, { lastAttempt: false }), await runner.run(job, { lastAttempt: false })];

    assert.deepEqual(outcomes, ['done', 'again']);
    assert.deepEqual(await saidIn(watch), ['send ran']);
  });

  it('alerts once when two processes do the same run at the same time', async () => {
    const watch = await watchOf('lakeshore');
    await runnerWith().run(jobFor(watch), { lastAttempt: false });
    const job = jobFor(watch);
    const runner = runnerWith();

    const outcomes = await Promise.all([
      runner.run(job, { lastAttempt: false }),
      runner.run(job, { lastAttempt: false }),
    ]);

    assert.deepEqual(outcomes.sort(), ['again', 'done']);
    assert.deepEqual(await saidIn(watch), ['send alert']);
  });

  it('says one new thing at most, whatever it found and whoever asked', async () => {
    for (const name of ['lakeshore', 'wingtip', 'lucerne', 'margie', 'phone']) {
      const watch = await watchOf(name);
      for (const asked of [true, false, true, true]) {
        const before = (await saidIn(watch)).length;

        await runnerWith().run(jobFor(watch, asked), { lastAttempt: true });

        const said = (await saidIn(watch)).slice(before).filter((line) => line.startsWith('send'));
        assert.ok(said.length <= 1, `${name}: ${said.join(', ')}`);
      }
    }
  });

  it('stays silent as long as all is as before', async () => {
    const watch = await watchOf('fabrikam');

    for (let day = 0; day < 5; day += 1) await runnerWith().run(jobFor(watch), { lastAttempt: false });

    assert.deepEqual(await saidIn(watch), []);
    assert.equal((await store().watches.get(watch.id))?.lastOutcome, 'ok');
  });

  it('asks again who may: pauses when the answer is no, and says so once', async () => {
    const watch = await watchOf('contoso');
    const runner = runnerWith({ mayWatch: () => Promise.resolve(false) });

    await runner.run(jobFor(watch), { lastAttempt: false });
    const second = await runner.run(jobFor(watch), { lastAttempt: false });

    assert.equal(second, 'paused');
    assert.equal((await store().watches.get(watch.id))?.paused, 'denied');
    assert.deepEqual(await saidIn(watch), ['send paused']);
  });

  it('pauses when there is no app to read as, and says so', async () => {
    const watch = await watchOf('contoso');

    await runnerWith({ identity: null }).run(jobFor(watch), { lastAttempt: false });

    assert.equal((await store().watches.get(watch.id))?.paused, 'no-identity');
    assert.deepEqual(await saidIn(watch), ['send paused']);
  });

  it('tells at the third run in a row that could read nothing, and that it can be read again', async () => {
    const watch = await watchOf('margie');
    const runner = runnerWith();
    for (let day = 0; day < 4; day += 1) await runner.run(jobFor(watch), { lastAttempt: true });

    const [alert] = await alertsOf(watch);

    assert.deepEqual(await saidIn(watch), ['send alert']);
    assert.deepEqual((alert?.content as { failure: unknown }).failure, { code: 'no-consent', runs: 3, over: null });
    assert.equal((await store().watches.get(watch.id))?.lastOutcome, 'no-consent');
  });

  it('is tried again later when it is told to stop half-way', async () => {
    const watch = await watchOf('parnell');
    const stopping = new AbortController();

    const run = runnerWith().run(jobFor(watch), { lastAttempt: false, signal: stopping.signal });
    stopping.abort();

    await assert.rejects(run, RunLaterError);
    assert.equal((await store().watches.get(watch.id))?.lastRunAt, null);
  });

  it('says once more what was snoozed for a day and is still so, and then not again', async () => {
    const watch = await watchOf('lakeshore');
    const runner = runnerWith();
    await runner.run(jobFor(watch), { lastAttempt: false });
    await runner.run(jobFor(watch), { lastAttempt: false });
    const [alert] = await alertsOf(watch);
    const until = new Date(clock.now().getTime() + DAY_MS);
    await store().alerts.handle(alert!.id, {
      status: 'snoozed',
      handledBy: 'Ann',
      snoozedUntil: until,
      seen: '',
    });
    clock.advance(2 * DAY_MS);
    // A run that cannot read leaves the snoozed alert as it stands: the time of rest is over all the same.
    const away = runnerWith({ identity: { ...azure.appIdentity!, credentialFor: refused } });

    await away.run(jobFor(watch), { lastAttempt: true });
    await away.run(jobFor(watch), { lastAttempt: true });

    assert.deepEqual(await saidIn(watch), ['send alert', 'update alert', 'send alert']);
    assert.equal((await alertsOf(watch))[0]?.status, 'open');
  });

  it('ends with the watch', async () => {
    const watch = await watchOf('contoso');
    await store().watches.remove(watch.id);

    assert.equal(await runnerWith().run(jobFor(watch), { lastAttempt: false }), 'gone');
  });
});

function refused(): never {
  throw new Error('Nobody is let in today.');
}
