import { ActivityTypes, AttachmentLayoutTypes, CardFactory, TextFormatTypes } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { Logger } from 'pino';
import type { OutgoingMessage } from '../channel.ts';

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
  };
}

/** A broken template is a mistake of ours: the log names it, and holds no text of the message. */
export function logDefect(message: OutgoingMessage, log: Logger): void {
  if (!('card' in message) || !message.defect) return;
  const { template, problem, detail, cause } = message.defect;
  log.error({ template, problem, detail, ...(cause === undefined ? {} : { err: cause }) }, 'card not rendered');
}
