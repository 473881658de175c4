import type { Logger } from 'pino';
import type { Audit, AuditActor, NewAuditEntry } from '../store/audit.ts';
import type { Asker } from './policy.ts';

/** How entries reach the audit trail, and what follows where they do not. */
export interface Auditing {
  /**
   * Writes down what is about to be done. What changes something, or reads a customer anew, waits for it and is not
   * done without it.
   * @throws the store's error where it could not be kept.
   */
  require(entry: NewAuditEntry): Promise<void>;
  /**
   * Writes down what happened, or that something kept was looked at. Never rejects: an entry that the store does not
   * take goes to the log, whole, and is counted.
   */
  note(entry: NewAuditEntry): Promise<void>;
}

export interface AuditingOptions {
  readonly audit: Pick<Audit, 'record'>;
  readonly log: Logger;
  /** Counts entries by whether the trail has them. */
  readonly counted: (outcome: 'kept' | 'refused' | 'logged') => void;
}

export function createAuditing({ audit, log, counted }: AuditingOptions): Auditing {
  return {
    async require(entry) {
      try {
        await audit.record(entry);
      } catch (error) {
        counted('refused');
        throw error;
      }
      counted('kept');
    },

    async note(entry) {
      try {
        await audit.record(entry);
        counted('kept');
      } catch (error) {
        counted('logged');
        log.error({ err: error, entry }, 'audit entry could not be stored');
      }
    },
  };
}

/** Who asks, as the trail names people: by their Entra ids and never by a name. */
export function actorOf({ sender }: Pick<Asker, 'sender'>): AuditActor {
  return { kind: 'person', tenantId: sender.tenantId, objectId: sender.objectId };
}
