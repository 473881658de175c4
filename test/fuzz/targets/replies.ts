import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { startBot } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import type { DemoReply } from '../../../src/demo/arm/reply.ts';
import { demoCustomers } from '../../../src/demo/customers.ts';
import { demoProfile } from '../../../src/demo/profile.ts';
import { createLogger } from '../../../src/log.ts';
import { startHttpsAzure } from '../../support/azure/https-azure.ts';
import { trustTestCertificate } from '../../support/azure/trust.ts';
import { createTestDatabase } from '../../support/store.ts';
import { createClient } from '../../support/teams/client.ts';
import { startConnector } from '../../support/teams/connector.ts';
import { until } from '../../support/until.ts';
import type { Spoiling } from '../spoil.ts';
import { spoil, spoilings } from '../spoil.ts';
import type { Target } from '../target.ts';
import { FAULTS, INNARDS, target, UNLIMITED } from '../target.ts';

type Mishap = 'changed' | 'cut' | 'page of HTML' | 'nothing' | 'whole';

/** What becomes of Azure's answers, one after another and over again. */
type Spoiled = readonly { readonly how: Mishap; readonly changes: readonly Spoiling[] }[];

const SMALL_CUSTOMERS = demoCustomers.filter(({ subscriptions }) => subscriptions.length <= 3).slice(0, 6);

/** Azure's answers, garbled on their way to a bot that was asked for a check. */
export async function replies(): Promise<Target> {
  const untrust = await trustTestCertificate();
  let plan: Spoiled = [];
  let answered = 0;
  const azure = await startHttpsAzure({
    spoil: (reply) => {
      const next = plan[answered++ % plan.length];
      return next && reply.status === 200 ? { ...reply, body: bodyOf(reply, next) } : reply;
    },
  });
  const folder = await mkdtemp(join(tmpdir(), 'pec-fuzz-'));
  const profile = join(folder, 'profile.json');
  await writeFile(profile, JSON.stringify(demoProfile));
  const logLines: string[] = [];
  const config = readConfig({
    ...UNLIMITED,
    PORT: '0',
    DATABASE_URL: await createTestDatabase(),
    CHECK_CLIENT_ID: azure.identity.clientId,
    CHECK_TENANT_ID: azure.identity.tenantId,
    CHECK_CLIENT_SECRET: 'secret' in azure.identity ? azure.identity.secret : '',
    PARTNER_PROFILE: profile,
    AZURE_AUTHORITY_HOST: azure.hosts.authorityHost,
    AZURE_RESOURCE_MANAGER_ENDPOINT: azure.hosts.resourceManagerEndpoint,
  });
  const destination = { write: (line: string) => void logLines.push(line) };
  const bot = await startBot(config, { log: createLogger('warn', { destination }) });
  const connector = await startConnector();

  const mishap = fc.constantFrom<Mishap>(
    'changed',
    'changed',
    'changed',
    'whole',
    'whole',
    'cut',
    'page of HTML',
    'nothing',
  );
  return target({
    name: 'replies of Azure',
    share: 12,
    input: fc.tuple(
      fc.nat({ max: SMALL_CUSTOMERS.length - 1 }),
      fc.array(fc.record({ how: mishap, changes: spoilings }), { minLength: 1, maxLength: 6 }),
    ),
    async stop() {
      await bot.stop();
      await connector.stop();
      await azure[Symbol.asyncDispose]();
      untrust();
      await rm(folder, { recursive: true, force: true });
    },
    async feed([customer, spoiled]) {
      plan = spoiled;
      const conversation = { id: `fuzz-${randomUUID()}`, conversationType: 'personal' } as const;
      const [said, logged] = [connector.transcript.length, logLines.length];
      const client = createClient(`http://127.0.0.1:${bot.port}`, connector, conversation);

      const posted = await client.say(`check ${SMALL_CUSTOMERS[customer]?.tenantId}`);

      assert.equal(posted.status, 200);
      const shown = (): string => JSON.stringify(connector.transcript.slice(said));
      // The report offers to check again; what stands in for one offers to check.
      await until(() => /"verb":"(?:recheck|check-prompt)"/.test(shown()), 30_000);
      assert.doesNotMatch(shown(), INNARDS);
      assert.doesNotMatch(logLines.slice(logged).join(''), FAULTS);
    },
  });
}

function bodyOf({ body }: DemoReply, { how, changes }: Spoiled[number]): string {
  switch (how) {
    case 'changed':
      return JSON.stringify(spoil(JSON.parse(body || 'null'), changes)) ?? '';
    case 'cut':
      return body.slice(0, body.length / 2);
    case 'page of HTML':
      return '<!doctype html><title>502</title>';
    case 'nothing':
      return '';
    case 'whole':
      return body;
  }
}
