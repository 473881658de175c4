import type { Conversation, Conversations } from '../store/conversations.ts';
import type { Address, Channel, OutgoingMessage } from './channel.ts';

export type ChannelPost =
  { readonly ok: true; readonly activityId: string } | { readonly ok: false; readonly reason: string };

/** The Teams channel of the people who answer what the bot cannot. */
export interface ContactChannel {
  readonly id: string;
  /** Whether a conversation is this channel, or a thread in it. */
  holds(conversationId: string): boolean;
  post(message: OutgoingMessage): Promise<ChannelPost>;
  edit(activityId: string, message: OutgoingMessage): Promise<ChannelPost>;
}

/** @param id the channel's conversation id; the bot must have been added to its team. */
export function createContactChannel(id: string, conversations: Conversations, channel: Channel): ContactChannel {
  async function reach(act: (address: Address) => ReturnType<Channel['send']>): Promise<ChannelPost> {
    const known = await conversations.findChannel(id);
    if (!known) return { ok: false, reason: 'the bot was never met in the channel' };
    const delivery = await act(addressOf(id, known));
    return delivery.ok ? delivery : { ok: false, reason: delivery.reason };
  }

  return {
    id,
    holds: (conversationId) => conversationId === id || conversationId.startsWith(`${id};`),
    post: (message) => reach((address) => channel.send(address, message)),
    edit: (activityId, message) => reach((address) => channel.update(address, activityId, message)),
  };
}

/** Of a thread in the channel only the way there is used: what is posted starts a thread of its own. */
function addressOf(id: string, known: Conversation): Address {
  const { kind, tenantId, serviceUrl } = known;
  const reference = known.reference as Readonly<Record<string, unknown>>;
  const conversation = { ...(reference['conversation'] as object | undefined), id };
  return { conversationId: id, kind, tenantId, serviceUrl, reference: { ...reference, conversation } };
}
