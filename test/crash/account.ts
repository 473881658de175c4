import type { Store } from '../../src/store/store.ts';
import { readContent } from '../../src/watch/content.ts';
import { readMessage } from '../../src/watch/message.ts';
import type { ChangingCustomer } from './customers.ts';
import { type Arrival, isTaken } from './teams.ts';

/** What the bot's own books say, held against what happened in Azure and against what Teams took. */
export interface Account {
  readonly checks: number;
  readonly changes: number;
  readonly told: number;
  /** Changes that no alert and no line tells of. */
  readonly lost: readonly string[];
  /** Messages that a conversation saw twice. */
  readonly duplicates: readonly string[];
  /** Taken by Teams, and neither sent nor unknown in the books. */
  readonly unaccounted: readonly string[];
  /** Sent in the books, and never taken by Teams. */
  readonly invented: readonly string[];
  readonly sent: number;
  readonly unknown: number;
  /** Unknown in the books although Teams answered: the process was killed, or the database away, before it was written. */
  readonly unknownThoughAnswered: number;
  /** Given up on without reason; an edit of a message that nobody knows has one. */
  readonly failed: readonly string[];
  readonly waiting: number;
  /** Recovered in the books and never edited in Teams. */
  readonly unedited: readonly string[];
  readonly edits: number;
}

/** Adds up the books. Every list in it is empty where nothing went wrong. */
export async function settleAccount(
  store: Store,
  customers: readonly ChangingCustomer[],
  arrivals: readonly Arrival[],
): Promise<Account> {
  const outbox = await store.db.selectFrom('outbox').selectAll().orderBy('id').execute();
  const alerts = await store.db.selectFrom('alerts').selectAll().execute();
  const runs = await store.db.selectFrom('watch_runs').select('run_key').execute();
  const taken = arrivals.filter((arrival) => arrival.act === 'send' && isTaken(arrival));
  const sends = outbox.filter(({ act }) => act === 'send');
  const sent = sends.filter(({ state }) => state === 'sent');
  const unknown = sends.filter(({ state }) => state === 'unknown');

  const told = new Map<string, number>();
  const tell = (name: string, what: string): void => {
    const key = `${name} ${what}`;
    told.set(key, (told.get(key) ?? 0) + 1);
  };
  for (const alert of alerts) {
    for (const { name, kind } of readContent(alert)?.changes ?? []) tell(name, kind);
  }
  for (const { message } of sends) {
    const read = readMessage(message);
    if (read?.kind === 'good-news') for (const { name } of read.subscriptions) tell(name, 'recovered');
  }
  const expected = customers.flatMap(({ subscriptionName: name, stopped, recovered }) => [
    { key: `${name} stopped`, times: stopped },
    { key: `${name} recovered`, times: recovered },
  ]);

  const byActivity = new Map(sent.map((row) => [row.activity_id, row]));
  const unbooked = taken.filter(({ activityId }) => !byActivity.has(activityId));
  const unknownPer = Map.groupBy(unknown, ({ conversation_id: id }) => id);
  const known = new Set(taken.map(({ activityId }) => activityId));
  const edited = new Set(
    arrivals.filter(({ act, fate }) => act === 'update' && fate === 'answered').map(({ activityId }) => activityId),
  );

  return {
    checks: runs.length,
    changes: expected.reduce((sum, { times }) => sum + times, 0),
    told: [...told.values()].reduce((sum, times) => sum + times, 0),
    lost: expected
      .filter(({ key, times }) => (told.get(key) ?? 0) !== times)
      .map(({ key, times }) => `${key}: ${times} times, told ${told.get(key) ?? 0} times`),
    duplicates: repeated([
      ...taken.map(alertOf).filter((id) => id !== null),
      ...sent.map((row) => `${row.activity_id}`),
    ]),
    unaccounted: [...Map.groupBy(unbooked, ({ conversationId }) => conversationId)]
      .filter(([id, left]) => left.length > (unknownPer.get(id)?.length ?? 0))
      .map(([id, left]) => `${id}: ${left.map(({ fate }) => fate).join(', ')}`),
    invented: sent.filter(({ activity_id: id }) => !known.has(id ?? '')).map(({ key }) => key),
    sent: sent.length,
    unknown: unknown.length,
    unknownThoughAnswered: unbooked.filter(({ fate }) => fate === 'answered').length,
    failed: outbox
      .filter(({ state, act, alert_id: id }) => {
        const lostItsMessage = act === 'update' && unknown.some((row) => row.alert_id === id);
        return (state === 'failed' || state === 'gone') && !lostItsMessage;
      })
      .map(({ key, reason }) => `${key}: ${reason}`),
    waiting: outbox.filter(({ state }) => state === 'pending' || state === 'sending').length,
    unedited: alerts
      .filter(({ status, activity_id: id }) => status === 'recovered' && id !== null && !edited.has(id))
      .map(({ id }) => id),
    edits: outbox.filter(({ act, state }) => act === 'update' && state === 'sent').length,
  };
}

/** Which alert a message shows: its buttons say so. */
function alertOf({ body }: Arrival): string | null {
  return /"alert":"(?<id>[0-9a-f-]{36})"/.exec(body)?.groups?.['id'] ?? null;
}

function repeated(keys: readonly string[]): readonly string[] {
  return [...Map.groupBy(keys, (key) => key)].filter(([, all]) => all.length > 1).map(([key]) => key);
}
