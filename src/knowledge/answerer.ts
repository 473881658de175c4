import type { Language } from '../i18n/languages.ts';
import { followUpKind } from './follow-up.ts';
import { isServed } from './language.ts';
import { createLanguageDetector } from './language-detector.ts';
import { requestedLanguage } from './language-request.ts';
import type { Knowledge, Topic } from './knowledge.ts';
import type { Models } from './model/model.ts';
import { createRoleReader, type RoleMatch, type RoleQuestion } from './role-question.ts';
import { readScope, type RoleScope } from './role-scope.ts';
import { outweighs, TOPIC_OF_SCOPE, topicAbout, topicOf } from './role-topics.ts';
import { createSearch, type Hit, type Search, type SearchResult } from './search.ts';

/** What the bot makes of a question. `language` is the one to answer in. */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly language: Language;
      readonly topic: Topic;
      /** 0…1. */
      readonly score: number;
      /** The next best, at most two. */
      readonly alternatives: readonly Hit[];
      /** Read as going on about the last topic. */
      readonly followUp: boolean;
      /** The role that the question names, when the topic is about that role. */
      readonly role?: RoleMatch;
      /** Where the question says that the role is held; then the topic is about that scope. */
      readonly scope?: RoleScope;
    }
  /** No topic is sure enough: up to three to choose from. */
  | { readonly kind: 'did-you-mean'; readonly language: Language; readonly alternatives: readonly Hit[] }
  | { readonly kind: 'unknown'; readonly language: Language }
  | {
      readonly kind: 'role';
      readonly language: Language;
      readonly match: RoleMatch;
      readonly scope?: RoleScope;
      /** What the question may be about beside the one role, at most two. */
      readonly alternatives: readonly Hit[];
    }
  /** "Auf Deutsch bitte": from now on `language`, or `language` unchanged when `requested` is not served. */
  | {
      readonly kind: 'language';
      readonly language: Language;
      /** ISO 639 code. */
      readonly requested: string;
    };

type TopicAnswer = Extract<Answer, { readonly kind: 'answer' }>;
type RoleAnswer = Extract<Answer, { readonly kind: 'role' }>;

export interface AskOptions {
  /** The language that the question is in and is answered in; told from its words without it. */
  readonly language?: Language | undefined;
  /** The language to answer in, whatever the question's own; also the question's where its words do not tell. */
  readonly answerIn?: Language | undefined;
  /** The id of the topic last answered in this conversation. */
  readonly lastTopic?: string | undefined;
}

/** Answers questions from the knowledge. */
export interface Answerer {
  /** Never throws, whatever the text, and reads no more than its first 600 characters. */
  answer(question: string, options?: AskOptions): Answer;
  /** The language that a text is written in, where it can be told. */
  languageOf(text: string): Language | undefined;
}

const ALTERNATIVES = 2;
const SUGGESTIONS = 3;

/** A follow-up counts by what both questions say together more than by its own few words. */
const OWN_WEIGHT = 1 / 3;

/** @param models what was learnt from the knowledge, for each language that it serves. */
export function createAnswerer(knowledge: Knowledge, models: Models): Answerer {
  const roleReader = createRoleReader(knowledge);
  const languages = knowledge.languages.flatMap((language) => {
    const model = models.get(language);
    return model ? [{ language, model }] : [];
  });
  const languageOf = createLanguageDetector(
    languages.map(({ language, model }) => ({ language, counts: model.language })),
    [...knowledge.roles.all.map(({ name }) => name), ...knowledge.roleVocabulary.unlisted],
  );
  const searches = new Map(
    languages.map(({ language, model }) => [language, createSearch(knowledge.in(language), model)]),
  );
  const [first] = searches.values();
  if (!first) throw new RangeError('there is no model for any language of the knowledge');
  const searchIn = (language: Language): Search => searches.get(language) ?? searches.get('en') ?? first;

  function answer(question: string, options: AskOptions = {}): Answer {
    const asked = options.language ?? languageOf(question) ?? options.answerIn ?? 'en';
    const language = options.answerIn ?? asked;
    const requested = requestedLanguage(question);
    if (requested) return switchLanguage(requested, language);

    const found = find(question, asked, options.lastTopic);
    if (asked === language) return found;
    // What looked like another language may have been none, so its own is tried before giving up.
    const again = found.kind === 'answer' ? found : find(question, language, options.lastTopic);
    return told(again.kind === 'answer' ? again : found, language);
  }

  function find(question: string, language: Language, lastTopic: string | undefined): Answer {
    const last = lastTopic === undefined ? undefined : knowledge.topic(lastTopic, language);
    const followUp = followUpKind(question);
    if (followUp === 'same') {
      if (!last) return { kind: 'unknown', language };
      return { kind: 'answer', language, topic: last, score: 1, alternatives: [], followUp: true };
    }

    const scoped = atScope(question, language);
    if (scoped) return scoped;
    const asked = roleReader.read(question);
    const named = asked && byRole(question, asked, language);
    if (named) return named;

    if (last && followUp === 'other') return inContext(question, last, language);
    return decide(searchIn(language).find(question), language, asked);
  }

  /** The answer to a question that is about a role and nothing else. */
  function byRole(question: string, asked: RoleQuestion, language: Language): Answer | undefined {
    const { match, explicit, whole } = asked;
    const found = searchIn(language).find(question);
    if (explicit) return roleAnswer(match, found, language);
    if (!whole) return undefined;

    const topic = knowledge.topic(topicOf(match), language);
    if (!topic) return roleAnswer(match, found, language);
    return topicAnswer(topic, match, found, language);
  }

  function topicAnswer(topic: Topic, match: RoleMatch, { hits }: SearchResult, language: Language): TopicAnswer {
    const alternatives = hits.filter((hit) => hit.topic.id !== topic.id).slice(0, ALTERNATIVES);
    return { kind: 'answer', language, topic, score: match.score, alternatives, followUp: false, role: match };
  }

  /** The answer to a question about one role at one scope: whether it counts there, and what for. */
  function atScope(question: string, language: Language): Answer | undefined {
    const scoped = readScope(question);
    if (!scoped) return undefined;
    const { scope, rest } = scoped;
    const asked = roleReader.read(rest);
    if (!asked?.whole || !('role' in asked.match)) return undefined;
    const { match, explicit } = asked;
    const found = searchIn(language).find(question);
    if (explicit) return { ...roleAnswer(match, found, language), scope };

    const about = match.outcome === 'eligible' ? TOPIC_OF_SCOPE[scope] : topicAbout(match);
    const topic = knowledge.topic(about, language);
    return topic && { ...topicAnswer(topic, match, found, language), scope };
  }

  /** A role's verdict, beside which stand the topic about such roles and the best other one. */
  function roleAnswer(match: RoleMatch, { hits }: SearchResult, language: Language): RoleAnswer {
    const isAbout = ({ topic }: Hit): boolean => topic.id === topicAbout(match);
    const about = hits.filter(isAbout);
    const others = hits.filter((hit) => !isAbout(hit));
    return { kind: 'role', language, match, alternatives: [...about, ...others].slice(0, ALTERNATIVES) };
  }

  function decide(found: SearchResult, language: Language, asked: RoleQuestion | undefined): Answer {
    const { known, guess, weak, tie } = knowledge.thresholds(language);
    const [best, second, third] = found.hits;
    const sure = found.confidence >= known;
    if (asked && !outweighs(best, sure, asked.match)) {
      return roleAnswer(asked.match, found, language);
    }
    if (!best || !second || !sure) return { kind: 'unknown', language };
    if (best.score < guess || (best.score < weak && second.score >= tie * best.score)) {
      return { kind: 'did-you-mean', language, alternatives: found.hits.slice(0, SUGGESTIONS) };
    }
    return {
      kind: 'answer',
      language,
      topic: best.topic,
      score: best.score,
      alternatives: third ? [second, third] : [second],
      followUp: false,
    };
  }

  function inContext(question: string, last: Topic, language: Language): Answer {
    const search = searchIn(language);
    const found = search.find(question);
    const together = new Map(
      search.find(`${question} ${last.question}`).hits.map(({ topic, score }) => [topic.id, score]),
    );
    const hits = found.hits
      .filter(({ topic }) => topic.id !== last.id)
      .map(({ topic, score }) => ({
        topic,
        score: OWN_WEIGHT * score + (1 - OWN_WEIGHT) * (together.get(topic.id) ?? 0),
      }))
      .sort((left, right) => right.score - left.score);
    const [best, ...others] = hits;
    if (!best || found.confidence < knowledge.thresholds(language).known) return { kind: 'unknown', language };
    return {
      kind: 'answer',
      language,
      topic: best.topic,
      score: best.score,
      alternatives: others.slice(0, ALTERNATIVES),
      followUp: true,
    };
  }

  /** The same answer in another language. */
  function told(answer: Answer, language: Language): Answer {
    const inLanguage = (hits: readonly Hit[]) =>
      hits.map(({ topic, score }) => ({ topic: knowledge.topic(topic.id, language) ?? topic, score }));
    switch (answer.kind) {
      case 'answer': {
        const topic = knowledge.topic(answer.topic.id, language) ?? answer.topic;
        return { ...answer, language, topic, alternatives: inLanguage(answer.alternatives) };
      }
      case 'did-you-mean':
      case 'role':
        return { ...answer, language, alternatives: inLanguage(answer.alternatives) };
      case 'unknown':
      case 'language':
        return { ...answer, language };
    }
  }

  function switchLanguage(requested: string, current: Language): Answer {
    return { kind: 'language', language: isServed(requested, knowledge.languages) ? requested : current, requested };
  }

  return { answer, languageOf };
}
