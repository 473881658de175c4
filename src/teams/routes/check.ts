import type { AzureIdentity } from '../../azure/identity.ts';
import { noticeCard } from '../../cards/notice.ts';
import { checkButton } from '../../cards/buttons.ts';
import type { CardMessage } from '../../cards/card.ts';
import { checkPromptCard } from '../../cards/check-prompt.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import { textOf } from '../actionData.ts';
import type { CheckRuns } from '../checkRuns.ts';
import { openCustomer, type CustomerAccess } from '../openCustomer.ts';
import { refusalCard } from '../refusal.ts';
import type { Feature, Visit } from '../router.ts';
import { createReportViews } from './report.ts';
import type { ReportViewOptions } from './report.ts';

export interface CheckFeatureOptions extends ReportViewOptions, CustomerAccess {
  readonly runs: CheckRuns;
  /** Of the app; null where there is none. */
  readonly identity: AzureIdentity | null;
  readonly demo: boolean;
  /** Customers that can be tried with one press. */
  readonly suggestions: readonly { readonly name: string; readonly reference: string }[];
}

/** The live check of a customer, and everything on its cards. */
export function createCheckFeature(options: CheckFeatureOptions): Feature {
  const { runs, identity, demo, suggestions } = options;
  const views = createReportViews(options);

  async function check(visit: Visit, customer: string, says: 'reply' | 'replaceCard'): Promise<void> {
    const reference = customer.trim();
    if (reference === '') {
      await visit.turn.reply(checkPromptCard({ demo, suggestions }, visit.t));
      return;
    }
    const opened = await openCustomer(options, visit, reference, 'check');
    if (!opened) return;
    if (!identity || !opened.identities.includes('app')) {
      await visit.turn.reply(refusalCard(visit, 'no-identity', demo));
      return;
    }
    const { partnerTenantId, customerTenantId, domain } = opened;
    const found = domain === undefined ? {} : { domain };
    await runs.start(
      visit,
      { partnerTenantId, customer: customerTenantId, ...found, asked: reference, identity },
      (message) => visit.turn[says](message),
    );
  }

  return {
    commands: { check: (visit, argument) => check(visit, argument, 'reply') },
    actions: {
      [VERBS.checkPrompt]: (visit) => check(visit, textOf({}, INPUTS.customer), 'reply'),
      [VERBS.check]: (visit, data) => check(visit, textOf(data, INPUTS.customer), 'reply'),
      [VERBS.recheck]: (visit, data) => check(visit, textOf(data, 'customer'), 'replaceCard'),
      async [VERBS.checkStop](visit, data) {
        const stopped = runs.stop(textOf(data, 'check'), visit.turn.sender);
        if (stopped !== 'stopping') await visit.turn.reply(notStopped(visit, stopped));
      },
      ...views,
    },
  };
}

function notStopped({ t }: Visit, why: 'finished' | 'not-yours'): CardMessage {
  return noticeCard({ lines: [t(`chat.stop.${why}`)], buttons: [checkButton(t)] }, t);
}
