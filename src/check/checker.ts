import type { AzureIdentity } from '../azure/identity.ts';
import type { ReadFailure } from '../azure/outcome.ts';
import type { ReadOptions, ReadRequest } from '../azure/reader.ts';
import type { Clock } from '../clock.ts';
import { judge } from '../pec/judge.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report } from '../pec/report.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import type { Snapshot } from '../pec/snapshot.ts';
import type { AzureSource } from './azure-source.ts';
import { planRead } from './read-plan.ts';
import { createSharedReads } from './shared-reads.ts';

export interface CheckRequest {
  /** Whose check it is: the tenant of the partner that asks. */
  readonly partnerTenantId: string;
  /** A tenant id, a domain, or in the demo a name. */
  readonly customer: string;
  /** The domain that it was found by, where the customer is a tenant id. */
  readonly domain?: string;
  readonly identity: AzureIdentity;
  /** `full` unless told. */
  readonly depth?: Snapshot['depth'];
}

export type CheckFailure = ReadFailure | { readonly code: 'no-profile' };

export type CheckOutcome =
  /** `historyId` is null where the check could not be kept. */
  | { readonly ok: true; readonly report: Report; readonly snapshot: Snapshot; readonly historyId: number | null }
  | { readonly ok: false; readonly failure: CheckFailure };

/** Checks one customer: reads, judges and remembers. */
export interface Checker {
  /** Never rejects for what Azure or the asker do; only where the profile cannot be reached. */
  check(request: CheckRequest, options?: ReadOptions): Promise<CheckOutcome>;
}

/** Where finished checks are kept. */
export interface CheckMemory {
  /** @returns the id under which it is kept; null where it could not be. Never rejects: a result is not lost by it. */
  keep(check: {
    readonly partnerTenantId: string;
    /** Of whoever read: what one identity saw is not another's to see. */
    readonly identityKey: string;
    readonly report: Report;
    readonly snapshot: Snapshot;
  }): Promise<number | null>;
}

export interface CheckerDependencies {
  readonly azure: Pick<AzureSource, 'reader' | 'tenantOf'>;
  readonly roles: RoleCatalogue;
  readonly clock: Clock;
  /** For whom we check; null where nobody has set it yet. */
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
  readonly memory?: CheckMemory;
}

export function createChecker({ azure, roles, clock, profileFor, memory }: CheckerDependencies): Checker {
  const reads = createSharedReads<CheckOutcome>({ ok: false, failure: { code: 'cancelled' } });

  async function checkNow(
    partnerTenantId: string,
    profile: PartnerProfile,
    request: ReadRequest,
    options: ReadOptions,
  ): Promise<CheckOutcome> {
    const outcome = await azure.reader.read(request, options);
    if (!outcome.ok) return outcome;

    const { snapshot } = outcome;
    const report = judge(snapshot, profile, { roles, now: clock.now() });
    const historyId =
      (await memory?.keep({ partnerTenantId, identityKey: request.identity.key, report, snapshot })) ?? null;
    return { ok: true, report, snapshot, historyId };
  }

  return {
    async check({ partnerTenantId, customer, domain, identity, depth = 'full' }, options = {}) {
      const profile = await profileFor(partnerTenantId);
      if (!profile) return { ok: false, failure: { code: 'no-profile' } };

      const { signal, onProgress, ...limits } = options;
      const tenant = azure.tenantOf(customer).trim().toLowerCase();
      const plan = planRead(depth, profile, { roles, now: clock.now() });
      const request = { tenant, identity, plan, ...(domain === undefined ? {} : { domain }) };
      return reads.join(
        JSON.stringify([partnerTenantId, identity.key, tenant, depth]),
        (reading) => checkNow(partnerTenantId, profile, request, { ...limits, ...reading }),
        { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) },
      );
    },
  };
}
