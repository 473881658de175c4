import { type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Clock } from '../clock.ts';
import { DAY_MS } from '../durations.ts';
import type { Language } from '../i18n/languages.ts';
import { isGuid } from '../pec/profile.ts';
import type { Audit, NewAuditEntry } from './audit.ts';
import { BOUNDS, StoreInputError, toStorableJson, toStorableText } from './bounds.ts';
import type { ConversationKind } from './conversations.ts';
import { enqueueMessage } from './outbox.ts';
import type { Database } from './schema.ts';
import { languageOf } from './watches.ts';

export type AlertStatus = Database['alerts']['status'];

/** Changes for the worse that one run of a watch found, and what people did with them. */
export interface Alert {
  readonly id: string;
  readonly watchId: string;
  readonly partnerTenantId: string;
  readonly customerTenantId: string;
  readonly conversationId: string;
  readonly conversationKind: ConversationKind;
  readonly language: Language;
  readonly timeZone: string;
  /** What changed. Written by the watch, which reads it too. */
  readonly content: unknown;
  readonly status: AlertStatus;
  readonly handledBy: string | null;
  readonly handledAt: Date | null;
  /** Null with status `snoozed`: until it changes. */
  readonly snoozedUntil: Date | null;
  /** The message that shows it; null where it was not delivered, or nobody knows. */
  readonly activityId: string | null;
  /** Counts what was done with it, so that each edit of its card is delivered once. */
  readonly revision: number;
  readonly createdAt: Date;
}

export interface AlertHandling {
  readonly status: Extract<AlertStatus, 'acknowledged' | 'snoozed' | 'stopped'>;
  readonly handledBy: string;
  readonly snoozedUntil?: Date | null;
  /** How the alert stood for whoever handles it, by its `standingKey`; anything else is an old card. */
  readonly seen: string;
}

/** Unchanged where it is over, or somebody else did something with it that this one had not seen. */
export interface HandlingOutcome {
  readonly changed: boolean;
  /** As it stands now. */
  readonly alert: Alert;
}

export interface Alerts {
  get(id: string): Promise<Alert | null>;
  /**
   * Notes what somebody did, and has the card edited for everybody, together. Of two who did not see each other, the
   * first one counts; stopping counts always, since the watch is gone then.
   * @param entry is kept in the audit trail together with what was changed, or neither is.
   * @returns null where it is gone.
   */
  handle(id: string, handling: AlertHandling, entry?: NewAuditEntry): Promise<HandlingOutcome | null>;
  /** Somebody pressed a button on this message, so it was delivered, whatever was known of that. */
  prove(id: string, activityId: string): Promise<void>;
  /** Deletes what is over: 90 days. @returns how many went. */
  purge(): Promise<number>;
}

const KEPT_FOR_MS = 90 * DAY_MS;

export function createAlerts(db: Kysely<Database>, clock: Clock, audit: Pick<Audit, 'record'>): Alerts {
  return {
    async get(id) {
      if (!isGuid(id)) return null;
      const row = await db.selectFrom('alerts').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toAlert(row) : null;
    },

    async handle(id, { status, handledBy, snoozedUntil = null, seen }, entry) {
      if (!isGuid(id)) return null;
      return db.transaction().execute(async (transaction) => {
        const found = await transaction
          .selectFrom('alerts')
          .selectAll()
          .where('id', '=', id)
          .forUpdate()
          .executeTakeFirst();
        if (!found) return null;
        const before = toAlert(found);
        if (!mayHandle(before, status, seen)) return { changed: false, alert: before };
        const row = await transaction
          .updateTable('alerts')
          .set((is) => ({
            status,
            handled_by: toStorableText(handledBy, BOUNDS.nameCharacters),
            handled_at: clock.now(),
            snoozed_until: snoozedUntil,
            revision: is('revision', '+', 1),
          }))
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow();
        const alert = toAlert(row);
        await enqueueUpdate(transaction, alert, clock.now());
        if (entry) await audit.record(entry, transaction);
        return { changed: true, alert };
      });
    },

    prove: (id, activityId) =>
      db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('alerts')
          .set({ activity_id: activityId })
          .where('id', '=', id)
          .where('activity_id', 'is', null)
          .execute();
        await transaction
          .updateTable('outbox')
          .set({ state: 'sent', activity_id: activityId, outcome_at: clock.now(), reason: null })
          .where('alert_id', '=', id)
          .where('act', '=', 'send')
          .where('state', '=', 'unknown')
          .execute();
      }),

    async purge() {
      const oldest = new Date(clock.now().getTime() - KEPT_FOR_MS);
      const gone = await db.deleteFrom('alerts').where('created_at', '<', oldest).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  };
}

/** Tells how an alert stands from how it stood before somebody handled it. */
export function standingKey({ status, handledAt }: Pick<Alert, 'status' | 'handledAt'>): string {
  return `${status} ${handledAt?.getTime() ?? 0}`;
}

function mayHandle(alert: Alert, status: AlertHandling['status'], seen: string): boolean {
  switch (alert.status) {
    case 'open':
      return true;
    case 'acknowledged':
    case 'snoozed':
      return status === 'stopped' || seen === standingKey(alert);
    case 'recovered':
    case 'stopped':
      return false;
  }
}

/** Has the card of an alert drawn anew where it stands. */
export async function enqueueUpdate(db: Transaction<Database>, alert: Alert, now: Date): Promise<void> {
  await enqueueMessage(
    db,
    {
      key: `alert ${alert.id} revision ${alert.revision}`,
      conversationId: alert.conversationId,
      alertId: alert.id,
      act: 'update',
      message: { kind: 'alert' },
    },
    now,
  );
}

/** Alerts of a watch that are not over, oldest first; locked until the transaction ends. */
export async function openAlertsOf(db: Transaction<Database>, watchId: string): Promise<readonly Alert[]> {
  const rows = await db
    .selectFrom('alerts')
    .selectAll()
    .where('watch_id', '=', watchId)
    .where('status', 'in', ['open', 'acknowledged', 'snoozed'])
    .orderBy('created_at')
    .forUpdate()
    .execute();
  return rows.map(toAlert);
}

/** Writes what became of an alert. */
export async function reviseAlert(
  db: Transaction<Database>,
  id: string,
  { content, status, remind }: { readonly content: unknown; readonly status: AlertStatus; readonly remind?: boolean },
): Promise<Alert> {
  const row = await db
    .updateTable('alerts')
    .set((is) => ({
      content: storable(content),
      status,
      revision: is('revision', '+', 1),
      ...(remind ? { snoozed_until: null, activity_id: null } : {}),
      // Nobody stopped it: what a run found did. Who had acknowledged it must not stand for that.
      ...(remind || status === 'stopped' ? { handled_by: null, handled_at: null } : {}),
    }))
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return toAlert(row);
}

export interface NewAlert {
  readonly id: string;
  readonly content: unknown;
}

/** Writes a new alert of a run. */
export async function insertAlert(
  db: Transaction<Database>,
  watch: Selectable<Database['watches']>,
  { id, content, runKey, now }: NewAlert & { readonly runKey: string; readonly now: Date },
): Promise<Alert> {
  const row = await db
    .insertInto('alerts')
    .values({
      id,
      watch_id: watch.id,
      run_key: runKey,
      partner_tenant_id: watch.partner_tenant_id,
      customer_tenant_id: watch.customer_tenant_id,
      conversation_id: watch.conversation_id,
      conversation_kind: watch.conversation_kind,
      language: watch.language,
      time_zone: watch.time_zone,
      content: storable(content),
      status: 'open',
      revision: 0,
      created_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toAlert(row);
}

function storable(content: unknown): string {
  const json = toStorableJson(content, BOUNDS.alertBytes);
  if (json === null) throw new StoreInputError('The alert is larger than it may be.');
  return json;
}

function toAlert(row: Selectable<Database['alerts']>): Alert {
  return {
    id: row.id,
    watchId: row.watch_id,
    partnerTenantId: row.partner_tenant_id,
    customerTenantId: row.customer_tenant_id,
    conversationId: row.conversation_id,
    conversationKind: row.conversation_kind,
    language: languageOf(row.language),
    timeZone: row.time_zone,
    content: row.content,
    status: row.status,
    handledBy: row.handled_by,
    handledAt: row.handled_at,
    snoozedUntil: row.snoozed_until,
    activityId: row.activity_id,
    revision: row.revision,
    createdAt: row.created_at,
  };
}
