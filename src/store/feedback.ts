import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { DAY_MS } from '../durations.ts';
import { BOUNDS, requireId, toStorableText } from './bounds.ts';
import type { Database } from './schema.ts';

/** How sure the bot was: it answered, offered a choice, or said that it does not know. */
export type AnswerBand = 'answer' | 'did-you-mean' | 'unknown';

/** What became of one answer. It never says who asked. */
export interface NewFeedback {
  /** What was asked where that is still known, and the topic's own question otherwise. */
  readonly question: string;
  readonly topicId: string | null;
  readonly language: string;
  readonly band: AnswerBand;
  /** Null where nobody said. */
  readonly helpful: boolean | null;
  readonly comment?: string | undefined;
  /** The random id (UUID) of the card that was judged. The same one again changes what was said before. */
  readonly answerId?: string | undefined;
}

export interface Feedback {
  /** Keeps it; text over the limit is cut. Who judged a card again without a comment leaves the comment as it was. */
  add(feedback: NewFeedback): Promise<void>;
  /** Notes which of the offered topics was picked. @returns false where that offer was not kept, or is gone. */
  pick(answerId: string, topicId: string): Promise<boolean>;
  /** Deletes what is older than a year, and the oldest beyond 100,000. @returns how many went. */
  purge(): Promise<number>;
}

const KEPT_FOR = 365 * DAY_MS;
const ROWS_KEPT = 100_000;

export function createFeedback(db: Kysely<Database>, clock: Clock, rowsKept: number = ROWS_KEPT): Feedback {
  return {
    async add(feedback) {
      const comment =
        feedback.comment === undefined ? null : toStorableText(feedback.comment, BOUNDS.commentCharacters);
      await db
        .insertInto('feedback')
        .values({
          question: toStorableText(feedback.question, BOUNDS.questionCharacters),
          topic_id: feedback.topicId === null ? null : requireId('topicId', feedback.topicId),
          language: requireId('language', feedback.language),
          band: feedback.band,
          helpful: feedback.helpful,
          comment,
          given_at: clock.now(),
          answer_id: feedback.answerId ?? null,
        })
        .onConflict((conflict) =>
          conflict
            .column('answer_id')
            .doUpdateSet({ helpful: feedback.helpful, ...(comment === null ? {} : { comment }) }),
        )
        .execute();
    },

    async pick(answerId, topicId) {
      const picked = await db
        .updateTable('feedback')
        .set({ topic_id: requireId('topicId', topicId) })
        .where('answer_id', '=', answerId)
        .where('band', '=', 'did-you-mean')
        .executeTakeFirst();
      return picked.numUpdatedRows > 0n;
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
