import { words } from '../knowledge/text.ts';
import type { AskedQuestion, FeedbackSince, PickedQuestion } from '../store/read-feedback.ts';

/** One question in all the wordings that differ only in case, accents and marks. */
export interface QuestionGroup {
  /** The most frequent wording. */
  readonly question: string;
  readonly language: string;
  readonly times: number;
  /** ISO 8601. */
  readonly lastAskedAt: string;
}

export interface PickedGroup extends QuestionGroup {
  readonly topicId: string;
}

/** What `npm run feedback -- --json` prints. Other programs lean on it. */
export interface FeedbackJson {
  /** ISO 8601. */
  readonly since: string;
  readonly unanswered: readonly QuestionGroup[];
  readonly notHelpful: FeedbackSince['notHelpful'];
  readonly picked: readonly PickedGroup[];
}

/** Puts wordings of one question together; the most frequent question comes first. */
export function groupFeedback(found: FeedbackSince, since: Date): FeedbackJson {
  return {
    since: since.toISOString(),
    unanswered: grouped(found.unanswered, keyOf).map(({ group }) => group),
    notHelpful: found.notHelpful,
    picked: grouped<PickedQuestion>(found.picked, (one) => `${one.topicId} ${keyOf(one)}`).map(({ first, group }) => ({
      ...group,
      topicId: first.topicId,
    })),
  };
}

function keyOf({ question, language }: AskedQuestion): string {
  return `${language} ${words(question).join(' ') || question.trim()}`;
}

/** @param asked the most frequent wording first. */
function grouped<T extends AskedQuestion>(asked: readonly T[], key: (one: T) => string) {
  return [...Map.groupBy(asked, key).values()]
    .flatMap((wordings) => {
      const [first] = wordings;
      if (!first) return [];
      const latest = Math.max(...wordings.map(({ lastAskedAt }) => lastAskedAt.getTime()));
      const group: QuestionGroup = {
        question: first.question,
        language: first.language,
        times: wordings.reduce((sum, { times }) => sum + times, 0),
        lastAskedAt: new Date(latest).toISOString(),
      };
      return [{ first, group }];
    })
    .sort((left, right) => right.group.times - left.group.times);
}
