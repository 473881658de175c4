import type { CheckIdentity } from '../../access/policy.ts';
import { noticeCard } from '../../cards/notice.ts';
import { checkButton } from '../../cards/buttons.ts';
import type { CardMessage } from '../../cards/card.ts';
import { checkPromptCard } from '../../cards/check-prompt.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import { textOf } from '../actionData.ts';
import { signInPersonOf } from '../../signin/person.ts';
import type { CheckRuns } from '../checkRuns.ts';
import { identityWords, splitIdentity } from '../identityWords.ts';
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
    const again = { act: 'check', command: 'check', after: identityWords(as) } as const;
    const opened = await openCustomer(options, visit, reference, again);
    if (!opened) return;
    const { partnerTenantId, customerTenantId, domain } = opened;
    const name = await options.nameOf(opened);
    const choice = await identities.choose(visit.turn, opened.identities, customerTenantId, as);
    if (as !== null && choice.kind === 'use' && choice.as !== as) {
      await visit.turn.reply(notAs(visit, as, opened.identities));
    } else if (choice.kind === 'use') {
      const found = domain === undefined ? {} : { domain };
      const wanted = { ...choice, partnerTenantId, customer: customerTenantId, ...found, asked: reference, name };
      await runs.start(visit, wanted, (message) => visit.turn[says](message));
    } else if (choice.kind === 'none') await visit.turn.reply(refusalCard(visit, 'no-identity', demo));
    else {
      const failure = { code: 'sign-in-required' } as const;
      const admin = !opened.identities.includes('app');
      const details = { demo, tenantId: customerTenantId, consentUrl: null, asked: reference, named: name, admin };
      await visit.turn.reply(signInRefusalCard(visit, failure, details));
    }
  }

  /** Nothing is read as somebody else than was asked for. */
  function notAs(visit: Visit, as: CheckIdentity, allowed: readonly CheckIdentity[]): CardMessage {
    const { turn, t } = visit;
    if (as === 'app') {
      const denied = { allowed: false, reason: 'no-grant' } as const;
      return refusalCard(visit, allowed.includes('app') ? 'no-identity' : denied, demo);
    }
    const lines = signInPersonOf(turn.sender) ? [t('signIn.off'), t('signIn.off.next')] : [t('signIn.noIds')];
    return noticeCard({ lines, buttons: [checkButton(t)], demo }, t);
  }

  return {
    commands: {
      check: (visit, argument) => {
        const { customer, as } = splitIdentity(argument);
        return check(visit, customer, 'reply', as);
      },
    },
    actions: {
      [VERBS.checkPrompt]: (visit) => check(visit, textOf({}, INPUTS.customer), 'reply'),
      [VERBS.check]: (visit, data) => {
        const { customer, as } = splitIdentity(textOf(data, INPUTS.customer));
        return check(visit, customer, 'reply', as);
      },
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
