import type { CheckIdentity } from '../../access/policy.ts';
import { noticeCard } from '../../cards/notice.ts';
import { checkButton } from '../../cards/buttons.ts';
import type { CardMessage } from '../../cards/card.ts';
import { checkPromptCard } from '../../cards/check-prompt.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import { textOf } from '../actionData.ts';
import type { CheckRuns } from '../checkRuns.ts';
import type { Identities } from '../identities.ts';
import { openCustomer, type CustomerAccess } from '../openCustomer.ts';
import { refusalCard } from '../refusal.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { signInRefusalCard } from '../signInRefusal.ts';
import { createReportViews } from './report.ts';
import type { ReportViewOptions } from './report.ts';

export interface CheckFeatureOptions extends ReportViewOptions, CustomerAccess {
  readonly runs: CheckRuns;
  readonly identities: Identities;
  readonly demo: boolean;
  /** Customers that can be tried with one press. */
  readonly suggestions: readonly { readonly name: string; readonly reference: string }[];
}

/** The live check of a customer, and everything on its cards. */
export function createCheckFeature(options: CheckFeatureOptions): Feature {
  const { runs, identities, demo, suggestions } = options;
  const views = createReportViews(options);

  async function check(
    visit: Visit,
    customer: string,
    says: 'reply' | 'replaceCard',
    as: CheckIdentity | null = null,
  ): Promise<void> {
    const reference = customer.trim();
    if (reference === '') {
      await visit.turn.reply(checkPromptCard({ demo, suggestions }, visit.t));
      return;
    }
    const opened = await openCustomer(options, visit, reference, 'check');
    if (!opened) return;
    const { partnerTenantId, customerTenantId, domain } = opened;
    const choice = await identities.choose(visit.turn, opened.identities, customerTenantId, as);
    if (choice.kind === 'use') {
      const found = domain === undefined ? {} : { domain };
      const wanted = { ...choice, partnerTenantId, customer: customerTenantId, ...found, asked: reference };
      await runs.start(visit, wanted, (message) => visit.turn[says](message));
    } else if (choice.kind === 'none') await visit.turn.reply(refusalCard(visit, 'no-identity', demo));
    else {
      const failure = { code: 'sign-in-required' } as const;
      const admin = !opened.identities.includes('app');
      const details = { demo, tenantId: customerTenantId, consentUrl: null, asked: reference, admin };
      await visit.turn.reply(signInRefusalCard(visit, failure, details));
    }
  }

  return {
    commands: { check: (visit, argument) => check(visit, argument, 'reply') },
    actions: {
      [VERBS.checkPrompt]: (visit) => check(visit, textOf({}, INPUTS.customer), 'reply'),
      [VERBS.check]: (visit, data) => check(visit, textOf(data, INPUTS.customer), 'reply'),
      [VERBS.recheck]: (visit, data) => check(visit, textOf(data, 'customer'), 'replaceCard'),
      [VERBS.checkAs]: (visit, data) => check(visit, textOf(data, 'customer'), 'replaceCard', asOf(data)),
      async [VERBS.checkStop](visit, data) {
        const stopped = runs.stop(textOf(data, 'check'), visit.turn.sender);
        if (stopped !== 'stopping') await visit.turn.reply(notStopped(visit, stopped));
      },
      ...views,
    },
  };
}

function asOf(data: ActionData): CheckIdentity | null {
  const as = textOf(data, 'as');
  return as === 'app' || as === 'user' ? as : null;
}

function notStopped({ t }: Visit, why: 'finished' | 'not-yours'): CardMessage {
  return noticeCard({ lines: [t(`chat.stop.${why}`)], buttons: [checkButton(t)] }, t);
}
