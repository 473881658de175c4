import { titleOfPage } from '../pec/links.ts';
import type { Translator } from '../i18n/translator.ts';
import { commandsOf, explainAction, explainTarget, rangeWords, type ActionCommands } from '../plan/explain-plan.ts';
import type { PlanAction } from '../plan/plan.ts';
import { button, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { commandBlocks } from './commands.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import type { PlanCardInput } from './plan.ts';
import { ACTIONS_A_PAGE } from './plan.ts';
import { renderWithin } from './render.ts';
import type { CardData } from './render.ts';
import { VERBS } from './verbs.ts';

const LONGEST_SENTENCE = 600;
const MOST_TARGETS = 12;

export interface PlanActionInput extends Pick<PlanCardInput, 'place' | 'plan' | 'profile' | 'estimate'> {
  readonly action: PlanAction;
}

/** One action of a plan: for whom, by whom, with what to paste, and where. */
export function planActionCard(input: PlanActionInput, t: Translator): CardMessage {
  const { title } = explainAction(input.action, t, input.profile);
  return renderWithin('plan-action', [MOST_TARGETS, 6, 3, 1], (limit) => actionData(input, limit, t), {
    t,
    summary: plainText(title, LONGEST_SENTENCE),
  });
}

function actionData(
  { place, plan, profile, estimate, action }: PlanActionInput,
  limit: number,
  t: Translator,
): CardData {
  const words = explainAction(action, t, profile);
  const credit = estimate?.mostOf.get(action.id) ?? [];
  const index = plan.actions.indexOf(action);
  const hidden = action.targets.length - limit;
  const commands = commandsOf(action, t, profile);
  const shown = commands.slice(0, limit);
  return {
    // Escaped with its number, which would begin a list otherwise.
    title: markdownText(`${t.number(index + 1)}. ${words.title}`, LONGEST_SENTENCE),
    ...demoLine(plan.demo, t),
    facts: [
      ...(words.identity === ''
        ? []
        : [{ title: t('plan.detail.identity'), value: markdownText(words.identity, LONGEST_SENTENCE) }]),
      { title: t('plan.detail.who'), value: words.who },
      { title: t('plan.detail.effort'), value: words.effort },
      { title: t('plan.detail.gains'), value: words.gains },
      ...(credit.length > 0 ? [{ title: t('plan.detail.credit'), value: rangeWords(credit, t) }] : []),
    ],
    more: words.more === '' ? [] : [words.more],
    fixLabel: t('plan.detail.fix'),
    fix: markdownText(words.fix, LONGEST_SENTENCE),
    commands: commandBlocks(together(shown), t),
    ...(shown.length < commands.length
      ? { commandsNote: t('plan.detail.commands', { shown: shown.length, total: commands.length }) }
      : {}),
    whyLabel: t('plan.detail.why'),
    why: markdownText(words.why, LONGEST_SENTENCE),
    whereLabel: t('plan.detail.where'),
    where: action.targets.slice(0, limit).map((target) =>
      t('plan.detail.target', {
        customer: markdownText(target.customer.name, LONGEST_NAME),
        subscription: target.subscription
          ? markdownText(target.subscription.name, LONGEST_NAME)
          : t('plan.detail.wholeCustomer'),
        found: markdownText(explainTarget(target, t, profile), LONGEST_SENTENCE),
      }),
    ),
    ...(hidden > 0 ? { whereMore: t('report.more', { count: hidden }) } : {}),
    source: t('detail.source', { title: titleOfPage(words.link) ?? t('detail.sourceTitle'), url: words.link }),
    buttons: [
      button(t('plan.button.back'), VERBS.plan, {
        ...place,
        ...(index >= ACTIONS_A_PAGE ? { from: String(index - (index % ACTIONS_A_PAGE)) } : {}),
      }),
    ],
  };
}

/** The commands for several subscriptions, one after the other; what is no command is the same for all. */
function together(all: readonly ActionCommands[]): ActionCommands['commands'] {
  const lines = (tool: 'az' | 'powershell'): string => all.flatMap(({ commands }) => commands[tool] ?? []).join('\n');
  const [first] = all;
  const [az, powershell] = [lines('az'), lines('powershell')];
  return {
    ...(az === '' ? {} : { az }),
    ...(powershell === '' ? {} : { powershell }),
    ...(first?.commands.portal === undefined ? {} : { portal: first.commands.portal }),
    ...(first?.commands.template === undefined ? {} : { template: first.commands.template }),
  };
}
