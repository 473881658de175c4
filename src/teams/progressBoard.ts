import type { Logger } from 'pino';
import type { ReadProgress } from '../azure/outcome.ts';
import type { Clock } from '../clock.ts';
import type { Address, Channel, OutgoingMessage } from './channel.ts';

export type Say = (message: OutgoingMessage) => Promise<string>;

/** The one message that first shows how far a check is and then its outcome. */
export interface ProgressBoard {
  /** Shows the progress for the first time, unless the outcome has been said already. */
  open(say: Say): Promise<void>;
  /** Takes the newest progress; edits the message when the last edit is long enough ago. */
  readonly note: (progress: ReadProgress) => void;
  /** Says the outcome where the progress stands, or for the first time where none was shown. */
  finish(message: OutgoingMessage, say: Say): Promise<void>;
}

export interface ProgressBoardOptions {
  readonly channel: Channel;
  readonly address: Address;
  readonly clock: Clock;
  readonly log: Logger;
  readonly render: (progress: ReadProgress | null) => OutgoingMessage;
}

/** Teams allows about an edit a second a thread for long; half of that leaves room for the rest of the chat. */
const EDIT_EVERY_MS = 2_000;

/** Everything that is said goes through one queue, so that a late edit never covers the outcome. */
export function createProgressBoard(options: ProgressBoardOptions): ProgressBoard {
  const { channel, address, clock, log, render } = options;
  let newest: ReadProgress | null = null;
  let shownId: string | null = null;
  let editedAt = 0;
  let editing = false;
  let closed = false;
  let queue: Promise<unknown> = Promise.resolve();

  function inOrder(work: () => Promise<void>): Promise<void> {
    const next = queue.then(work);
    queue = next.catch(() => undefined);
    return next;
  }

  async function edit(): Promise<void> {
    try {
      if (!closed && shownId) await channel.update(address, shownId, render(newest));
    } catch (error) {
      // Nobody waits for an edit, and the check goes on without it.
      log.warn({ err: error }, 'progress could not be shown');
    } finally {
      editing = false;
    }
  }

  return {
    open: (say) =>
      inOrder(async () => {
        if (closed) return;
        shownId = await say(render(newest));
        editedAt = clock.now().getTime();
      }),

    note(progress) {
      newest = progress;
      const now = clock.now().getTime();
      if (!shownId || closed || editing || now - editedAt < EDIT_EVERY_MS) return;
      editing = true;
      editedAt = now;
      void inOrder(edit);
    },

    finish(message, say) {
      closed = true;
      return inOrder(async () => {
        if (shownId === null) {
          await say(message);
          return;
        }
        const edited = shownId !== '' && (await channel.update(address, shownId, message)).ok;
        if (edited) return;
        const sent = await channel.send(address, message);
        if (!sent.ok) throw new Error(`The outcome of a check could not be delivered: ${sent.reason}`);
      });
    },
  };
}
