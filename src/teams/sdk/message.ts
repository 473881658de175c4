import { ActivityTypes, AttachmentLayoutTypes, CardFactory, TextFormatTypes } from 'botbuilder';
import type { Activity, Entity } from 'botbuilder';
import type { Logger } from 'pino';
import type { Citation, OutgoingMessage } from '../channel.ts';

/** A message as the SDK sends it. A card that could not be rendered is logged, since its reader cannot tell. */
export function toActivity(message: OutgoingMessage, log: Logger): Partial<Activity> {
  logDefect(message, log);
  if ('text' in message) {
    return { type: ActivityTypes.Message, text: message.text, textFormat: TextFormatTypes.Markdown };
  }
  return {
    type: ActivityTypes.Message,
    // Shown in notifications and in the chat list, where the card is not.
    summary: message.summary,
    attachmentLayout: AttachmentLayoutTypes.List,
    attachments: [CardFactory.adaptiveCard(message.card)],
    ...(message.composedFrom ? { entities: [aiLabel(message.composedFrom)] } : {}),
  };
}

/** Longest texts of a citation, in characters; Teams refuses longer ones. Read 2026-11-23, see the source below. */
const LONGEST_NAME = 80;
const LONGEST_ABSTRACT = 160;

/**
 * Marks a message as worded by a model, with what it cites.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content
 */
function aiLabel(citations: readonly Citation[]): Entity {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    additionalType: ['AIGeneratedContent'],
    citation: citations.map(({ name, url, abstract }, index) => ({
      '@type': 'Claim',
      position: index + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: name.slice(0, LONGEST_NAME),
        url,
        abstract: abstract.slice(0, LONGEST_ABSTRACT),
      },
    })),
  };
}

/** A broken template is a mistake of ours: the log names it, and holds no text of the message. */
export function logDefect(message: OutgoingMessage, log: Logger): void {
  if (!('card' in message) || !message.defect) return;
  const { template, problem, detail, cause } = message.defect;
  log.error({ template, problem, detail, ...(cause === undefined ? {} : { err: cause }) }, 'card not rendered');
}
