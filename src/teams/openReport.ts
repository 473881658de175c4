import type { Act, Denied, Policy } from '../access/policy.ts';
import { channelReportCard } from '../cards/channel-report.ts';
import type { Reports } from '../check/reports.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report } from '../pec/report.ts';
import type { Viewer } from '../store/history.ts';
import { textOf } from './actionData.ts';
import type { ActionData, Visit } from './router.ts';
import { refusalCard } from './refusal.ts';
import type { ViewerOf } from './viewerOf.ts';

export interface ReportAccess {
  readonly policy: Policy;
  readonly viewerOf: ViewerOf;
  readonly reports: Reports;
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
  readonly demo: boolean;
}

/** A report that the one who pressed may see. */
export interface OpenedReport {
  readonly partnerTenantId: string;
  /** Whose results the one who pressed may see. */
  readonly viewer: Viewer;
  readonly checkId: string;
  readonly report: Report;
  readonly profile: PartnerProfile;
}

/**
 * Opens the report that a card names. Each press is authorised anew, and ids from the card are only looked up.
 * Says why and answers null where it may not be opened.
 */
export async function openReport(
  { policy, viewerOf, reports, profileFor, demo }: ReportAccess,
  visit: Visit,
  data: ActionData,
  act: Act = 'see',
): Promise<OpenedReport | null> {
  const refuse = async (reason: Denied | 'gone'): Promise<null> => {
    await visit.turn.reply(refusalCard(visit, reason, demo));
    return null;
  };
  // For whom first, since a report is looked up among the partner's own only; then whether this customer may be seen.
  const forWhom = await policy.decide(visit.turn, act, null);
  if (!forWhom.allowed) return await refuse(forWhom);
  const { partnerTenantId } = forWhom;
  const checkId = textOf(data, 'check');
  const found = await reports.get(viewerOf(visit.turn, forWhom), checkId);
  if (!found) return await refuse('gone');
  const decision = await policy.decide(visit.turn, act, found.customer.tenantId);
  if (!decision.allowed) return await refuse(decision);
  // Looked up once more: what the asker may see of this very customer may be less than of the partner's.
  const viewer = viewerOf(visit.turn, decision);
  const [report, profile] = await Promise.all([reports.get(viewer, checkId), profileFor(partnerTenantId)]);
  return report && profile ? { partnerTenantId, viewer, checkId, report, profile } : await refuse('gone');
}

/** What names the customer is shown in personal chats only, whatever a card from elsewhere asks for. */
export function privately(
  access: ReportAccess,
  show: (visit: Visit, opened: OpenedReport, data: ActionData) => Promise<void>,
  act: Act = 'see',
): (visit: Visit, data: ActionData) => Promise<void> {
  return async (visit, data) => {
    const opened = await openReport(access, visit, data, act);
    if (!opened) return;
    if (visit.turn.address.kind === 'personal') await show(visit, opened, data);
    else await visit.turn.replaceCard(channelReportCard({ checkId: opened.checkId, report: opened.report }, visit.t));
  };
}
