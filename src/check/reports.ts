import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Report } from '../pec/report.ts';
import type { History } from '../store/history.ts';

/** Finished reports by an id that may travel in a card. The id alone opens nothing: the partner is asked for too. */
export interface Reports {
  /** @param historyId where the check is kept, null where it could not be. */
  put(partnerTenantId: string, report: Report, historyId: number | null): string;
  /** The report, when it is this partner's; null where it is gone or somebody else's. */
  get(partnerTenantId: string, checkId: string): Promise<Report | null>;
}

const REPORTS_AT_HAND = 200;
const KEPT_ID = /^([0-9a-f-]{36})\.(\d{1,15})$/;

/**
 * Keeps the newest reports at hand and finds older ones in the history, so that a card's buttons work after a restart.
 * @param identityKey of the identity that checks: what another one read is not looked up.
 */
export function createReports(history: Pick<History, 'get'>, identityKey: string): Reports {
  const atHand = new LRUCache<string, Report>({ max: REPORTS_AT_HAND });
  const key = (partnerTenantId: string, checkId: string): string => `${partnerTenantId} ${checkId}`;

  return {
    put(partnerTenantId, report, historyId) {
      const checkId = historyId === null ? randomUUID() : `${report.customer.tenantId}.${historyId}`;
      atHand.set(key(partnerTenantId, checkId), report);
      return checkId;
    },

    async get(partnerTenantId, checkId) {
      const found = atHand.get(key(partnerTenantId, checkId));
      if (found) return found;

      const [, customerTenantId, id] = KEPT_ID.exec(checkId) ?? [];
      if (customerTenantId === undefined || id === undefined) return null;
      const kept = await history.get({ partnerTenantId, customerTenantId, identityKey }, Number(id));
      return kept?.report ?? null;
    },
  };
}
