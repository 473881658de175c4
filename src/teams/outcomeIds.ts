import type { Denied } from '../access/policy.ts';
import { knownIds, type KnownIds } from '../advisor/knownIds.ts';
import { targetOf } from '../advisor/target.ts';
import type { Outcome } from '../advisor/tree.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import { findReport, type ReportAccess } from './openReport.ts';
import type { Visit } from './router.ts';

/** The ids that an outcome's commands and files are filled with, as far as whoever looks may see them. */
export interface OutcomeIds {
  readonly ids: KnownIds;
  /** Null where nobody wrote one, or the one who looks may not see it. */
  readonly profile: PartnerProfile | null;
  /** Why those of the customer are left out, where they are refused; null where they are there, or gone, or never were. */
  readonly denied: Denied | null;
}

/** Looks everything up anew: a run keeps the name of a check at most, and no id of a customer. */
export async function outcomeIds(
  access: ReportAccess,
  visit: Visit,
  of: { readonly outcome: Outcome; readonly checkId: string | null },
  act: 'see' | 'export',
): Promise<OutcomeIds> {
  const { policy, profileFor } = access;
  const decision = await policy.decide(visit.turn, 'see-profile', null);
  const [profile, found] = await Promise.all([
    decision.allowed ? profileFor(decision.partnerTenantId) : null,
    of.checkId === null ? null : findReport(access, visit, of.checkId, act),
  ]);
  const report = found && 'report' in found ? found.report : null;
  const refused = found && 'refused' in found ? found.refused : null;
  return {
    ids: knownIds(profile, report && targetOf(report, of.outcome)),
    profile,
    denied: refused === 'gone' ? null : refused,
  };
}
