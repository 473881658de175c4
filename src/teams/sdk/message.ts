import { ActivityTypes, AttachmentLayoutTypes, CardFactory, TextFormatTypes } from 'botbuilder';
import type { Activity, Attachment, Entity } from 'botbuilder';
import type { Logger } from 'pino';
import type { Citation, FileConsent, OutgoingMessage, SharedFile } from '../channel.ts';

/** A message as the SDK sends it. A card that could not be rendered is logged, since its reader cannot tell. */
export function toActivity(message: OutgoingMessage, log: Logger): Partial<Activity> {
  logDefect(message, log);
  if ('text' in message) {
    return { type: ActivityTypes.Message, text: message.text, textFormat: TextFormatTypes.Markdown };
  }
  if ('fileConsent' in message) return withAttachment(message.summary, consentCard(message.fileConsent));
  if ('file' in message) return withAttachment(message.summary, fileCard(message.file));
  return {
    type: ActivityTypes.Message,
    // Shown in notifications and in the chat list, where the card is not.
    summary: message.summary,
    attachmentLayout: AttachmentLayoutTypes.List,
    attachments: [CardFactory.adaptiveCard(message.card)],
    ...(message.composedFrom ? { entities: [aiLabel(message.composedFrom)] } : {}),
  };
}

/**
 * The card with "Accept" and "Decline". What it sends back names an offer of ours and holds nothing of the file.
 * Source: https://learn.microsoft.com/en-us/microsoftteams/platform/bots/how-to/bots-filesv4
 */
function consentCard({ name, description, sizeBytes, context }: FileConsent): Attachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.consent',
    name,
    content: { description, sizeInBytes: sizeBytes, acceptContext: context, declineContext: context },
  };
}

function fileCard({ name, contentUrl, uniqueId, fileType }: SharedFile): Attachment {
  return {
    contentType: 'application/vnd.microsoft.teams.card.file.info',
    contentUrl,
    name,
    content: { uniqueId, fileType },
  };
}

function withAttachment(summary: string, attachment: Attachment): Partial<Activity> {
  return { type: ActivityTypes.Message, summary, attachments: [attachment] };
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
