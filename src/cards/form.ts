import type { Translator } from '../i18n/translator.ts';
import type { Button, CardMessage } from './card.ts';
import { markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';

/** One thing that a form asks for. */
export type FormField = {
  readonly id: string;
  readonly label: string;
  /** What was typed before; empty at first. */
  readonly value: string;
  /** Said where it is left empty. */
  readonly error: string;
} & (
  | { readonly kind: 'text'; readonly placeholder: string; readonly longest: number }
  | { readonly kind: 'choice'; readonly choices: readonly { readonly title: string; readonly value: string }[] }
);

export interface FormInput {
  readonly title: string;
  readonly lines: readonly string[];
  /** What was wrong with what was sent. */
  readonly problem?: string;
  readonly fields: readonly FormField[];
  readonly submit: Button;
  readonly buttons: readonly Button[];
}

/** Longest paragraph of a form, in characters. */
const LONGEST_PARAGRAPH = 600;
const LONGEST_CHOICE = 100;

/** Asks for a few values. Plain words; nothing in them is obeyed as Markdown. */
export function formCard(input: FormInput, t: Translator): CardMessage {
  const data = {
    title: markdownText(input.title),
    lines: input.lines.map((line) => markdownText(line, LONGEST_PARAGRAPH)),
    problems: input.problem === undefined ? [] : [markdownText(input.problem, LONGEST_PARAGRAPH)],
    fields: input.fields.map(fieldOf),
    submit: input.submit,
    buttons: input.buttons,
  };
  return renderCard('form', data, { t, summary: plainText(input.title) });
}

function fieldOf(field: FormField) {
  if (field.kind === 'text') return { ...field, value: plainText(field.value, field.longest), choices: [] };
  const choices = field.choices.map(({ title, value }) => ({ title: plainText(title, LONGEST_CHOICE), value }));
  return { ...field, choices, placeholder: '', longest: 0 };
}
