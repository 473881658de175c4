import { LRUCache } from 'lru-cache';
import { answerCard } from '../../cards/answer.ts';
import type { Feedback } from '../../cards/answer.ts';
import { askPromptCard, didYouMeanCard, personCard, unknownCard } from '../../cards/ask-back.ts';
import { askButton, helpButton } from '../../cards/buttons.ts';
import type { CardMessage } from '../../cards/card.ts';
import { noticeCard } from '../../cards/notice.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { Clock } from '../../clock.ts';
import type { Contact } from '../../config.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { Answer, Answerer } from '../../knowledge/answerer.ts';
import { isServed } from '../../knowledge/language.ts';
import type { Knowledge, Topic } from '../../knowledge/knowledge.ts';
import type { Feedback as FeedbackStore } from '../../store/feedback.ts';
import type { Composer } from '../../model/composer.ts';
import { textOf } from '../actionData.ts';
import { LONGEST_QUESTION } from '../commands.ts';
import { composeAnswer } from '../compose.ts';
import { keptFor } from '../kept.ts';
import type { Readers } from '../readers.ts';
import type { ActionData, Feature, Visit } from '../router.ts';
import { showRole } from './role.ts';

export interface AskOptions {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  readonly feedback: FeedbackStore;
  readonly contact: Contact;
  /** The model that may word answers; null where there is none. */
  readonly composer: Composer | null;
  readonly readers: Readers;
  readonly clock: Clock;
}

/** How long "and for Lighthouse?" still refers to the last answer. */
const FOLLOW_UP_MS = 30 * 60 * 1_000;
const CONVERSATIONS_FOLLOWED = 10_000;
const ANSWER_CARDS_KEPT = 500;

/** Topics that show what the bot can answer. */
const EXAMPLE_TOPICS = ['reader', 'aobo-removed', 'where-details'];

/** Questions about PEC: answered with a source, or with the nearest questions, or with a person to ask. */
export function createAskFeature(options: AskOptions): Feature {
  const { knowledge, answerer, feedback, composer, readers, clock } = options;
  const lastTopics = keptFor<string>({ max: CONVERSATIONS_FOLLOWED, ttl: FOLLOW_UP_MS, clock });
  // An unrated answer looks the same to everybody who reads that language.
  const answerCards = new LRUCache<string, CardMessage>({ max: ANSWER_CARDS_KEPT });
  const contact = { name: options.contact.name, reach: reachOf(options.contact) };

  async function ask(visit: Visit, question: string): Promise<void> {
    const { turn, t } = visit;
    const text = question.trim().slice(0, LONGEST_QUESTION);
    if (text === '') {
      await prompt(visit);
      return;
    }
    const lastTopic = lastTopics.get(turn.address.conversationId);
    const found = answerer.answer(text, { answerIn: t.language, lastTopic });
    await show(visit, text, found);
    if (found.kind === 'did-you-mean' || found.kind === 'unknown') {
      await feedback.add({ question: text, topicId: null, language: found.language, band: found.kind, helpful: null });
    }
  }

  async function show(visit: Visit, question: string, found: Answer): Promise<void> {
    const { turn, t } = visit;
    switch (found.kind) {
      case 'answer':
        await (found.role || !composer ? showTopic(visit, found.topic) : compose(composer, visit, question, found));
        return;
      case 'did-you-mean':
        await turn.reply(
          didYouMeanCard({ question, choices: found.alternatives.map((hit) => ({ ...choice(hit.topic) })) }, t),
        );
        return;
      case 'unknown':
        await turn.reply(unknownCard({ question, contact }, t));
        return;
      case 'role':
        await showRole(visit, question, found.match, knowledge);
        return;
      case 'language':
        await switchLanguage(visit, found.requested, found.topic);
        return;
    }
  }

  /** From now on in the language that was asked for; what was last said is said again in it. */
  async function switchLanguage({ turn, t }: Visit, requested: string, topic: Topic | undefined): Promise<void> {
    if (!isServed(requested, LANGUAGES)) {
      const lines = [
        t('ask.language.notServed', { language: t.languageName(requested) }),
        t('chat.languages', { languages: t.list(LANGUAGES.map((language) => t.languageName(language))) }),
      ];
      await turn.reply(noticeCard({ lines, buttons: [askButton(t), helpButton(t)] }, t));
      return;
    }
    const words = await readers.choose(turn, requested);
    if (topic) {
      await turn.reply({ text: words('ask.language.changed') });
      await showTopic({ turn, t: words }, topic);
      return;
    }
    const lines = [words('ask.language.changed')];
    await turn.reply(noticeCard({ lines, buttons: [askButton(words), helpButton(words)] }, words));
  }

  async function compose(
    model: Composer,
    visit: Visit,
    question: string,
    found: Extract<Answer, { kind: 'answer' }>,
  ): Promise<void> {
    const topics = [found.topic, ...found.alternatives.map((hit) => hit.topic)];
    const message = await composeAnswer(model, visit, question, topics);
    if (!message) {
      await showTopic(visit, found.topic);
      return;
    }
    lastTopics.set(visit.turn.address.conversationId, found.topic.id);
    await visit.turn.reply(message);
  }

  async function showTopic({ turn, t }: Visit, topic: Topic): Promise<void> {
    lastTopics.set(turn.address.conversationId, topic.id);
    const key = `${t.language} ${topic.id}`;
    const card = answerCards.get(key) ?? answerCard({ topic, feedback: 'open' }, t);
    answerCards.set(key, card);
    await turn.reply(card);
  }

  async function prompt({ turn, t }: Visit): Promise<void> {
    const topics = EXAMPLE_TOPICS.map((id) => knowledge.topic(id, t.language)).filter((topic) => topic !== undefined);
    await turn.reply(askPromptCard({ examples: topics.map(choice) }, t));
  }

  async function askPerson({ turn, t }: Visit): Promise<void> {
    await turn.reply(personCard({ contact }, t));
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
        const by = turn.address.kind === 'personal' || turn.sender.name === '' ? {} : { feedbackBy: turn.sender.name };
        await turn.replaceCard(answerCard({ topic, feedback: state, ...by }, t));
        await feedback.add({
          question: topic.question,
          topicId: topic.id,
          language: t.language,
          band: 'answer',
          helpful,
          ...(comment === '' ? {} : { comment }),
        });
      });
  }

  return {
    commands: {
      question: ask,
      person: askPerson,
      choose: (visit) => withTopic(visit, { topic: 'choose-access' }, (topic) => showTopic(visit, topic)),
    },
    actions: {
      [VERBS.ask]: (visit, data) => ask(visit, textOf(data, INPUTS.question)),
      [VERBS.askPrompt]: prompt,
      [VERBS.askTopic]: (visit, data) => withTopic(visit, data, (topic) => showTopic(visit, topic)),
      [VERBS.choose]: (visit) => withTopic(visit, { topic: 'choose-access' }, (topic) => showTopic(visit, topic)),
      [VERBS.feedbackYes]: rate('helped', true),
      [VERBS.feedbackNo]: rate('not-helped', false),
      [VERBS.feedbackComment]: rate('commented', false),
      [VERBS.askPerson]: askPerson,
    },
  };
}

function choice(topic: Topic): { readonly id: string; readonly question: string } {
  return { id: topic.id, question: topic.question };
}

function reachOf(contact: Contact): string {
  return contact.email === '' ? contact.phone : `mailto:${contact.email}`;
}
