import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { DAY_MS } from '../durations.ts';
import type { Audit } from './audit.ts';
import type { Database } from './schema.ts';

/** Deletes what is older than it may be kept. */
export interface Retention {
  /** @returns how many rows of each kind went. */
  purge(): Promise<RetentionOutcome>;
}

export interface RetentionOutcome {
  readonly audit: number;
  readonly checks: number;
  readonly conversations: number;
  readonly settings: number;
}

/** @param days how long the record, checks, chats that the bot was taken out of and unused settings are kept. */
export function createRetention(
  db: Kysely<Database>,
  audit: Pick<Audit, 'purge' | 'record'>,
  clock: Clock,
  days: number,
): Retention {
  return {
    async purge() {
      const before = new Date(clock.now().getTime() - days * DAY_MS);
      const checks = await db.deleteFrom('checks').where('taken_at', '<', before).executeTakeFirst();
      const conversations = await db
        .deleteFrom('conversations')
        .where('status', '!=', 'active')
        .where('last_seen_at', '<', before)
        .executeTakeFirst();
      const settings = await db
        .deleteFrom('settings')
        .where('updated_at', '<', before)
        .where((is) =>
          is.not(
            is.exists(
              is
                .selectFrom('conversations')
                .select('conversation_id')
                .whereRef('conversations.user_object_id', '=', 'settings.user_object_id')
                .where('last_seen_at', '>=', before),
            ),
          ),
        )
        .executeTakeFirst();
      const outcome = {
        audit: await audit.purge(before),
        checks: Number(checks.numDeletedRows),
        conversations: Number(conversations.numDeletedRows),
        settings: Number(settings.numDeletedRows),
      };
      if (Object.values(outcome).some((count) => count > 0)) await writeDown(outcome);
      return outcome;
    },
  };

  function writeDown(outcome: RetentionOutcome): Promise<void> {
    return audit.record({
      actor: { kind: 'bot' },
      act: 'retention',
      partnerTenantId: null,
      customerTenantId: null,
      outcome: 'done',
      details: { ...outcome, days },
    });
  }
}
