import { noticeCard } from '../cards/notice.ts';
import {
  amountsOf,
  asksForAll,
  customerWish,
  domainIn,
  isBare,
  type CustomerWish,
} from '../knowledge/customer-question.ts';
import { checkCustomerButton } from './customerButton.ts';
import type { Customers, NearCustomer } from './customers.ts';
import type { Feature, Visit } from './router.ts';
import type { Subject } from './subjects.ts';

export interface CustomerQuestionOptions extends Pick<Customers, 'namedIn'> {
  readonly check: Feature;
  readonly plan: Feature;
  readonly history: Feature;
  readonly watch: Feature;
}

/**
 * Answers a question about a customer as the command would that shows it; false where it is about none that the asker is
 * known to see. Whoever may not see a customer gets what they would get if there were none.
 */
export type CustomerQuestions = (visit: Visit, text: string, subject: Subject | undefined) => Promise<boolean>;

export function createCustomerQuestions(options: CustomerQuestionOptions): CustomerQuestions {
  async function namedIn(visit: Visit, text: string): Promise<readonly NearCustomer[]> {
    const domain = domainIn(text);
    if (domain !== undefined) return [{ name: domain, reference: domain }];
    try {
      return await options.namedIn(visit, text);
    } catch (error) {
      visit.turn.log.warn({ err: error }, 'customers could not be looked up by name');
      return [];
    }
  }

  async function show(visit: Visit, wish: CustomerWish, reference: string): Promise<void> {
    const { check, plan, history, watch } = options;
    switch (wish) {
      case 'check':
      case 'mention':
        await check.commands?.check?.(visit, reference);
        return;
      case 'money':
        await visit.turn.reply({ text: visit.t('asking.money') });
        await plan.commands?.plan?.(visit, reference);
        return;
      case 'plan':
        await plan.commands?.plan?.(visit, reference);
        return;
      case 'watch':
        await watch.commands?.watch?.(visit, reference);
        return;
      case 'history':
        await history.commands?.history?.(visit, reference);
        return;
    }
  }

  return async (visit, text, subject) => {
    const { turn, t } = visit;
    const wish = customerWish(text);
    if (wish === undefined) return false;

    const [customer, ...others] = await namedIn(visit, text);
    if (customer && others.length > 0) {
      const buttons = [customer, ...others].map((one) => checkCustomerButton(visit, one));
      await turn.reply(noticeCard({ lines: [t('asking.customer.which')], buttons }, t));
      return true;
    }
    if (customer) {
      if (wish === 'mention' && !isBare(text, [customer.name, customer.reference])) return false;
      await show(visit, wish, customer.reference);
      return true;
    }
    if (asksForAll(text)) {
      await show(visit, 'plan', '');
      return true;
    }
    const whose = wish === 'money' ? amountsOf(text) : undefined;
    if (whose === undefined) return false;
    await show(visit, 'money', whose === 'anybody' && subject?.kind === 'customer' ? subject.tenantId : '');
    return true;
  };
}
