import type { Act, CheckIdentity, Denied, Policy } from '../access/policy.ts';
import { channelReportCard } from '../cards/channel-report.ts';
import { customerName } from '../cards/check-progress.ts';
import type { Reports } from '../check/reports.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report } from '../pec/report.ts';
import type { Viewer } from '../store/history.ts';
import { textOf } from './actionData.ts';
import type { ActionData, Visit } from './router.ts';
import { refusalCard } from './refusal.ts';
import type { Subjects } from './subjects.ts';
import type { ViewerOf } from './viewerOf.ts';

export interface ReportAccess {
  readonly policy: Policy;
  readonly viewerOf: ViewerOf;
  readonly reports: Reports;
  readonly profileFor: (partnerTenantId: string) => Promise<PartnerProfile | null>;
  readonly demo: boolean;
  readonly subjects: Pick<Subjects, 'noteCustomer'>;
}

/** A report that the one who pressed may see. */
export interface OpenedReport {
  readonly partnerTenantId: string;
  /** Whose results the one who pressed may see. */
  readonly viewer: Viewer;
  /** With which identities they may have the customer read. */
  readonly identities: readonly CheckIdentity[];
  readonly checkId: string;
  readonly report: Report;
  readonly profile: PartnerProfile;
}

/**
 * Opens the report that a card names. Each press is authorised anew, and ids from the card are only looked up.
 * Says why and answers null where it may not be opened.
 */
export async function openReport(
  access: ReportAccess,
  visit: Visit,
  data: ActionData,
  act: Act = 'see',
): Promise<OpenedReport | null> {
  const found = await findReport(access, visit, textOf(data, 'check'), act);
  if (!('refused' in found)) {
    const { customer } = found.report;
    access.subjects.noteCustomer(visit.turn, { tenantId: customer.tenantId, name: customerName(customer) });
    return found;
  }
  await visit.turn.reply(refusalCard(visit, found.refused, access.demo));
  return null;
}

/** Looks a report up for the one who acts, and says nothing itself. */
export async function findReport(
  { policy, viewerOf, reports, profileFor }: ReportAccess,
  { turn }: Visit,
  checkId: string,
  act: Act,
): Promise<OpenedReport | { readonly refused: Denied | 'gone' }> {
  // For whom first, since a report is looked up among the partner's own only; then whether this customer may be seen.
  const forWhom = await policy.decide(turn, act, null);
  if (!forWhom.allowed) return { refused: forWhom };
  const { partnerTenantId } = forWhom;
  const found = await reports.get(viewerOf(turn, forWhom), checkId);
  if (!found) return { refused: 'gone' };
  const decision = await policy.decide(turn, act, found.customer.tenantId);
  if (!decision.allowed) return { refused: decision };
  // Looked up once more: what the asker may see of this very customer may be less than of the partner's.
  const viewer = viewerOf(turn, decision);
  const [report, profile] = await Promise.all([reports.get(viewer, checkId), profileFor(partnerTenantId)]);
  const { identities } = decision;
  return report && profile ? { partnerTenantId, viewer, identities, checkId, report, profile } : { refused: 'gone' };
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
