import type { CardMessage } from '../cards/card.ts';
import { checkReportCard } from '../cards/check-report.ts';
import { checkAsButton } from '../cards/sign-in.ts';
import type { Reports } from '../check/reports.ts';
import { numberOf, textOf } from './actionData.ts';
import type { Identities } from './identities.ts';
import type { OpenedReport } from './openReport.ts';
import type { ActionData, Visit } from './router.ts';

/** Draws an opened report, from the page that a card names. */
export type ReportView = (visit: Visit, opened: OpenedReport, data: ActionData) => Promise<CardMessage>;

export function createReportView(options: {
  readonly reports: Pick<Reports, 'sinceLast'>;
  readonly identities: Pick<Identities, 'otherThan'>;
}): ReportView {
  const { reports, identities } = options;

  return async ({ turn, t }, opened, data) => {
    const { report, viewer, checkId } = opened;
    const since = await reports.sinceLast(viewer, checkId, report);
    const from = textOf(data, 'from') === '' ? {} : { from: numberOf(data, 'from', 0) };
    const other = identities.otherThan(turn, opened.identities, report);
    const extraButtons = other === null ? [] : [checkAsButton(report.customer.tenantId, other, t)];
    return checkReportCard({ ...opened, since, ...from, extraButtons }, t);
  };
}
