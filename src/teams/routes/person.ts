import { randomUUID } from 'node:crypto';
import { z } from 'zod/v4';
import { personCard } from '../../cards/ask-back.ts';
import { askButton, helpButton } from '../../cards/buttons.ts';
import type { HandOff } from '../../cards/handoff.ts';
import {
  LONGEST_NOTE,
  handOffConfirmCard,
  handOffFailedCard,
  handOffRequestCard,
  handOffSentCard,
} from '../../cards/handoff.ts';
import { noticeCard } from '../../cards/notice.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { Clock } from '../../clock.ts';
import type { Contact } from '../../config/contact.ts';
import { DAY_MS } from '../../durations.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isGuid } from '../../pec/profile.ts';
import type { Memory } from '../../store/memory.ts';
import { textOf } from '../actionData.ts';
import type { ContactChannel } from '../contactChannel.ts';
import type { Exchange, Exchanges } from '../exchanges.ts';
import { keptFor } from '../kept.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { shownContact } from '../shownContact.ts';

export interface PersonOptions {
  readonly contact: Contact;
  /** Null where questions go by mail or phone only. */
  readonly contactChannel: ContactChannel | null;
  readonly exchanges: Exchanges;
  readonly knowledge: Knowledge;
  readonly memory: Memory;
  readonly clock: Clock;
}

/** A hand-off that was shown and waits for its sender to agree. */
interface Draft {
  readonly handOff: HandOff;
  readonly senderId: string;
}

const DRAFT_MS = 30 * 60 * 1_000;
const DRAFTS_KEPT = 1_000;
/** Until then a request in the channel can be marked answered. */
const REQUEST_MS = 30 * DAY_MS;

const requestSchema = z.object({
  activityId: z.string(),
  handOff: z.object({
    id: z.string(),
    from: z.string(),
    question: z.string(),
    answer: z.string().nullable(),
    note: z.string(),
  }),
});

/** Passes a question on to a person: to their Teams channel, or by mail or phone. Nothing leaves before a yes. */
export function createPersonFeature(options: PersonOptions): Feature {
  const { contact, contactChannel, exchanges, knowledge, memory, clock } = options;
  const drafts = keptFor<Draft>({ max: DRAFTS_KEPT, ttl: DRAFT_MS, clock });

  async function askPerson(visit: Visit, data: ActionData = {}): Promise<void> {
    const { turn, t } = visit;
    const exchange = exchangeOf(visit, data);
    const shown = shownContact(contact, exchange, t);
    if (!contactChannel || !exchange) {
      const hint = contactChannel ? { hint: t('handoff.askFirst') } : {};
      await turn.reply(personCard({ contact: shown, ...hint }, t));
      return;
    }
    const from = turn.sender.name || t('handoff.unnamed');
    const handOff = { id: randomUUID(), from, question: exchange.question, answer: exchange.answer, note: '' };
    drafts.set(handOff.id, { handOff, senderId: turn.sender.id });
    await turn.reply(handOffConfirmCard({ handOff, to: contact.name, contact: shown }, t));
  }

  function exchangeOf({ turn, t }: Visit, data: ActionData): Exchange | undefined {
    const topic = knowledge.topic(textOf(data, 'topic'), t.language);
    // A card that is older than what is remembered still tells its topic.
    const ofTopic = topic && { id: topic.id, question: topic.question, answer: null };
    return exchanges.own(turn, textOf(data, 'answer')) ?? ofTopic ?? exchanges.last(turn);
  }

  /** Takes a draft, so that a second press finds none; null where that was said already. */
  async function takeDraft({ turn, t }: Visit, data: ActionData): Promise<Draft | null> {
    const id = textOf(data, 'handoff');
    const draft = drafts.get(id);
    if (draft && draft.senderId !== turn.sender.id) {
      await turn.acknowledge(t('handoff.notYours'));
      return null;
    }
    if (!draft) {
      await turn.replaceCard(noticeCard({ lines: [t('handoff.tooOld')], buttons: [askButton(t), helpButton(t)] }, t));
      return null;
    }
    drafts.delete(id);
    return draft;
  }

  async function send(visit: Visit, data: ActionData): Promise<void> {
    const draft = await takeDraft(visit, data);
    if (!draft || !contactChannel) return;
    const { turn, t } = visit;
    const handOff = { ...draft.handOff, note: textOf(data, INPUTS.note).trim().slice(0, LONGEST_NOTE) };

    const posted = await contactChannel.post(handOffRequestCard({ handOff, answeredBy: null }, t));
    if (!posted.ok) {
      turn.log.warn({ reason: posted.reason }, 'a question could not be handed to the contact channel');
      const shown = shownContact(contact, handOff, t);
      await turn.replaceCard(handOffFailedCard({ contact: shown }, t));
      return;
    }
    await turn.replaceCard(handOffSentCard({ handOff, to: contact.name }, t));
    const { objectId, id } = turn.sender;
    // By which "delete my data" finds it.
    const request = { activityId: posted.activityId, handOff, askedBy: objectId ?? id };
    try {
      await memory.set(contactChannel.id, keyOf(handOff.id), request, REQUEST_MS);
    } catch (error) {
      // It was delivered all the same, and that is what its sender was told.
      turn.log.warn({ err: error }, 'a question that was handed over cannot be marked as answered');
    }
  }

  async function drop(visit: Visit, data: ActionData): Promise<void> {
    if (!(await takeDraft(visit, data))) return;
    const { turn, t } = visit;
    await turn.replaceCard(noticeCard({ lines: [t('handoff.dropped')], buttons: [askButton(t), helpButton(t)] }, t));
  }

  async function markAnswered({ turn, t }: Visit, data: ActionData): Promise<void> {
    const id = textOf(data, 'handoff');
    const request =
      contactChannel && contactChannel.holds(turn.address.conversationId) && isGuid(id)
        ? requestSchema.safeParse(await memory.get(contactChannel.id, keyOf(id))).data
        : undefined;
    if (!contactChannel || !request) {
      await turn.acknowledge(t('handoff.answered.gone'));
      return;
    }
    const answeredBy = turn.sender.name || t('handoff.unnamed');
    const card = handOffRequestCard({ handOff: request.handOff, answeredBy }, t);
    // The answer to a button changes the card for the one who pressed it only; an edit changes it for everybody.
    const edited = await contactChannel.edit(request.activityId, card);
    await (edited.ok ? turn.acknowledge(t('handoff.answered.done')) : turn.replaceCard(card));
    await memory.delete(contactChannel.id, keyOf(id));
  }

  return {
    commands: { person: (visit) => askPerson(visit) },
    actions: {
      [VERBS.askPerson]: askPerson,
      [VERBS.handOffSend]: send,
      [VERBS.handOffDrop]: drop,
      [VERBS.handOffAnswered]: markAnswered,
    },
  };
}

function keyOf(handOffId: string): string {
  return `handoff ${handOffId}`;
}
