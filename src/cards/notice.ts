import type { Translator } from '../i18n/translator.ts';
import { MOST_BUTTONS, demoLine } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';

/** Longest paragraph of a notice or failure, in characters. */
const LONGEST_PARAGRAPH = 1_000;

export interface NoticeInput {
  readonly title?: string;
  /** Plain words, one entry a paragraph. Shown as they are. */
  readonly lines: readonly string[];
  readonly buttons?: readonly Button[];
  readonly demo?: boolean;
}

/** Something short to say, with a next step. */
export function noticeCard(input: NoticeInput, t: Translator): CardMessage {
  const data = {
    ...(input.title === undefined ? {} : { title: markdownText(input.title) }),
    lines: input.lines.map((line) => markdownText(line, LONGEST_PARAGRAPH)),
    ...demoLine(input.demo ?? false, t),
    buttons: (input.buttons ?? []).slice(0, MOST_BUTTONS),
  };
  const summary = [input.title, ...input.lines].filter((text) => text !== undefined).join(' ');
  return renderCard('notice', data, { t, summary: plainText(summary, LONGEST_PARAGRAPH) });
}

export interface FailureInput {
  /** What happened, in a few words. */
  readonly happened: string;
  /** What it means for the reader. */
  readonly meaning?: string;
  /** What to do next, in order. */
  readonly next: readonly string[];
  /** Names the failure in the log. */
  readonly errorId?: string;
  readonly buttons: readonly Button[];
  /** Pages that lead on, before the buttons. Addresses of our own making. */
  readonly links?: readonly { readonly title: string; readonly url: string }[];
  readonly demo?: boolean;
}

/** What went wrong, what it means and what to do. Plain words; nothing in them is obeyed as Markdown. */
export function failureCard(input: FailureInput, t: Translator): CardMessage {
  const data = {
    title: markdownText(input.happened),
    ...(input.meaning === undefined ? {} : { meaning: markdownText(input.meaning, LONGEST_PARAGRAPH) }),
    ...(input.next.length > 0 ? { nextLabel: t('failure.next') } : {}),
    next: input.next.map((step) => markdownText(step, LONGEST_PARAGRAPH)),
    ...(input.errorId === undefined ? {} : { errorId: t('failure.errorId', { errorId: markdownText(input.errorId) }) }),
    ...demoLine(input.demo ?? false, t),
    links: input.links ?? [],
    buttons: input.buttons.slice(0, MOST_BUTTONS - (input.links?.length ?? 0)),
  };
  const summary = [input.happened, input.meaning].filter((text) => text !== undefined).join(' ');
  return renderCard('failure', data, { t, summary: plainText(summary, LONGEST_PARAGRAPH) });
}
