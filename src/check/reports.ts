import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report } from '../pec/report.ts';
import type { Snapshot } from '../pec/snapshot.ts';
import type { CheckSummary, History } from '../store/history.ts';
import { compareReports, type SubscriptionChange } from './compare.ts';

/** A check that is kept, without what it holds. */
export interface KeptCheck extends Omit<CheckSummary, 'id'> {
  readonly checkId: string;
}

/** What became of a customer since the check before. */
export interface SinceLast {
  readonly before: Date;
  /** The worst first; empty where nothing changed. */
  readonly changes: readonly SubscriptionChange[];
}

/** Finished reports by an id that may travel in a card. The id alone opens nothing: the partner is asked for too. */
export interface Reports {
  /** @param historyId where the check is kept, null where it could not be. */
  put(partnerTenantId: string, report: Report, historyId: number | null): string;
  /** The report, when it is this partner's; null where it is gone or somebody else's. */
  get(partnerTenantId: string, checkId: string): Promise<Report | null>;
  /** The kept checks of a customer, newest first. */
  list(partnerTenantId: string, customerTenantId: string): Promise<readonly KeptCheck[]>;
  /** Null where there is no check before it, or this one is not kept. */
  sinceLast(partnerTenantId: string, checkId: string, report: Report): Promise<SinceLast | null>;
  /**
   * Judges what was read for a kept check once more, for a profile that has changed, and keeps the new judgement.
   * @returns null where what was read is not kept.
   */
  judgeAgain(partnerTenantId: string, checkId: string, profile: PartnerProfile): Promise<Report | null>;
}

export interface ReportsOptions {
  readonly history: Pick<History, 'find' | 'list' | 'before' | 'judgedAgain'>;
  /** Of the identity that checks: what another one read is not looked up. */
  readonly identityKey: string;
  readonly judge: (snapshot: Snapshot, profile: PartnerProfile) => Report;
}

const REPORTS_AT_HAND = 200;
const COMPARISONS_AT_HAND = 200;
const KEPT_ID = /^kept-(\d{1,15})$/;

/** Keeps the newest reports at hand and finds older ones in the history, so that cards work after a restart. */
export function createReports({ history, identityKey, judge }: ReportsOptions): Reports {
  const atHand = new LRUCache<string, Report>({ max: REPORTS_AT_HAND });
  const comparisons = new LRUCache<string, { readonly since: SinceLast | null }>({ max: COMPARISONS_AT_HAND });
  const key = (partnerTenantId: string, checkId: string): string => `${partnerTenantId} ${checkId}`;

  return {
    put(partnerTenantId, report, historyId) {
      const checkId = historyId === null ? randomUUID() : checkIdOf(historyId);
      atHand.set(key(partnerTenantId, checkId), report);
      return checkId;
    },

    async get(partnerTenantId, checkId) {
      const found = atHand.get(key(partnerTenantId, checkId));
      if (found) return found;

      const id = historyIdOf(checkId);
      const kept = id === null ? null : await history.find({ partnerTenantId, identityKey }, id);
      if (kept) atHand.set(key(partnerTenantId, checkId), kept.report);
      return kept?.report ?? null;
    },

    async list(partnerTenantId, customerTenantId) {
      const kept = await history.list({ partnerTenantId, customerTenantId, identityKey });
      return kept.map(({ id, ...check }) => ({ ...check, checkId: checkIdOf(id) }));
    },

    async sinceLast(partnerTenantId, checkId, report) {
      const id = historyIdOf(checkId);
      if (id === null) return null;
      const name = `${key(partnerTenantId, checkId)} ${report.judgedAt}`;
      const known = comparisons.get(name);
      if (known) return known.since;

      const customerTenantId = report.customer.tenantId;
      const past = await history.before({ partnerTenantId, customerTenantId, identityKey }, id);
      const since = past && { before: past.takenAt, changes: compareReports(past.report, report) };
      comparisons.set(name, { since });
      return since;
    },

    async judgeAgain(partnerTenantId, checkId, profile) {
      const id = historyIdOf(checkId);
      const kept = id === null ? null : await history.find({ partnerTenantId, identityKey }, id);
      if (id === null || !kept) return null;

      const report = judge(kept.snapshot, profile);
      const customerTenantId = report.customer.tenantId;
      await history.judgedAgain({ partnerTenantId, customerTenantId, identityKey }, id, report);
      atHand.set(key(partnerTenantId, checkId), report);
      return report;
    },
  };
}

function checkIdOf(historyId: number): string {
  return `kept-${historyId}`;
}

function historyIdOf(checkId: string): number | null {
  const [, id] = KEPT_ID.exec(checkId) ?? [];
  return id === undefined ? null : Number(id);
}
