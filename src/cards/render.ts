import { readFileSync } from 'node:fs';
// The package's entry declares types out of the renderer's TypeScript sources, which no strict project compiles.
import { GlobalSettings, Template } from 'adaptivecards-templating/lib/template-engine.js';
import type { Translator } from '../i18n/translator.ts';
import type { AdaptiveCard, CardDefect, CardMessage, CardNode } from './card.ts';
import { cut, plainText } from './escape.ts';
import { withSubmitFallbacks } from './fallback.ts';

/** Our own bar for a card, in bytes of UTF-8 JSON. Beyond it a card shows less. */
export const NORMAL_CARD_BYTES = 28 * 1024;

/**
 * What must never be exceeded, in bytes. Teams refuses a message of about 100 KB; read 2026-11-23.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/format-your-bot-messages
 */
export const LARGEST_CARD_BYTES = 80 * 1024;

/** Longest summary, in characters: notifications cut it earlier anyway. */
const LONGEST_SUMMARY = 400;

const TEMPLATES = new URL('../../adaptive-cards/', import.meta.url);
const compiled = new Map<string, Template>();

/** What a template is filled with. Words are translated and strangers' text is escaped before they get here. */
export type CardData = Readonly<Record<string, unknown>>;

interface RenderContext {
  readonly t: Translator;
  /** Plain words that stand for the card. */
  readonly summary: string;
}

/**
 * Fills a template of `adaptive-cards/`. A template that does not fit its data is our own mistake: the reader gets
 * the plain words instead, and the message carries the defect.
 */
export function renderCard(template: string, data: CardData, { t, summary }: RenderContext): CardMessage {
  const words = cut(summary, LONGEST_SUMMARY);
  const outcome = expand(template, data);
  if (!outcome.ok) return standIn(words, t, outcome.defect);

  const card = withSubmitFallbacks({ ...outcome.card, lang: t.language, fallbackText: words });
  const size = cardBytes(card);
  if (size > LARGEST_CARD_BYTES) {
    return standIn(words, t, { template, problem: 'too-large', detail: `${size} bytes` });
  }
  return { card, summary: words };
}

/**
 * Renders with as many rows as fit: tries the limits in turn, most first, and takes the first card within the
 * normal bar. The data of the last limit is taken as it is.
 */
export function renderWithin(
  template: string,
  limits: readonly [number, ...number[]],
  dataFor: (limit: number) => CardData,
  context: RenderContext,
): CardMessage {
  let message = renderCard(template, dataFor(limits[0]), context);
  for (const limit of limits.slice(1)) {
    if (cardBytes(message.card) <= NORMAL_CARD_BYTES && message.defect?.problem !== 'too-large') break;
    message = renderCard(template, dataFor(limit), context);
  }
  return message;
}

/** Size of a card on the wire, in bytes of UTF-8. */
export function cardBytes(card: AdaptiveCard): number {
  return Buffer.byteLength(JSON.stringify(card), 'utf8');
}

type Expansion =
  { readonly ok: true; readonly card: AdaptiveCard } | { readonly ok: false; readonly defect: CardDefect };

function expand(template: string, data: CardData): Expansion {
  const missing: string[] = [];
  GlobalSettings.getUndefinedFieldValueSubstitutionString = (path) => {
    missing.push(path);
    return undefined;
  };
  try {
    const card = load(template).expand({ $root: data }) as AdaptiveCard;
    const unfilled = missing.length > 0 || JSON.stringify(card).includes('${');
    if (!unfilled) return { ok: true, card };
    return { ok: false, defect: { template, problem: 'missing-field', detail: missing.join(', ') } };
  } catch (cause) {
    return { ok: false, defect: { template, problem: 'template-broken', detail: template, cause } };
  } finally {
    delete GlobalSettings.getUndefinedFieldValueSubstitutionString;
  }
}

/** Templates are parsed once: compiling their expressions costs far more than filling them. */
function load(name: string): Template {
  const found = compiled.get(name);
  if (found) return found;

  const template = new Template(JSON.parse(readFileSync(new URL(`${name}.json`, TEMPLATES), 'utf8')));
  compiled.set(name, template);
  return template;
}

function standIn(summary: string, t: Translator, defect: CardDefect): CardMessage {
  const text: CardNode = { type: 'TextBlock', text: plainText(summary, LONGEST_SUMMARY), wrap: true };
  return {
    card: { type: 'AdaptiveCard', version: '1.5', lang: t.language, fallbackText: summary, body: [text] },
    summary,
    defect,
  };
}
