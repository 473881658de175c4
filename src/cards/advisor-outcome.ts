import type { AnswerId } from '../advisor/ids.ts';
import type { KnownIds } from '../advisor/knownIds.ts';
import { commandsOf } from '../advisor/steps.ts';
import type { Outcome } from '../advisor/tree.ts';
import type { Artefact } from '../artefacts/artefact.ts';
import { placeholdersIn } from '../artefacts/placeholders.ts';
import type { Translator } from '../i18n/translator.ts';
import type { RunPlace } from './advisor-question.ts';
import { walkButtons } from './advisor-question.ts';
import { button, checkButton, demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { commandBlocks } from './commands.ts';
import { markdownText } from './escape.ts';
import type { CardData } from './render.ts';
import { renderWithin } from './render.ts';
import { VERBS } from './verbs.ts';

export interface AdvisorOutcomeInput {
  readonly place: RunPlace;
  readonly outcome: Outcome;
  /** What led here, in order. */
  readonly answers: readonly { readonly id: AnswerId; readonly undocumented: Outcome['undocumented'] }[];
  readonly canGoBack: boolean;
  /** What goes into the commands, and why some of it is still open. */
  readonly ids: KnownIds;
  readonly openIds: 'none' | 'no-profile' | 'not-here';
  /** What carries the outcome out: each can be copied from the card, as many as fit into it. */
  readonly files: readonly Artefact[];
  readonly notes: readonly string[];
  readonly demo: boolean;
}

/** More subscriptions than these are counted and not listed. */
const MOST_LISTED = 5;

/** What the advisor recommends, why, what it costs, and how it is done. */
export function advisorOutcomeCard(input: AdvisorOutcomeInput, t: Translator): CardMessage {
  const title = t(`advisor.outcome.${input.outcome.id}`);
  const counts = input.files.map((_, index) => input.files.length - 1 - index);
  return renderWithin('advisor-outcome', [input.files.length, ...counts], (limit) => outcomeData(input, limit, t), {
    t,
    summary: `${title}. ${t(`advisor.outcome.${input.outcome.id}.text`)}`,
  });
}

function outcomeData(input: AdvisorOutcomeInput, filesShown: number, t: Translator): CardData {
  const { outcome, answers, ids } = input;
  const carried = outcome.steps.map((step) => commandsOf(step, ids));
  const commands = carried.filter((one) => one !== null);
  const joined = (tool: 'az' | 'powershell'): string =>
    carried.flatMap((one, index) => (one ? [`# ${index + 1}`, one[tool]] : [])).join('\n');
  const undocumented = [...new Set([...outcome.undocumented, ...answers.flatMap((one) => one.undocumented)])];
  const texts = [
    ...commands.flatMap(({ az, powershell }) => [az, powershell]),
    ...input.files.map((one) => one.content),
  ];
  const placeholders = placeholdersIn(texts);
  const blocks = commandBlocks(commands.length > 0 ? { az: joined('az'), powershell: joined('powershell') } : {}, t);
  const files = fileFields(input.files, filesShown, t);

  return {
    title: t(`advisor.outcome.${outcome.id}`),
    notes: input.notes,
    ...demoLine(input.demo, t),
    recommendation: t(`advisor.outcome.${outcome.id}.text`),
    ...(commands.length > 0 ? targetLine(ids, t) : {}),
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
      { label: t('advisor.label.steps'), lines: stepLines(input, commands.length > 0, t) },
    ].filter(({ lines }) => lines.length > 0),
    toggles: [...blocks, ...(files ? [{ id: files.id, title: t('advisor.files.show') }] : [])],
    commands: blocks,
    ...(files ? { files } : {}),
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
    buttons: buttonsOf(input, t),
  };
}

/** Six with those above: where files can be sent, what can as well be typed gives way. */
function buttonsOf({ place, outcome, canGoBack, files, openIds }: AdvisorOutcomeInput, t: Translator) {
  const walk = walkButtons(place, outcome.id, canGoBack, t);
  if (files.length === 0 || openIds === 'not-here') return [...walk, checkButton(t)];
  const send = button(t('advisor.files.send'), VERBS.chooseFiles, { run: place.run });
  return [send, ...walk.slice(0, 1), checkButton(t)];
}

/**
 * Each file in a field of its own: one press, select all, copy. Lines of a text block would arrive with other line ends,
 * or without any.
 */
function fileFields(files: readonly Artefact[], limit: number, t: Translator) {
  if (files.length === 0) return null;
  const left = files.slice(limit).map(({ filename }) => filename);
  return {
    id: 'files',
    shown: files.slice(0, limit).map(({ filename, content }, index) => ({
      id: `copy-${index}`,
      label: t('advisor.files.label', { file: filename }),
      content,
    })),
    ...(left.length > 0 ? { tooLong: t('advisor.files.tooLong', { files: t.list(left) }) } : {}),
  };
}

/** What the commands and files are about, where a check told. */
function targetLine({ subscriptionIds }: KnownIds, t: Translator): { readonly targets?: string } {
  if (subscriptionIds.length === 0) return {};
  const left = subscriptionIds.length - MOST_LISTED;
  const more = left > 0 ? [t('advisor.targets.more', { count: left })] : [];
  const ids = [...subscriptionIds.slice(0, MOST_LISTED), ...more].join(', ');
  return { targets: t('advisor.targets', { count: subscriptionIds.length, ids }) };
}

function stepLines({ outcome, openIds }: AdvisorOutcomeInput, hasCommands: boolean, t: Translator) {
  const steps = outcome.steps.map((step, index) => `${index + 1}. ${t(`advisor.step.${step}`)}`).join('\n');
  return [
    steps,
    ...(hasCommands && openIds === 'no-profile' ? [t('advisor.profile.missing')] : []),
    ...(hasCommands && openIds === 'not-here' ? [t('advisor.profile.private')] : []),
  ];
}

function section(label: string, lines: readonly string[]) {
  return { label, lines: lines.length > 0 ? [lines.map((line) => `- ${line}`).join('\n')] : [] };
}
