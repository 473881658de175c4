import type { CardMessage } from '../cards/card.ts';
import type { Channel } from './channel.ts';
import type { Visit } from './router.ts';

/** Sends a card to the personal chat of the one who pressed, and tells them there or here whether that worked. */
export async function sendPrivately({ turn, t }: Visit, channel: Channel, card: CardMessage): Promise<void> {
  const personal =
    turn.address.kind === 'personal' ? turn.address : await channel.openPersonal(turn.sender, turn.address);
  const delivery = personal ? await channel.send(personal, card) : null;
  await turn.acknowledge(delivery?.ok ? t('chat.details.sent') : t('chat.details.notSent'));
}
