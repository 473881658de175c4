import type { AppIdentitySettings, AzureHosts } from '../src/azure/settings.ts';

/** Which make-believe customer is which, by the number of its tenant. */
export const BENCH_TENANTS = { one: 1, fiveHundred: 2, thousand: 3 } as const;

/** `sample`: the way of Microsoft's sample script, which lists subscriptions and then each one's role assignments. */
export type CheckWay = 'full' | 'sweep' | 'sample';

export interface Scenario {
  readonly tenantId: string;
  readonly way: CheckWay;
}

export interface ClientTask extends ServerReady {
  readonly scenario: Scenario;
}

export interface ClientFigures {
  readonly milliseconds: number;
  /** The most memory that was resident at any moment, less what was before. */
  readonly residentGrowthMiB: number;
  readonly subscriptions: number;
  readonly roleAssignments: number;
}

export interface ServerReady {
  readonly hosts: AzureHosts;
  readonly identity: AppIdentitySettings;
}

export interface ServerCounts {
  readonly requests: number;
  readonly throttled: number;
}
