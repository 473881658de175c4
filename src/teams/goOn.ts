import { button, checkButton, featureButtons } from '../cards/buttons.ts';
import { noticeCard } from '../cards/notice.ts';
import { VERBS } from '../cards/verbs.ts';
import { comparesAccess } from '../knowledge/comparison.ts';
import type { Knowledge, RelatedTopic, Topic } from '../knowledge/knowledge.ts';
import { asksWhatNext, asksWhy, nextTopic } from '../knowledge/next-step.ts';
import { pointedCommand, type PointedCommand } from '../knowledge/pointing.ts';
import { VERDICTS } from '../pec/report.ts';
import type { CustomerQuestions } from './customerQuestions.ts';
import { openCustomer, type CustomerAccess } from './openCustomer.ts';
import type { ReportAccess } from './openReport.ts';
import type { Feature, Visit } from './router.ts';
import type { Subject, Subjects } from './subjects.ts';

export interface GoOnOptions extends ReportAccess, CustomerAccess {
  readonly subjects: Subjects;
  readonly knowledge: Knowledge;
  readonly customerQuestions: CustomerQuestions;
  readonly check: Feature;
  readonly plan: Feature;
  readonly history: Feature;
  readonly watch: Feature;
}

/** What became of a line before the knowledge was searched: all is said, or this topic answers it, with others beside it. */
export type GoneOn = 'said' | { readonly topic: Topic; readonly offered: readonly RelatedTopic[] } | null;

/** Takes what leans on the conversation, or names a customer, and not on the knowledge alone; null where it is none of that. */
export type GoOn = (visit: Visit, text: string) => Promise<GoneOn>;

/** Where to begin for somebody who said nothing else yet. */
const FIRST_STEP = 'troubleshoot';
const COMPARED = 'choose-access';
const ROLES_NEXT = 'assign-role';
const MOST_CHOICES = 3;

export function createGoOn(options: GoOnOptions): GoOn {
  const { subjects, knowledge, customerQuestions, reports } = options;

  async function whatNext(visit: Visit, subject: Subject | undefined): Promise<GoneOn> {
    const { turn, t } = visit;
    switch (subject?.kind) {
      case 'customer':
        return await run(visit, 'plan', subject.tenantId);
      case 'question': {
        const last = subject.topicId === null ? undefined : knowledge.topic(subject.topicId, t.language);
        const next = knowledge.topic((last ? nextTopic(last.id) : ROLES_NEXT) ?? '', t.language);
        if (next) return { topic: next, offered: [] };
        const choices = (last?.related ?? []).slice(0, MOST_CHOICES).map(topicButton);
        await turn.reply(noticeCard({ lines: [t('asking.next.choose')], buttons: [...choices, checkButton(t)] }, t));
        return 'said';
      }
      case undefined: {
        const first = knowledge.topic(FIRST_STEP, t.language);
        const buttons = [checkButton(t), ...(first ? [topicButton(first)] : []), ...featureButtons(['plan'], t)];
        await turn.reply(noticeCard({ lines: [t('asking.next.nothing')], buttons }, t));
        return 'said';
      }
    }
  }

  /** Why a customer does not earn: what was found on its worst subscription. */
  async function why(visit: Visit, tenantId: string): Promise<GoneOn> {
    const opened = await openCustomer(options, visit, tenantId, { act: 'see', command: 'history' });
    if (!opened) return 'said';
    const [last] = await reports.list(opened.viewer, opened.customerTenantId);
    const report = last ? await reports.get(opened.viewer, last.checkId) : null;
    const worst = [...VERDICTS]
      .filter((verdict) => verdict !== 'earning')
      .reverse()
      .flatMap((verdict) => report?.subscriptions.filter((one) => one.verdict === verdict) ?? [])
      .at(0);
    if (last && worst) {
      const data = { check: last.checkId, subscription: worst.subscriptionId };
      await options.check.actions?.[VERBS.reportSubscription]?.(visit, data);
      return 'said';
    }
    return await run(visit, 'plan', tenantId);
  }

  async function run(visit: Visit, command: PointedCommand, customer: string): Promise<GoneOn> {
    const { commands } = options[command === 'unwatch' ? 'watch' : command];
    await commands?.[command]?.(visit, customer);
    return 'said';
  }

  return async (visit, text) => {
    const { turn, t } = visit;
    const subject = subjects.of(turn);
    const command = pointedCommand(text);
    if (command && subject?.kind === 'customer') return await run(visit, command, subject.tenantId);
    if (command === 'check' || command === 'watch') return await run(visit, command, '');
    if (asksWhatNext(text)) return await whatNext(visit, subject);
    if (subject?.kind === 'customer' && asksWhy(text)) return await why(visit, subject.tenantId);

    const compared = comparesAccess(text);
    const choosing = compared && knowledge.topic(COMPARED, t.language);
    if (choosing) {
      const offered = compared.mistaken.flatMap((id) => knowledge.topic(id, t.language) ?? []);
      return { topic: choosing, offered: offered.map(({ id, question }) => ({ id, question })) };
    }
    return (await customerQuestions(visit, text, subject)) ? 'said' : null;
  };
}

function topicButton({ id, question }: RelatedTopic) {
  return button(question, VERBS.askTopic, { topic: id });
}
