import type { AccessPath, Report, SubscriptionReport } from '../pec/report.ts';
import type { StepId } from './ids.ts';
import type { Outcome } from './tree.ts';

/** What an outcome is to be carried out on. */
export interface Target {
  readonly tenantId: string;
  readonly subscriptionIds: readonly string[];
}

const WAY_OF: Readonly<Partial<Record<StepId, AccessPath>>> = {
  'assign-owner': 'aobo',
  'assign-smaller': 'aobo',
  'assign-identity': 'direct',
};
const NEVER_EARN: ReadonlySet<string> = new Set(['offer-not-csp', 'offer-legacy', 'subscription-deleted']);

/**
 * The subscriptions of a checked customer that an outcome is about: those that can earn and do not by that way yet;
 * all that can earn where none is missing it.
 */
export function targetOf(report: Report, { steps, delegation }: Outcome): Target {
  const way = delegation ? 'lighthouse' : (steps.map((step) => WAY_OF[step]).find((one) => one !== undefined) ?? null);
  const able = report.subscriptions.filter(({ findings }) => !findings.some(({ code }) => NEVER_EARN.has(code)));
  const missing = able.filter((one) => way === null || !hasWhole(one, way));
  return {
    tenantId: report.customer.tenantId,
    subscriptionIds: (missing.length > 0 ? missing : able).map(({ subscriptionId }) => subscriptionId),
  };
}

function hasWhole({ paths, coverage }: SubscriptionReport, way: AccessPath): boolean {
  return coverage.scope === 'subscription' && paths.includes(way);
}
