import type { AnswerId } from '../advisor/ids.ts';
import { commandsOf, placeholdersIn, type OwnIds } from '../advisor/steps.ts';
import type { Outcome } from '../advisor/tree.ts';
import type { Translator } from '../i18n/translator.ts';
import type { RunPlace } from './advisor-question.ts';
import { walkButtons } from './advisor-question.ts';
import { checkButton, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { commandBlocks } from './commands.ts';
import { markdownText } from './escape.ts';
import type { CardData } from './render.ts';
import { renderWithin } from './render.ts';

export interface AdvisorOutcomeInput {
  readonly place: RunPlace;
  readonly outcome: Outcome;
  /** What led here, in order. */
  readonly answers: readonly { readonly id: AnswerId; readonly undocumented: Outcome['undocumented'] }[];
  readonly canGoBack: boolean;
  /** What goes into the commands, and why some of it is still open. */
  readonly ids: OwnIds;
  readonly openIds: 'none' | 'no-profile' | 'not-here';
  /** The Lighthouse template, as text; null where the outcome has none. */
  readonly template: string | null;
  readonly notes: readonly string[];
  readonly demo: boolean;
}

/** What the advisor recommends, why, what it costs, and how it is done. */
export function advisorOutcomeCard(input: AdvisorOutcomeInput, t: Translator): CardMessage {
  const title = t(`advisor.outcome.${input.outcome.id}`);
  return renderWithin('advisor-outcome', [1, 0], (limit) => outcomeData(input, limit > 0, t), {
    t,
    summary: `${title}. ${t(`advisor.outcome.${input.outcome.id}.text`)}`,
  });
}

function outcomeData(input: AdvisorOutcomeInput, withTemplate: boolean, t: Translator): CardData {
  const { outcome, answers } = input;
  const carried = outcome.steps.map((step) => commandsOf(step, input.ids));
  const commands = carried.filter((one) => one !== null);
  const joined = (tool: 'az' | 'powershell'): string =>
    carried.flatMap((one, index) => (one ? [`# ${index + 1}`, one[tool]] : [])).join('\n');
  const undocumented = [...new Set([...outcome.undocumented, ...answers.flatMap((one) => one.undocumented)])];
  const placeholders = placeholdersIn(commands);
  const template = withTemplate ? input.template : null;

  return {
    title: t(`advisor.outcome.${outcome.id}`),
    notes: input.notes,
    ...demoLine(input.demo, t),
    recommendation: t(`advisor.outcome.${outcome.id}.text`),
    sections: [
      section(
        t('advisor.label.why'),
        answers.map(({ id }) => t(`advisor.because.${id}`)),
      ),
      { label: t('advisor.label.rights'), lines: [t(`advisor.outcome.${outcome.id}.rights`)] },
      section(
        t('advisor.label.caveats'),
        outcome.caveats.map((id) => t(`advisor.caveat.${id}`)),
      ),
      section(
        t('advisor.label.undocumented'),
        undocumented.map((id) => t(`advisor.caveat.${id}`)),
      ),
      { label: t('advisor.label.steps'), lines: stepLines(input, template === null, t) },
    ].filter(({ lines }) => lines.length > 0),
    commands: commandBlocks(
      {
        ...(commands.length > 0 ? { az: joined('az'), powershell: joined('powershell') } : {}),
        ...(template === null ? {} : { template }),
      },
      t,
    ),
    ...(placeholders.length > 0
      ? {
          placeholders: {
            label: t('advisor.label.placeholders'),
            facts: placeholders.map((title) => ({ title, value: t(`advisor.placeholder.${title}`) })),
          },
        }
      : {}),
    sources: outcome.links.map(({ title, url, lastVerified }) =>
      t('advisor.link', { title: markdownText(title), url, date: t.date(lastVerified) }),
    ),
    buttons: [...walkButtons(input.place, outcome.id, input.canGoBack, t), checkButton(t)],
  };
}

function stepLines({ outcome, openIds, template }: AdvisorOutcomeInput, noTemplate: boolean, t: Translator) {
  const steps = outcome.steps.map((step, index) => `${index + 1}. ${t(`advisor.step.${step}`)}`).join('\n');
  const open = outcome.steps.some((step) => commandsOf(step, NO_IDS) !== null);
  return [
    steps,
    ...(open && openIds === 'no-profile' ? [t('advisor.profile.missing')] : []),
    ...(open && openIds === 'not-here' ? [t('advisor.profile.private')] : []),
    ...(template !== null && noTemplate ? [t('advisor.template.tooLong')] : []),
  ];
}

const NO_IDS: OwnIds = { adminAgents: '', tenantId: '', partnerId: '', linkedPrincipal: '' };

function section(label: string, lines: readonly string[]) {
  return { label, lines: lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : [] };
}
