import assert from 'node:assert/strict';
import { cardOf } from '../teams/client.ts';
import type { SentActivity } from '../teams/connector.ts';

/** Where the button of a sign-in card leads to. */
export function linkOf(activity: SentActivity): string {
  const url = /"type":"Action\.OpenUrl","title":"[^"]*","url":"([^"]*)"/.exec(JSON.stringify(cardOf(activity)))?.[1];
  assert.ok(url, `a link on ${JSON.stringify(activity).slice(0, 500)}`);
  return url;
}

/** What a card asks Teams to sign somebody in for; null where it asks for nothing. */
export function singleSignOnOf(activity: SentActivity): { readonly id: string; readonly uri: string } | null {
  const [attachment] = activity.attachments ?? [];
  if (attachment?.contentType !== 'application/vnd.microsoft.card.oauth') return null;
  return attachment.content['tokenExchangeResource'] as { readonly id: string; readonly uri: string };
}

/** Where the button of an offer of single sign-on leads to. */
export function singleSignOnLinkOf(activity: SentActivity): string {
  const [button] = (activity.attachments?.[0]?.content['buttons'] ?? []) as readonly { readonly value: string }[];
  assert.ok(button, 'a button');
  return button.value;
}
