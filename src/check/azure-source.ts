import type { Clock } from '../clock.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import { createAppIdentity } from '../azure/credentials.ts';
import type { AzureIdentity } from '../azure/identity.ts';
import type { AzureObserver } from '../azure/policies/observe.ts';
import { createLimiter } from '../azure/limiter.ts';
import { createReader, type CustomerReader } from '../azure/reader.ts';
import { createRemovalReader, type RemovalReader } from '../azure/removals.ts';
import type { AzureSettings } from '../azure/settings.ts';
import { resolveTenant, type LookUpOptions, type TenantOutcome } from '../azure/tenant.ts';
import type { Timer } from '../azure/timer.ts';
import { demoCustomers, findDemoCustomer } from '../demo/customers.ts';
import { createDemoHttpClient, DEMO_HOSTS } from '../demo/http-client.ts';
import { createDemoIdentity } from '../demo/identity.ts';
import { demoProfile } from '../demo/profile.ts';
import type { PartnerProfile } from '../pec/profile.ts';

const LOOK_UP_WITHIN_MS = 10_000;

/** The one Azure that this process reads: the real one or the make-believe one, never both. */
export interface AzureSource {
  readonly demo: boolean;
  readonly reader: CustomerReader;
  /** Looks up who took access away. */
  readonly whoRemoved: RemovalReader;
  /** The identity of our own; null where only signed-in people may read. */
  readonly appIdentity: AzureIdentity | null;
  /** The tenant id or domain that a person means; make-believe customers are also found by name. */
  tenantOf(text: string): string;
  /** The tenant id behind what a person typed; a domain is asked of the authority, for ten seconds at most. */
  findTenant(text: string): Promise<TenantOutcome>;
  /** Customers that can be tried by name; none but in the demo. */
  readonly known: readonly KnownCustomer[];
  /** Whom the make-believe Azure is checked for; null for the real one. */
  readonly demoProfile: PartnerProfile | null;
}

export interface KnownCustomer {
  readonly tenantId: string;
  readonly name: string;
  readonly domain: string;
}

export interface AzureSourceOptions {
  readonly roles: Pick<RoleCatalogue, 'find'>;
  readonly clock: Clock;
  readonly timer: Timer;
  /** Told of every request to Azure. */
  readonly observer?: AzureObserver;
}

/**
 * Decides which Azure is read. This is the only place where the make-believe one comes in.
 * @throws Error when the make-believe Azure is asked for while a real identity is configured: its answers must never
 * pass for real ones.
 */
export function openAzure(settings: AzureSettings, options: AzureSourceOptions): AzureSource {
  const { roles, clock, timer, observer } = options;
  const observing = observer ? { observer } : {};
  const limiter = createLimiter(timer);

  if (!settings.demo) {
    const reading = { hosts: settings, roles, limiter, timer, ...observing };
    return {
      demo: false,
      reader: createReader(reading),
      whoRemoved: createRemovalReader(reading),
      appIdentity: settings.identity && createAppIdentity(settings.identity, settings),
      tenantOf: (text) => text,
      findTenant: (text) => findTenant(text, { authorityHost: settings.authorityHost }),
      known: [],
      demoProfile: null,
    };
  }
  if (settings.identity) throw new Error('The make-believe Azure and a real check identity exclude each other.');

  const now = () => clock.now();
  const tenantOf = (text: string): string => findDemoCustomer(text)?.tenantId ?? text;
  const httpClient = createDemoHttpClient({ now, sleep: (ms, signal) => timer.sleep(ms, signal) });
  const reading = { hosts: DEMO_HOSTS, roles, limiter, timer, httpClient, ...observing };
  return {
    demo: true,
    reader: createReader(reading),
    whoRemoved: createRemovalReader(reading),
    appIdentity: createDemoIdentity(now),
    tenantOf,
    findTenant: (text) => findTenant(tenantOf(text), { authorityHost: DEMO_HOSTS.authorityHost, httpClient }),
    known: demoCustomers.map(({ tenantId, name, domain }) => ({ tenantId, name, domain })),
    demoProfile,
  };
}

async function findTenant(text: string, network: Omit<LookUpOptions, 'signal'>): Promise<TenantOutcome> {
  const signal = AbortSignal.timeout(LOOK_UP_WITHIN_MS);
  try {
    return await resolveTenant(text, { ...network, signal });
  } catch (error) {
    if (!signal.aborted) throw error;
    return { ok: false, failure: { code: 'timed-out' } };
  }
}
