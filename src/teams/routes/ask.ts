import { randomUUID } from 'node:crypto';
import { answerCard } from '../../cards/answer.ts';
import type { Feedback } from '../../cards/answer.ts';
import { askPromptCard, didYouMeanCard, unknownCard } from '../../cards/ask-back.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { Clock } from '../../clock.ts';
import type { Contact } from '../../config/contact.ts';
import type { Answer, Answerer } from '../../knowledge/answerer.ts';
import type { Knowledge, RelatedTopic, Topic } from '../../knowledge/knowledge.ts';
import { isGuid } from '../../pec/profile.ts';
import type { Feedback as FeedbackStore } from '../../store/feedback.ts';
import type { Composer } from '../../model/composer.ts';
import { textOf } from '../actionData.ts';
import { createAnswerCards } from '../answerCards.ts';
import type { OutgoingMessage } from '../channel.ts';
import { LONGEST_QUESTION } from '../commands.ts';
import { composeAnswer } from '../compose.ts';
import type { Exchange, Exchanges } from '../exchanges.ts';
import type { GoOn } from '../goOn.ts';
import { keptFor } from '../kept.ts';
import { roleAnswer } from '../roleAnswer.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { shownContact } from '../shownContact.ts';
import { smallTalkIn } from '../smallTalkWords.ts';
import type { Subjects } from '../subjects.ts';
import type { SwitchLanguage } from '../switchLanguage.ts';

export interface AskOptions {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  readonly feedback: FeedbackStore;
  readonly contact: Contact;
  /** The model that may word answers; null where there is none. */
  readonly composer: Composer | null;
  readonly exchanges: Exchanges;
  readonly subjects: Subjects;
  readonly goOn: GoOn;
  readonly switchLanguage: SwitchLanguage;
  readonly clock: Clock;
}

type Asked = Pick<Exchange, 'id' | 'question' | 'offered'>;

/** An answer that scores less may be the wrong one, so that the next best stand beside it. */
const SURE = 0.6;

/** How long "and for Lighthouse?" still refers to the last answer. */
const FOLLOW_UP_MS = 30 * 60 * 1_000;
const CONVERSATIONS_FOLLOWED = 10_000;

/** Topics that show what the bot can answer. */
const EXAMPLE_TOPICS = ['reader', 'aobo-removed', 'where-details'];

/** Questions about PEC: answered with a source, or with the nearest questions, or with a person to ask. */
export function createAskFeature(options: AskOptions): Feature {
  const { knowledge, answerer, feedback, exchanges, composer, subjects, clock } = options;
  const cardOf = createAnswerCards();
  const lastTopics = keptFor<string>({ max: CONVERSATIONS_FOLLOWED, ttl: FOLLOW_UP_MS, clock });

  async function ask(visit: Visit, question: string): Promise<void> {
    const { turn, t } = visit;
    const text = question.trim().slice(0, LONGEST_QUESTION);
    if (text === '') {
      await prompt(visit);
      return;
    }
    const answerId = randomUUID();
    const lastTopic = lastTopics.get(turn.address.conversationId);
    const found = answerer.answer(text, { answerIn: t.language, lastTopic });
    await show(visit, { id: answerId, question: text }, found);
    if (found.kind === 'did-you-mean' || found.kind === 'unknown') {
      const { language, kind: band } = found;
      const unanswered = { question: text, topicId: null, language, band, helpful: null, answerId };
      // The reply is out: a question less in the list is no reason to apologise after it.
      await feedback.add(unanswered).catch((error: unknown) => {
        turn.log.warn({ err: error }, 'an unanswered question could not be kept');
      });
    }
  }

  /** Takes what leans on the conversation, or names a customer; false where it is for the knowledge. */
  async function goOn(visit: Visit, said: string): Promise<boolean> {
    const question = said.trim().slice(0, LONGEST_QUESTION);
    const gone = smallTalkIn(question) === null ? await options.goOn(visit, question) : null;
    if (gone === null) return false;
    if (gone !== 'said') {
      await showTopic(visit, gone.topic, { id: randomUUID(), question, offered: gone.offered });
    }
    return true;
  }

  async function show(visit: Visit, asked: Asked, found: Answer): Promise<void> {
    const { t } = visit;
    const { id: answerId, question } = asked;
    switch (found.kind) {
      case 'answer':
        if (found.role && found.scope) {
          lastTopics.set(visit.turn.address.conversationId, found.topic.id);
          await reply(visit, asked, roleAnswer(question, { ...found, match: found.role }, knowledge, t));
          return;
        }
        await (found.role || !composer
          ? showTopic(visit, found.topic, { ...asked, offered: besides(found) })
          : compose(composer, visit, asked, found));
        return;
      case 'did-you-mean': {
        const choices = found.alternatives.map((hit) => choice(hit.topic));
        await reply(visit, asked, didYouMeanCard({ question, choices, answerId }, t));
        return;
      }
      case 'unknown': {
        const contact = shownContact(options.contact, { question, answer: null }, t);
        await reply(visit, asked, unknownCard({ question, contact, answerId }, t));
        return;
      }
      case 'role':
        await reply(visit, asked, roleAnswer(question, found, knowledge, t));
        return;
      case 'language':
        await options.switchLanguage(visit, found.requested, sayAgain);
        return;
    }
  }

  /** Answers, and remembers for a while what was asked and answered. */
  async function reply({ turn }: Visit, asked: Asked, message: OutgoingMessage, topicId: string | null = null) {
    exchanges.keep(turn, { ...asked, answer: 'summary' in message ? message.summary : message.text });
    subjects.note(turn, { kind: 'question', question: asked.question, topicId });
    await turn.reply(message);
  }

  /** Answers the last question once more, in words that have changed since; nothing where there was no answer. */
  async function sayAgain(visit: Visit): Promise<void> {
    const subject = subjects.of(visit.turn);
    if (subject?.kind !== 'question') return;
    const { question, topicId } = subject;
    const topic = topicId === null ? undefined : knowledge.topic(topicId, visit.t.language);
    const asked = { id: randomUUID(), question };
    if (topic) {
      await showTopic(visit, topic, asked);
      return;
    }
    const found = answerer.answer(question, { answerIn: visit.t.language });
    if (found.kind !== 'unknown' && found.kind !== 'language') await show(visit, asked, found);
  }

  async function compose(
    model: Composer,
    visit: Visit,
    asked: Asked,
    found: Extract<Answer, { kind: 'answer' }>,
  ): Promise<void> {
    const topics = [found.topic, ...found.alternatives.map((hit) => hit.topic)];
    const message = await composeAnswer(model, visit, asked, topics);
    if (!message) {
      await showTopic(visit, found.topic, { ...asked, offered: besides(found) });
      return;
    }
    lastTopics.set(visit.turn.address.conversationId, found.topic.id);
    await reply(visit, asked, message, found.topic.id);
  }

  async function showTopic(visit: Visit, topic: Topic, asked = askedAs(topic)): Promise<void> {
    const { turn, t } = visit;
    lastTopics.set(turn.address.conversationId, topic.id);
    await reply(visit, asked, cardOf(offering(topic, asked.offered), asked.id, clock.now(), t), topic.id);
  }

  /** Shows the topic of a button. Where it was offered for a question, that question is now known to mean it. */
  async function showPicked(visit: Visit, data: ActionData): Promise<void> {
    await withTopic(visit, data, async (topic) => {
      const offer = textOf(data, 'answer');
      const question = exchanges.own(visit.turn, offer)?.question;
      await showTopic(visit, topic, { ...askedAs(topic), ...(question === undefined ? {} : { question }) });
      if (isGuid(offer)) await feedback.pick(offer, topic.id);
    });
  }

  async function prompt({ turn, t }: Visit): Promise<void> {
    const topics = EXAMPLE_TOPICS.map((id) => knowledge.topic(id, t.language)).filter((topic) => topic !== undefined);
    await turn.reply(askPromptCard({ examples: topics.map(choice) }, t));
  }

  async function withTopic(visit: Visit, data: ActionData, act: (topic: Topic) => Promise<void>): Promise<void> {
    const topic = knowledge.topic(textOf(data, 'topic'), visit.t.language);
    await (topic ? act(topic) : prompt(visit));
  }

  function rate(state: Feedback, helpful: boolean) {
    return (visit: Visit, data: ActionData): Promise<void> =>
      withTopic(visit, data, async (topic) => {
        const { turn, t } = visit;
        const comment = textOf(data, INPUTS.comment).trim();
        const answerId = textOf(data, 'answer');
        const judged = isGuid(answerId) ? { answerId } : {};
        const by = turn.address.kind === 'personal' || turn.sender.name === '' ? {} : { feedbackBy: turn.sender.name };
        const exchange = exchanges.get(turn, answerId);
        const shown = offering(topic, exchange?.offered);
        await turn.replaceCard(answerCard({ topic: shown, feedback: state, now: clock.now(), ...judged, ...by }, t));
        await feedback.add({
          question: exchange?.question ?? topic.question,
          topicId: topic.id,
          language: t.language,
          band: 'answer',
          helpful,
          ...judged,
          ...(comment === '' ? {} : { comment }),
        });
      });
  }

  return {
    commands: {
      question: ask,
    },
    typed: goOn,
    actions: {
      async [VERBS.ask](visit, data) {
        const question = textOf(data, INPUTS.question);
        if (!(await goOn(visit, question))) await ask(visit, question);
      },
      [VERBS.askPrompt]: prompt,
      [VERBS.askTopic]: showPicked,
      [VERBS.feedbackYes]: rate('helped', true),
      [VERBS.feedbackNo]: rate('not-helped', false),
      [VERBS.feedbackComment]: rate('commented', false),
    },
  };
}

/** The next best of an answer that is not sure. */
function besides({ score, alternatives }: Extract<Answer, { kind: 'answer' }>): readonly RelatedTopic[] {
  return score < SURE ? alternatives.map((hit) => choice(hit.topic)) : [];
}

/** The topic with other questions before those that it is related to. */
function offering(topic: Topic, offered: readonly RelatedTopic[] = []): Topic {
  if (offered.length === 0) return topic;
  const rest = topic.related.filter(({ id }) => offered.every((one) => one.id !== id));
  return { ...topic, related: [...offered, ...rest] };
}

function choice(topic: Topic): RelatedTopic {
  return { id: topic.id, question: topic.question };
}

/** Somebody who presses a question asks it in our words. */
function askedAs(topic: Topic): Asked {
  return { id: randomUUID(), question: topic.question };
}
