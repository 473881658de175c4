import type { Translator } from '../i18n/translator.ts';
import { demoLine } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';

export interface ManagedRow {
  readonly text: string;
  readonly detail: string;
  /** What a press on the row opens. */
  readonly open: Button;
}

export interface ManagedListInput {
  readonly title: string;
  readonly lines: readonly string[];
  /** As many as one page shows. */
  readonly rows: readonly ManagedRow[];
  readonly buttons: readonly Button[];
  readonly demo: boolean;
}

const LONGEST_LINE = 600;

/** A list whose rows open by a press. Plain words; nothing in them is obeyed as Markdown. */
export function managedListCard(input: ManagedListInput, t: Translator): CardMessage {
  const data = {
    title: markdownText(input.title),
    lines: input.lines.map((line) => markdownText(line, LONGEST_LINE)),
    rows: input.rows.map(({ text, detail, open }) => ({
      text: markdownText(text, LONGEST_LINE),
      detail: markdownText(detail, LONGEST_LINE),
      open: open.title,
      verb: open.verb,
      data: open.data,
    })),
    ...demoLine(input.demo, t),
    buttons: input.buttons,
  };
  return renderCard('managed-list', data, { t, summary: plainText(input.title) });
}
