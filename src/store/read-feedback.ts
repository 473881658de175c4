import { type Kysely, sql } from 'kysely';
import type { Database } from './schema.ts';

/** A question in one wording, and how often it came. */
export interface AskedQuestion {
  readonly question: string;
  readonly language: string;
  readonly times: number;
  readonly lastAskedAt: Date;
}

/** A question for which somebody chose the topic that was meant. */
export interface PickedQuestion extends AskedQuestion {
  readonly topicId: string;
}

/** What was said of the answers about one topic. */
export interface RatedTopic {
  readonly topicId: string;
  readonly helpful: number;
  readonly notHelpful: number;
  /** The newest first, at most twenty: what was asked when it did not help, and what was missing where somebody said. */
  readonly remarks: readonly Remark[];
}

export interface Remark {
  readonly question: string;
  readonly language: string;
  readonly comment: string | null;
}

export interface FeedbackSince {
  /** Answered by nothing, or by a choice of which nothing was picked. The most frequent wording first. */
  readonly unanswered: readonly AskedQuestion[];
  /** The most frequent first. */
  readonly picked: readonly PickedQuestion[];
  /** Every topic that did not help somebody, the least helpful first. */
  readonly notHelpful: readonly RatedTopic[];
}

/** Wordings, picks and remarks beyond this many are left out, the rarest and oldest first. */
const MOST_ROWS = 5_000;
const MOST_REMARKS = 20;

/** What people said and missed since a moment. */
export async function readFeedback(db: Kysely<Database>, since: Date): Promise<FeedbackSince> {
  const asked = db
    .selectFrom('feedback')
    .where('given_at', '>=', since)
    .select(({ fn }) => [
      'question',
      'language',
      fn.countAll<number>().as('times'),
      fn.max('given_at').as('lastAskedAt'),
    ])
    .orderBy('times', 'desc')
    .orderBy('lastAskedAt', 'desc')
    .orderBy('question')
    .limit(MOST_ROWS);

  const unanswered = await asked
    .where('band', '!=', 'answer')
    .where('topic_id', 'is', null)
    .groupBy(['question', 'language'])
    .execute();
  const picked = await asked
    .select(sql<string>`topic_id`.as('topicId'))
    .where('band', '=', 'did-you-mean')
    .where('topic_id', 'is not', null)
    .groupBy(['question', 'language', 'topic_id'])
    .execute();
  return { unanswered, picked, notHelpful: await readTopics(db, since) };
}

async function readTopics(db: Kysely<Database>, since: Date): Promise<readonly RatedTopic[]> {
  const topics = await db
    .selectFrom('feedback')
    .select([
      sql<string>`topic_id`.as('topicId'),
      sql<number>`count(*) filter (where helpful)`.as('helpful'),
      sql<number>`count(*) filter (where not helpful)`.as('notHelpful'),
    ])
    .where('given_at', '>=', since)
    .where('topic_id', 'is not', null)
    .groupBy('topic_id')
    .having(sql<boolean>`bool_or(not helpful)`)
    .orderBy('notHelpful', 'desc')
    .orderBy('helpful')
    .orderBy('topic_id')
    .execute();
  const remarks = await db
    .selectFrom('feedback')
    .select([sql<string>`topic_id`.as('topicId'), 'question', 'language', 'comment'])
    .where('given_at', '>=', since)
    .where('topic_id', 'is not', null)
    .where('helpful', '=', false)
    .orderBy('id', 'desc')
    .limit(MOST_ROWS)
    .execute();

  const byTopic = Map.groupBy(remarks, (remark) => remark.topicId);
  return topics.map((topic) => ({
    ...topic,
    remarks: (byTopic.get(topic.topicId) ?? [])
      .slice(0, MOST_REMARKS)
      .map(({ question, language, comment }) => ({ question, language, comment })),
  }));
}
