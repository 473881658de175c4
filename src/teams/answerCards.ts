import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { answerCard } from '../cards/answer.ts';
import type { CardMessage } from '../cards/card.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Topic } from '../knowledge/knowledge.ts';

const CARDS_KEPT = 500;

/** The card of an answer that nobody has rated yet, under this answer's own id. */
export type AnswerCards = (topic: Topic, answerId: string, now: Date, t: Translator) => CardMessage;

/**
 * Draws each answer once a day and language, with the questions beside it, since filling a template costs many times what writing an id into the few
 * places that hold it does. The rest of the card is shared between answers and never changed.
 */
export function createAnswerCards(): AnswerCards {
  const drawn = new LRUCache<string, CardMessage>({ max: CARDS_KEPT });
  // Random, so that no answer's own text can hold it.
  const placeholder = randomUUID();
  const holders = new WeakMap<object, readonly string[]>();

  /** Remembers which parts of a card hold the placeholder, at any depth, and by which names. */
  function findHolders(part: unknown): boolean {
    if (part === placeholder) return true;
    if (typeof part !== 'object' || part === null) return false;
    const names = Object.entries(part).flatMap(([name, value]) => (findHolders(value) ? [name] : []));
    if (names.length > 0) holders.set(part, names);
    return names.length > 0;
  }

  function filled<T>(part: T, answerId: string): T;
  function filled(part: unknown, answerId: string): unknown {
    if (part === placeholder) return answerId;
    if (typeof part !== 'object' || part === null) return part;
    const names = holders.get(part);
    if (!names) return part;
    const copy = (Array.isArray(part) ? [...(part as unknown[])] : { ...part }) as Record<string, unknown>;
    for (const name of names) copy[name] = filled(copy[name], answerId);
    return copy;
  }

  return (topic, answerId, now, t) => {
    const related = topic.related.map(({ id }) => id);
    const key = [t.language, topic.id, topic.question, now.toISOString().slice(0, 10), ...related].join(' ');
    const known = drawn.get(key);
    if (known) return filled(known, answerId);

    const message = answerCard({ topic, feedback: 'open', answerId: placeholder, now }, t);
    // A card that could not be drawn is logged where it is sent, every time.
    if (message.defect) return message;
    findHolders(message);
    drawn.set(key, message);
    return filled(message, answerId);
  };
}
