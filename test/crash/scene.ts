import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PgBoss, type ConstructorOptions } from 'pg-boss';
import { systemClock } from '../../src/clock.ts';
import { PARTNER } from '../../src/demo/cast.ts';
import { demoProfile } from '../../src/demo/profile.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/store/embedded/embedded.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { nextRunAt } from '../../src/watch/schedule.ts';
import { testCertificate } from '../support/azure/certificate.ts';
import { startHttpsAzure } from '../support/azure/https-azure.ts';
import { silentLogger } from '../support/logger.ts';
import { databaseUrlOf, makeTempFolder } from '../support/store.ts';
import { createCustomers, type Customers } from './customers.ts';
import type { Random } from './random.ts';
import { type Replicas, startReplicas } from './replicas.ts';
import { type FaultyTeams, startFaultyTeams } from './teams.ts';

/** All that the crash test is played with: each part real or over its real protocol. */
export interface Scene {
  readonly folder: string;
  readonly store: Store;
  readonly customers: Customers;
  readonly replicas: Replicas;
  readonly teams: FaultyTeams;
  /** Has the minute's look at what is due made now. */
  tick(): Promise<void>;
  /** Stops the database and starts it again. */
  restartDatabase(): Promise<void>;
  stop(): Promise<void>;
}

export interface SceneOptions {
  readonly watches: number;
  readonly conversations: number;
  readonly replicas: number;
  readonly random: Random;
}

export async function openScene({ watches, conversations, replicas: count, random }: SceneOptions): Promise<Scene> {
  const folder = await makeTempFolder('pec-crash-');
  let server: EmbeddedServer = await startEmbedded(join(folder, 'data'), silentLogger);
  const databaseUrl = databaseUrlOf(server.connection);
  const customers = createCustomers(watches);
  const azure = await startHttpsAzure({ world: customers.all.map(({ world }) => world) });
  const teams = await startFaultyTeams(random);
  const store = await openStore({ databaseUrl, dataDir: '', logger: silentLogger, clock: systemClock });
  await setWatches(store, customers, { conversations, serviceUrl: teams.serviceUrl });

  const certificate = join(folder, 'certificate.pem');
  const profile = join(folder, 'profile.json');
  await writeFile(certificate, (await testCertificate()).cert);
  await writeFile(profile, JSON.stringify(demoProfile));
  const { identity, hosts } = azure;
  const replicas = startReplicas({
    count,
    logFile: join(folder, 'replicas.log'),
    env: {
      DATABASE_URL: databaseUrl,
      PORT: '0',
      LOG_LEVEL: 'warn',
      NODE_EXTRA_CA_CERTS: certificate,
      PARTNER_PROFILE: profile,
      AZURE_AUTHORITY_HOST: hosts.authorityHost,
      AZURE_RESOURCE_MANAGER_ENDPOINT: hosts.resourceManagerEndpoint,
      CHECK_CLIENT_ID: identity.clientId,
      CHECK_TENANT_ID: identity.tenantId,
      CHECK_CLIENT_SECRET: identity.kind === 'secret' ? identity.secret : '',
    },
  });
  await replicas.url();
  const boss = new PgBoss({
    ...(server.connection as ConstructorOptions),
    max: 1,
    supervise: false,
    schedule: false,
    migrate: false,
  });
  boss.on('error', () => undefined);
  await boss.start();

  return {
    folder,
    store,
    customers,
    replicas,
    teams,
    tick: async () => void (await boss.send('watch-tick', {})),
    async restartDatabase() {
      await server.close();
      server = await startEmbedded(join(folder, 'data'), silentLogger);
    },
    async stop() {
      await replicas.stop();
      await boss.stop({ graceful: false });
      await store.close();
      await teams.stop();
      await azure[Symbol.asyncDispose]();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Conversations {
  readonly conversations: number;
  readonly serviceUrl: string;
}

async function setWatches(store: Store, customers: Customers, { conversations, serviceUrl }: Conversations) {
  const now = new Date();
  // Twelve hours away, so that each day makes every watch due once, however long the test takes.
  const schedule = { days: 'daily', hour: (now.getUTCHours() + 12) % 24, timeZone: 'UTC' } as const;
  for (const [index, { tenantId }] of customers.all.entries()) {
    const conversationId = `a:conversation-${index % conversations}`;
    const reference = {
      serviceUrl,
      channelId: 'msteams',
      bot: { id: '28:bot', name: 'PEC bot' },
      conversation: { id: conversationId, conversationType: 'personal', isGroup: false, name: '' },
    };
    await store.conversations.save({
      conversationId,
      kind: 'personal',
      tenantId: PARTNER.tenantId,
      serviceUrl,
      reference,
    });
    const id = randomUUID();
    await store.watches.add({
      id,
      partnerTenantId: PARTNER.tenantId,
      customerTenantId: tenantId,
      customerName: null,
      conversationId,
      conversationKind: 'personal',
      setBy: 'person',
      setter: { tenantId: PARTNER.tenantId, objectId: randomUUID() },
      language: 'en',
      ...schedule,
      nextRunAt: nextRunAt(id, schedule, now),
    });
  }
}
