import { type Kysely, sql } from 'kysely';
import type { Clock } from '../clock.ts';
import { BOUNDS, requireId, toStorableText } from './bounds.ts';
import type { Database } from './schema.ts';

/** How sure the bot was: it answered, offered a choice, or said that it does not know. */
export type AnswerBand = 'answer' | 'did-you-mean' | 'unknown';

/** One judgement of one answer. It never says who asked. */
export interface NewFeedback {
  readonly question: string;
  readonly topicId: string | null;
  readonly language: string;
  readonly band: AnswerBand;
  /** Null where nobody said. */
  readonly helpful: boolean | null;
  readonly comment?: string | undefined;
}

export interface TopicFeedback {
  readonly topicId: string;
  readonly asked: number;
  readonly helpful: number;
  readonly notHelpful: number;
}

export interface FeedbackSummary {
  /** The least helpful topics first. */
  readonly topics: readonly TopicFeedback[];
  /** The newest questions without a helpful answer. */
  readonly openQuestions: readonly { readonly question: string; readonly language: string; readonly givenAt: Date }[];
}

export interface Feedback {
  /** Keeps it; text over the limit is cut. */
  add(feedback: NewFeedback): Promise<void>;
  /** What was said since a moment. @param limit rows of each kind, at most 200, which is also the default. */
  summary(since: Date, limit?: number): Promise<FeedbackSummary>;
  /** Deletes what is older than a year, and the oldest beyond 100,000. @returns how many went. */
  purge(): Promise<number>;
}

const DAY = 24 * 60 * 60 * 1_000;
const KEPT_FOR = 365 * DAY;
const ROWS_KEPT = 100_000;
const SUMMARY_ROWS = 200;

export function createFeedback(db: Kysely<Database>, clock: Clock, rowsKept: number = ROWS_KEPT): Feedback {
  return {
    async add(feedback) {
      await db
        .insertInto('feedback')
        .values({
          question: toStorableText(feedback.question, BOUNDS.questionCharacters),
          topic_id: feedback.topicId === null ? null : requireId('topicId', feedback.topicId),
          language: requireId('language', feedback.language),
          band: feedback.band,
          helpful: feedback.helpful,
          comment: feedback.comment === undefined ? null : toStorableText(feedback.comment, BOUNDS.commentCharacters),
          given_at: clock.now(),
        })
        .execute();
    },

    async summary(since, limit = SUMMARY_ROWS) {
      const rows = Math.min(limit, SUMMARY_ROWS);
      const topics = await db
        .selectFrom('feedback')
        .select(({ fn }) => [
          sql<string>`topic_id`.as('topicId'),
          fn.countAll<number>().as('asked'),
          sql<number>`count(*) filter (where helpful)`.as('helpful'),
          sql<number>`count(*) filter (where not helpful)`.as('notHelpful'),
        ])
        .where('given_at', '>=', since)
        .where('topic_id', 'is not', null)
        .groupBy('topic_id')
        .orderBy('notHelpful', 'desc')
        .orderBy('asked', 'desc')
        .orderBy('topic_id')
        .limit(rows)
        .execute();
      const openQuestions = await db
        .selectFrom('feedback')
        .select(['question', 'language', 'given_at as givenAt'])
        .where('given_at', '>=', since)
        .where((or) => or.or([or('band', '=', 'unknown'), or('helpful', '=', false)]))
        .orderBy('given_at', 'desc')
        .orderBy('id', 'desc')
        .limit(rows)
        .execute();
      return { topics, openQuestions };
    },

    async purge() {
      const oldest = new Date(clock.now().getTime() - KEPT_FOR);
      const surplus = db.selectFrom('feedback').select('id').orderBy('id', 'desc').offset(rowsKept).limit(1);
      const gone = await db
        .deleteFrom('feedback')
        .where((or) => or.or([or('given_at', '<', oldest), or('id', '<=', surplus)]))
        .executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}
