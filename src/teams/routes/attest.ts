import { actorOf } from '../../access/auditing.ts';
import { attestFormCard, attestPickCard, type AttestProblem } from '../../cards/attest-form.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import { noticeCard } from '../../cards/notice.ts';
import { button } from '../../cards/buttons.ts';
import { attestablesOf, type AttestableGrant } from '../../check/attestable.ts';
import type { AttestedLink, Attestations } from '../../check/attestations.ts';
import { isGuid } from '../../pec/profile.ts';
import { organisationsOf } from '../../pec/ours.ts';
import type { AuditDetails, NewAuditEntry } from '../../store/audit.ts';
import { textOf } from '../actionData.ts';
import { authorOf } from '../authorOf.ts';
import { privately, type OpenedReport, type ReportAccess } from '../openReport.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import type { SubscriptionView } from '../subscriptionView.ts';
import { refusalCard } from '../refusal.ts';

export interface AttestFeatureOptions extends ReportAccess {
  readonly attestations: Attestations;
  readonly subscriptionView: SubscriptionView;
}

type Problem = NonNullable<Parameters<typeof attestFormCard>[0]['problem']>;

const PARTNER_ID = /^\d{4,10}$/;

/** Partner admin links that a person attests or takes back; the report is judged again from what was read. */
export function createAttestFeature(options: AttestFeatureOptions): Feature {
  const { attestations, reports, profileFor, subscriptionView, demo } = options;

  function formFor(visit: Visit, opened: OpenedReport, data: ActionData, grant: AttestableGrant, problem?: Problem) {
    return attestFormCard(
      { from: placeOf(data), grant, demo: opened.report.demo, ...(problem ? { problem } : {}) },
      visit.t,
    );
  }

  async function showSubscription(visit: Visit, opened: OpenedReport, data: ActionData): Promise<void> {
    const card = await subscriptionView(visit, opened, data);
    if (card) await visit.turn.replaceCard(card);
    else await visit.turn.reply(refusalCard(visit, 'gone', demo));
  }

  /** Shows the subscription as it is with the changed profile. */
  async function judgeAgain(visit: Visit, opened: OpenedReport, data: ActionData): Promise<void> {
    const { partnerTenantId, viewer, checkId } = opened;
    const profile = (await profileFor(partnerTenantId)) ?? opened.profile;
    const report = await reports.judgeAgain(viewer, checkId, profile);
    if (report) {
      await showSubscription(visit, { ...opened, report, profile }, data);
      return;
    }
    const again = button(visit.t('report.recheck'), VERBS.recheck, { customer: opened.report.customer.tenantId });
    await visit.turn.replaceCard(noticeCard({ lines: [visit.t('attest.saved')], buttons: [again], demo }, visit.t));
  }

  async function open(visit: Visit, opened: OpenedReport, data: ActionData): Promise<void> {
    const grants = grantsOf(opened, data);
    const [only] = grants.length === 1 ? grants : [];
    const grant = only ?? grantOf(opened, data);
    const place = { from: placeOf(data), demo: opened.report.demo };
    if (grant) await visit.turn.replaceCard(formFor(visit, opened, data, grant));
    else if (grants.length > 1) await visit.turn.replaceCard(attestPickCard({ ...place, grants }, visit.t));
    else await showSubscription(visit, opened, data);
  }

  async function attest(visit: Visit, opened: OpenedReport, data: ActionData): Promise<void> {
    const grant = grantOf(opened, data);
    if (!grant) {
      await showSubscription(visit, opened, data);
      return;
    }
    const sent = readForm(opened, grant, data);
    if ('code' in sent) {
      await visit.turn.replaceCard(formFor(visit, opened, data, grant, sent));
      return;
    }
    const entry = entryFor(visit, opened, { change: 'attested', ...sent });
    if (!(await attestations.attest(opened.partnerTenantId, sent, authorOf(visit.turn.sender), entry))) {
      await visit.turn.replaceCard(formFor(visit, opened, data, grant, { code: 'full', values: {} }));
      return;
    }
    logChange(visit, entry);
    await judgeAgain(visit, opened, data);
  }

  async function takeBack(visit: Visit, opened: OpenedReport, data: ActionData): Promise<void> {
    const { partnerTenantId, profile } = opened;
    const { sender } = visit.turn;
    const identity = profile.linkedPrincipals.find(
      ({ objectId, tenantId }) => objectId === textOf(data, 'principal') && tenantId === textOf(data, 'tenant'),
    );
    if (identity) {
      const { tenantId, objectId } = identity;
      const entry = entryFor(visit, opened, { change: 'taken-back', tenantId, objectId });
      if (await attestations.takeBack(partnerTenantId, identity, authorOf(sender), entry)) logChange(visit, entry);
    }
    await judgeAgain(visit, opened, data);
  }

  return {
    actions: {
      [VERBS.attestForm]: privately(options, open, 'attest'),
      [VERBS.attest]: privately(options, attest, 'attest'),
      [VERBS.attestTakeBack]: privately(options, takeBack, 'attest'),
    },
  };
}

function grantsOf({ report }: OpenedReport, data: ActionData): readonly AttestableGrant[] {
  const wanted = textOf(data, 'subscription');
  const subscription = report.subscriptions.find(({ subscriptionId }) => subscriptionId === wanted);
  return subscription ? attestablesOf(subscription) : [];
}

/** The grant that a card names, where the report says that something can be attested for it. */
function grantOf(opened: OpenedReport, data: ActionData): AttestableGrant | null {
  const wanted = textOf(data, 'principal');
  return grantsOf(opened, data).find(({ principalId }) => principalId === wanted) ?? null;
}

function readForm({ profile }: OpenedReport, grant: AttestableGrant, data: ActionData): AttestedLink | Problem {
  const problem = (code: AttestProblem, values: Problem['values']): Problem => ({ code, values });
  const partnerId = textOf(data, INPUTS.partnerId).trim();
  if (!PARTNER_ID.test(partnerId)) return problem('partner-id', { partnerId });
  const ours = organisationsOf(profile).flatMap(([, { partnerIds }]) => partnerIds);
  if (!ours.includes(partnerId)) return problem('not-yours', { partnerId, partnerIds: ours.join(', ') });

  const { principalId, tenantId, maybeGroup } = grant;
  const typed = maybeGroup ? textOf(data, INPUTS.signedInAs).trim().toLowerCase() : '';
  if (typed === '' || typed === principalId) return { tenantId, objectId: principalId, partnerId };
  if (!isGuid(typed)) return problem('object-id', { objectId: typed });
  return { tenantId, objectId: typed, memberOf: principalId, partnerId };
}

/** What a card has to send back to return to where it was opened. */
function placeOf(data: ActionData): Readonly<Record<string, string>> {
  return {
    check: textOf(data, 'check'),
    subscription: textOf(data, 'subscription'),
    from: textOf(data, 'from'),
  };
}

function entryFor({ turn }: Visit, { partnerTenantId, report }: OpenedReport, details: AuditDetails): NewAuditEntry {
  const customerTenantId = report.customer.tenantId;
  return { actor: actorOf(turn), act: 'attest', partnerTenantId, customerTenantId, outcome: 'done', details };
}

function logChange({ turn }: Visit, { partnerTenantId, details }: NewAuditEntry): void {
  const { objectId, id } = turn.sender;
  turn.log.info({ partnerTenantId, by: objectId ?? id, ...details }, 'partner link changed');
}
