import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock } from '../../../src/clock.ts';
import { PARTNER } from '../../../src/demo/cast.ts';
import { demoCustomers } from '../../../src/demo/customers.ts';
import { demoProfile } from '../../../src/demo/profile.ts';
import { createEntra, type Entra, type EntraClient, type EntraPerson } from '../azure/entra.ts';
import { startHttpsAzure, type HttpsAzure } from '../azure/https-azure.ts';
import { trustTestCertificate } from '../azure/trust.ts';
import { useBot, type TestBot } from '../bot.ts';
import { createClient, TENANT_ID, type TeamsClient, type TestUser } from '../teams/client.ts';

export const SSO_CLIENT: Pick<EntraClient, 'clientId' | 'secret'> = {
  clientId: '77777777-7777-4777-8777-777777777777',
  secret: 'a-secret-of-the-sign-in-app',
};

export interface SignInBot {
  readonly bot: TestBot;
  readonly entra: Entra;
  readonly azure: HttpsAzure;
  readonly publicUrl: string;
  /** What the bot was started with. */
  environment(): Readonly<Record<string, string>>;
  /** The accounts that the make-believe Entra knows. */
  readonly people: EntraPerson[];
  /** Somebody whom the make-believe Entra knows, in a personal chat of their own. */
  newPerson(): SignInVisitor;
}

export interface SignInVisitor {
  readonly chat: TeamsClient;
  readonly account: EntraPerson;
  readonly user: TestUser;
}

export interface SignInBotOptions {
  /** More of the environment, or less where a value is empty. */
  readonly env?: Readonly<Record<string, string>>;
  readonly client?: Partial<EntraClient>;
  readonly clock?: Clock;
}

/** A bot with a real sign-in, before a make-believe Entra and Azure over https. */
export function useSignInBot({ env: more = {}, client = {}, clock }: SignInBotOptions = {}): () => SignInBot {
  const env: Record<string, string> = {};
  let parts: Pick<SignInBot, 'entra' | 'azure' | 'publicUrl'> | undefined;
  const people: EntraPerson[] = [];
  let folder = '';
  let mistrust = (): void => undefined;

  before(async () => {
    mistrust = await trustTestCertificate();
    folder = await mkdtemp(join(tmpdir(), 'pec-sign-in-'));
    await writeFile(join(folder, 'profile.json'), JSON.stringify(demoProfile));
    const port = await freePort();
    const publicUrl = `http://localhost:${port}`;
    const redirectUri = () => `${publicUrl}/auth/callback`;
    const entra = createEntra({ world: demoCustomers, people, client: { ...SSO_CLIENT, redirectUri, ...client } });
    const azure = await startHttpsAzure({ entra });
    parts = { entra, azure, publicUrl };
    Object.assign(env, {
      PORT: String(port),
      PUBLIC_URL: publicUrl,
      AZURE_AUTHORITY_HOST: azure.hosts.authorityHost,
      AZURE_RESOURCE_MANAGER_ENDPOINT: azure.hosts.resourceManagerEndpoint,
      PARTNER_PROFILE: join(folder, 'profile.json'),
      SSO_CLIENT_ID: SSO_CLIENT.clientId,
      SSO_CLIENT_SECRET: SSO_CLIENT.secret,
      CHECK_TENANT_ID: PARTNER.tenantId,
      CHECK_CLIENT_ID: azure.identity.clientId,
      CHECK_CLIENT_SECRET: 'a-secret-for-tests',
      ...more,
    });
  });
  const bot = useBot(env, clock ? { clock } : {});
  after(async () => {
    await parts?.azure[Symbol.asyncDispose]();
    mistrust();
    await rm(folder, { recursive: true, force: true });
  });

  return () => {
    if (!parts) throw new Error('The bot starts before the tests: ask for it inside one.');
    return {
      ...parts,
      people,
      environment: () => ({ ...env, DATABASE_URL: bot().databaseUrl }),
      bot: bot(),
      newPerson() {
        const aadObjectId = randomUUID();
        const name = `ann${people.length}`;
        const user = { id: `29:${name}`, name, aadObjectId };
        const account = { objectId: aadObjectId, tenantId: TENANT_ID, username: `${name}@partner.example` };
        people.push(account);
        const conversation = { id: `chat-${name}`, conversationType: 'personal' } as const;
        return { user, account, chat: createClient(bot().url, bot().connector, conversation, user) };
      },
    };
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
