import { isRestError } from '@azure/core-rest-pipeline';
import type { Unread, UnreadSubject } from '../pec/snapshot.ts';
import type { AzureClients } from './clients.ts';
import { problemOf } from './failure.ts';
import type { Interner } from './intern.ts';

/** One read of one customer: its clients, and when it must stop. */
export interface ReadSession {
  readonly clients: AzureClients;
  readonly signal: AbortSignal;
  readonly intern: Interner;
  /** Told whenever a new kind of thing is being read. */
  readonly note: (subject: UnreadSubject) => void;
}

/** What one read is about, and where its failure is written down. */
export interface ReadSubject {
  readonly subject: UnreadSubject;
  readonly scope?: string;
  readonly unread: Unread[];
  /** Azure's error codes that are an answer: there is nothing here, and cannot be. */
  readonly noneWhen?: ReadonlySet<string>;
}

/** Why the session was told to stop: the abort reason of its signal. */
export type StopReason = 'cancelled' | 'timed-out';

export function stopReasonOf(signal: AbortSignal): StopReason {
  return signal.reason === 'timed-out' ? 'timed-out' : 'cancelled';
}

/**
 * Reads one thing, page by page. What was read before a page failed is kept; the failure is added to `unread`.
 * @throws what is no failure of Azure's
 */
export async function collect<Item, Row>(
  session: ReadSession,
  about: ReadSubject & { readonly scope: string },
  pages: () => AsyncIterable<readonly Item[]>,
  toRow: (item: Item) => Row | null,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  await attempt(session, about, async () => {
    for await (const page of pages()) {
      for (const item of page) {
        const row = toRow(item);
        if (row !== null) rows.push(row);
      }
    }
  });
  return rows;
}

/** Runs one read. A failure of Azure's becomes an entry of `unread` and the answer null. */
export async function attempt<T>(session: ReadSession, about: ReadSubject, read: () => Promise<T>): Promise<T | null> {
  const { subject, unread } = about;
  const scope = about.scope === undefined ? {} : { scope: about.scope };
  session.note(subject);
  try {
    session.signal.throwIfAborted();
    return await read();
  } catch (error) {
    if (isRestError(error) && about.noneWhen?.has(error.code ?? '')) return null;
    const problem = session.signal.aborted ? { reason: stopReasonOf(session.signal) } : problemOf(error);
    if (!problem) throw error;
    unread.push({ subject, ...problem, ...scope });
    return null;
  }
}
