import type { Kysely } from 'kysely';
import type { Clock } from '../clock.ts';
import { languageNamed, type Language } from '../i18n/languages.ts';
import { isTimeZone } from '../i18n/time-zone.ts';
import { requireId, requireTenant, StoreInputError } from './bounds.ts';
import type { Database } from './schema.ts';

export interface Person {
  /** The person's home tenant. */
  readonly tenantId: string;
  /** The object id in Entra, or the channel's id where the channel has none. */
  readonly userObjectId: string;
}

/** Null means: not chosen, so it follows what the channel says. */
export interface UserSettings {
  readonly language: Language | null;
  /** IANA name, such as Europe/Amsterdam. */
  readonly timeZone: string | null;
}

/** What a person chose. Nothing else about a person is kept here. */
export interface Settings {
  get(person: Person): Promise<UserSettings>;
  /** Changes what is named and leaves the rest. @returns the settings as they are now. */
  set(person: Person, change: Partial<UserSettings>): Promise<UserSettings>;
}

export function createSettings(db: Kysely<Database>, clock: Clock): Settings {
  return {
    async get(person) {
      const row = await db
        .selectFrom('settings')
        .select(['language', 'time_zone'])
        .where('tenant_id', '=', requireTenant('tenantId', person.tenantId))
        .where('user_object_id', '=', requireId('userObjectId', person.userObjectId))
        .executeTakeFirst();
      return toSettings(row);
    },

    async set(person, change) {
      const values = {
        ...(change.language !== undefined && { language: change.language }),
        ...(change.timeZone !== undefined && { time_zone: requireTimeZone(change.timeZone) }),
        updated_at: clock.now(),
      };
      const row = await db
        .insertInto('settings')
        .values({
          ...values,
          tenant_id: requireTenant('tenantId', person.tenantId),
          user_object_id: requireId('userObjectId', person.userObjectId),
        })
        .onConflict((conflict) => conflict.columns(['tenant_id', 'user_object_id']).doUpdateSet(values))
        .returning(['language', 'time_zone'])
        .executeTakeFirst();
      return toSettings(row);
    },
  };
}

function requireTimeZone(timeZone: string | null): string | null {
  if (timeZone === null || isTimeZone(timeZone)) return timeZone;
  throw new StoreInputError('timeZone is not the name of a time zone.');
}

/** A language or zone that this build does not know counts as not chosen: another build may have written it. */
function toSettings(row: { language: string | null; time_zone: string | null } | undefined): UserSettings {
  const zone = row?.time_zone ?? null;
  return {
    language: languageNamed(row?.language),
    timeZone: zone !== null && isTimeZone(zone) ? zone : null,
  };
}
