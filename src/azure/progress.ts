import type { UnreadSubject } from '../pec/snapshot.ts';
import type { OnProgress } from './outcome.ts';

/** Counts what a read has done and tells whoever wants to know. */
export interface Progress {
  readonly note: (subject: UnreadSubject) => void;
  total(subscriptions: number): void;
  /** One more subscription is done, or `count` more. */
  done(count?: number): void;
}

export function createProgress(onProgress: OnProgress | undefined): Progress {
  let subscriptionsDone = 0;
  let subscriptionsTotal: number | null = null;
  let reading: UnreadSubject = 'subscriptions';
  const tell = () => onProgress?.({ subscriptionsDone, subscriptionsTotal, reading });

  return {
    note(subject) {
      reading = subject;
      tell();
    },
    total(subscriptions) {
      subscriptionsTotal = subscriptions;
      tell();
    },
    done(count = 1) {
      subscriptionsDone += count;
      tell();
    },
  };
}
