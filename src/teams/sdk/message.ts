import { ActivityTypes, AttachmentLayoutTypes, CardFactory, TextFormatTypes } from 'botbuilder';
import type { Activity } from 'botbuilder';
import type { OutgoingMessage } from '../channel.ts';

/** A message as the SDK sends it. */
export function toActivity(message: OutgoingMessage): Partial<Activity> {
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
