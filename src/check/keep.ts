import type { Logger } from 'pino';
import type { History } from '../store/history.ts';
import type { CheckMemory } from './checker.ts';

/** Keeps finished checks in the history. What cannot be kept is logged; the reader gets the result all the same. */
export function keepInHistory(history: Pick<History, 'add'>, log: Logger): CheckMemory {
  return {
    async keep({ partnerTenantId, identityKey, report, snapshot }) {
      const key = { partnerTenantId, customerTenantId: report.customer.tenantId, identityKey };
      try {
        const outcome = await history.add(key, snapshot, report);
        if (outcome.added) return outcome.id;
        log.warn({ reason: outcome.reason }, 'check not kept');
      } catch (error) {
        log.error({ err: error }, 'check could not be kept');
      }
      return null;
    },
  };
}
