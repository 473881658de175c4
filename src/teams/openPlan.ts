import type { Act, CheckIdentity, Policy } from '../access/policy.ts';
import type { PlanPlace } from '../cards/plan.ts';
import type { Report } from '../pec/report.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { RoleCatalogue } from '../pec/roles.ts';
import { estimate, type Estimate } from '../plan/estimate.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { Viewer } from '../store/history.ts';
import type { Spends, StoredSpend } from '../store/spends.ts';
import { textOf } from './actionData.ts';
import { openCustomer, type CustomerAccess, type OpenedCustomer } from './openCustomer.ts';
import { openReport, type ReportAccess } from './openReport.ts';
import { refusalCard } from './refusal.ts';
import type { ActionData, Visit } from './router.ts';

export interface PlanAccess extends ReportAccess, CustomerAccess {
  /**
   * The same policy without its trail. A plan of all customers passes over those that the asker may not see: nobody asked
   * for them, so that is no refusal to write down.
   */
  readonly unaudited: Policy;
  readonly spends: Pick<Spends, 'of'>;
  readonly roles: Pick<RoleCatalogue, 'find'>;
  /** The share of eligible use that estimates assume, in percent. */
  readonly ratePercent: number;
}

/** A plan that the one who asks may see. */
export interface OpenedPlan {
  readonly partnerTenantId: string;
  readonly place: PlanPlace;
  readonly plan: Plan;
  readonly profile: PartnerProfile;
  /** Of those customers of the plan whose amounts the asker may see. */
  readonly spends: readonly StoredSpend[];
  /** Whether the asker may note what the customer spends. */
  readonly mayNoteSpend: boolean;
  readonly estimate: Estimate | null;
  /** True where only the customers that were checked last are in it. */
  readonly cutShort: boolean;
}

/** `never-checked`: nothing is kept to make a plan from. `refused`: the asker was told why. */
export type PlanOutcome =
  | { readonly kind: 'opened'; readonly opened: OpenedPlan }
  | { readonly kind: 'never-checked'; readonly customerTenantId: string | null }
  | { readonly kind: 'refused' };

const REFUSED: PlanOutcome = { kind: 'refused' };
/** More than one plan can tell of. */
const MOST_CUSTOMERS = 200;
const MOST_SUBSCRIPTIONS = 3_000;

/** The plan of the customer that somebody typed, from its last check. */
export async function openTypedPlan(access: PlanAccess, visit: Visit, typed: string): Promise<PlanOutcome> {
  const opened = await openCustomer(access, visit, typed, { act: 'see', command: 'plan' });
  return opened ? await planOfCustomer(access, visit, opened) : REFUSED;
}

/** The plan that a card names. Each press is authorised anew, and ids from the card are only looked up. */
export async function openPlacedPlan(
  access: PlanAccess,
  visit: Visit,
  data: ActionData,
  act: Act = 'see',
): Promise<PlanOutcome> {
  if (textOf(data, 'plan') === 'all') return await openPlanOfAll(access, visit, act);
  const opened = await openReport(access, visit, data, act);
  if (!opened) return REFUSED;
  const { report, checkId } = opened;
  const customerTenantId = report.customer.tenantId;
  return await planOfCustomer(access, visit, { ...opened, customerTenantId }, { report, checkId });
}

/** The plan of all customers that the asker may see, each from its last check. */
export async function openPlanOfAll(access: PlanAccess, visit: Visit, act: Act = 'see'): Promise<PlanOutcome> {
  const { policy, unaudited, viewerOf, reports, demo } = access;
  const forWhom = await policy.decide(visit.turn, act, null);
  if (!forWhom.allowed) {
    await visit.turn.reply(refusalCard(visit, forWhom, demo));
    return REFUSED;
  }
  const viewer = viewerOf(visit.turn, forWhom);
  const newest = await reports.newest(viewer, MOST_CUSTOMERS + 1);
  const seen: Report[] = [];
  const noted: string[] = [];
  let subscriptions = 0;
  let cutShort = false;
  for (const { checkId, customerTenantId } of newest) {
    if (!(await unaudited.decide(visit.turn, act, customerTenantId)).allowed) continue;
    const decision = await policy.decide(visit.turn, act, customerTenantId);
    if (!decision.allowed) continue;
    const report = await reports.get(viewerOf(visit.turn, decision), checkId);
    if (!report) continue;
    subscriptions += report.subscriptions.length;
    cutShort = seen.length >= MOST_CUSTOMERS || (seen.length > 0 && subscriptions > MOST_SUBSCRIPTIONS);
    if (cutShort) break;
    seen.push(report);
    if (mayNoteSpend(decision)) noted.push(customerTenantId);
  }
  return await planOf(access, visit, viewer, { place: { plan: 'all' }, reports: seen, noted, cutShort });
}

async function planOfCustomer(
  access: PlanAccess,
  visit: Visit,
  opened: Pick<OpenedCustomer, 'viewer' | 'customerTenantId' | 'identities'>,
  /** Stands in where the check could not be kept. */
  known: { readonly report: Report; readonly checkId: string } | null = null,
): Promise<PlanOutcome> {
  const { viewer, customerTenantId } = opened;
  const [last] = await access.reports.list(viewer, customerTenantId);
  const newest = last ? await access.reports.get(viewer, last.checkId) : null;
  const report = newest ?? known?.report;
  const check = newest ? last?.checkId : known?.checkId;
  if (!report || check === undefined) return { kind: 'never-checked', customerTenantId };
  const noted = mayNoteSpend(opened) ? [customerTenantId] : [];
  return await planOf(access, visit, viewer, { place: { check }, reports: [report], noted, cutShort: false });
}

async function planOf(
  { spends: store, roles, ratePercent, profileFor, demo }: PlanAccess,
  visit: Visit,
  { partnerTenantId }: Viewer,
  made: Pick<OpenedPlan, 'place' | 'cutShort'> & {
    readonly reports: readonly Report[];
    /** The customers whose amounts the asker may see. */
    readonly noted: readonly string[];
  },
): Promise<PlanOutcome> {
  const { place, reports, noted, cutShort } = made;
  if (reports.length === 0) return { kind: 'never-checked', customerTenantId: null };
  const profile = await profileFor(partnerTenantId);
  if (!profile) {
    await visit.turn.reply(refusalCard(visit, 'no-profile', demo));
    return REFUSED;
  }
  const plan = makePlan(reports, { profile, partnerTenantId, roles });
  const spends = noted.length === 0 ? [] : await store.of(partnerTenantId, noted);
  const estimated = estimate(plan, spends, ratePercent);
  const facts = { partnerTenantId, place, plan, profile, cutShort };
  return { kind: 'opened', opened: { ...facts, spends, mayNoteSpend: noted.length > 0, estimate: estimated } };
}

/** Amounts are the partner's own: whoever may only see what their own sign-in reads has no part in them. */
function mayNoteSpend({ identities }: { readonly identities: readonly CheckIdentity[] }): boolean {
  return identities.includes('app');
}
