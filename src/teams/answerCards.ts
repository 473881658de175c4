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
 * Draws each answer once a day and language, since filling a template costs several times what writing an id into
 * it does.
 */
export function createAnswerCards(): AnswerCards {
  const drawn = new LRUCache<string, string>({ max: CARDS_KEPT });
  // Random, so that no answer's own text can hold it.
  const placeholder = randomUUID();

  return (topic, answerId, now, t) => {
    const key = [t.language, topic.id, topic.question, now.toISOString().slice(0, 10)].join(' ');
    const known = drawn.get(key);
    if (known !== undefined) return JSON.parse(known.replaceAll(placeholder, answerId)) as CardMessage;

    const message = answerCard({ topic, feedback: 'open', answerId: placeholder, now }, t);
    // A card that could not be drawn is logged where it is sent, every time.
    if (message.defect) return message;
    const json = JSON.stringify(message);
    drawn.set(key, json);
    return JSON.parse(json.replaceAll(placeholder, answerId)) as CardMessage;
  };
}
