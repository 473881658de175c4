import type { Clock } from '../clock.ts';
import type { RelatedTopic } from '../knowledge/knowledge.ts';
import { keptFor } from './kept.ts';
import type { Turn } from './turn.ts';

/** A question and what the bot made of it. Checks of customers are no exchanges, so nothing of them gets here. */
export interface Exchange {
  /** Random; travels in the buttons of the answer. */
  readonly id: string;
  /** As it was asked. */
  readonly question: string;
  /** The answer in a few plain words; null where it is not known any more. */
  readonly answer: string | null;
  /** Other questions that stand beside the answer, best first. */
  readonly offered?: readonly RelatedTopic[];
}

/** What was asked lately, in each conversation for half an hour. In memory only. */
export interface Exchanges {
  keep(turn: Turn, exchange: Exchange): void;
  /** The exchange of a card in this conversation, whoever asked. */
  get(turn: Turn, id: string): Exchange | undefined;
  /** The same where whoever acts in this turn asked it themselves: nobody's question is passed on under another's name. */
  own(turn: Turn, id: string): Exchange | undefined;
  /** The last one of whoever acts in this turn. */
  last(turn: Turn): Exchange | undefined;
}

const KEPT_MS = 30 * 60 * 1_000;
const EXCHANGES_KEPT = 10_000;

export function createExchanges(clock: Clock): Exchanges {
  const kept = { max: EXCHANGES_KEPT, ttl: KEPT_MS, clock };
  const byCard = keptFor<{ readonly exchange: Exchange; readonly askerId: string }>(kept);
  const byAsker = keptFor<Exchange>(kept);

  return {
    keep(turn, exchange) {
      byCard.set(cardKey(turn, exchange.id), { exchange, askerId: turn.sender.id });
      byAsker.set(askerKey(turn), exchange);
    },
    get: (turn, id) => byCard.get(cardKey(turn, id))?.exchange,
    own(turn, id) {
      const found = byCard.get(cardKey(turn, id));
      return found?.askerId === turn.sender.id ? found.exchange : undefined;
    },
    last: (turn) => byAsker.get(askerKey(turn)),
  };
}

function cardKey({ address }: Turn, id: string): string {
  return `${address.conversationId} ${id}`;
}

/** In a group, nobody's question is passed on under another's name. */
function askerKey({ address, sender }: Turn): string {
  return `${address.conversationId} ${sender.id}`;
}
