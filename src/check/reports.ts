import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { SECOND_MS } from '../durations.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import type { Report } from '../pec/report.ts';
import type { Snapshot } from '../pec/snapshot.ts';
import type { CheckSummary, History, NamedCustomer, Viewer } from '../store/history.ts';
import { compareReports, type SubscriptionChange } from './compare.ts';

/** A check that is kept, without what it holds. */
export interface KeptCheck extends Omit<CheckSummary, 'id'> {
  readonly checkId: string;
}

/** The newest kept check of a customer. */
export interface NewestKept {
  readonly checkId: string;
  readonly customerTenantId: string;
}

/** What became of a customer since the check before. */
export interface SinceLast {
  readonly before: Date;
  /** The worst first; empty where nothing changed. */
  readonly changes: readonly SubscriptionChange[];
}

/** Whose report it is: the partner's, as read by one identity. */
export interface ReportOwner {
  readonly partnerTenantId: string;
  /** Of whoever read. */
  readonly identityKey: string;
}

/** Finished reports by an id that may travel in a card. The id alone opens nothing: who looks is asked for too. */
export interface Reports {
  /** @param historyId where the check is kept, null where it could not be. */
  put(owner: ReportOwner, report: Report, historyId: number | null): string;
  /** The report, when it is the viewer's to see; null where it is gone or somebody else's. */
  get(viewer: Viewer, checkId: string): Promise<Report | null>;
  /** The kept checks of a customer that the viewer may see, newest first. */
  list(viewer: Viewer, customerTenantId: string): Promise<readonly KeptCheck[]>;
  /** The newest kept check of each customer that the viewer may see, the newest first; at most so many. */
  newest(viewer: Viewer, limit: number): Promise<readonly NewestKept[]>;
  /** What the newest kept check of each customer calls it, the newest first; at most so many. Read anew after a check. */
  customers(viewer: Viewer, limit: number): Promise<readonly NamedCustomer[]>;
  /** Null where the same identity made no check before it, or this one is not kept. */
  sinceLast(viewer: Viewer, checkId: string, report: Report): Promise<SinceLast | null>;
  /**
   * Judges what was read for a kept check once more, for a profile that has changed, and keeps the new judgement.
   * @returns null where what was read is not kept.
   */
  judgeAgain(viewer: Viewer, checkId: string, profile: PartnerProfile): Promise<Report | null>;
}

export interface ReportsOptions {
  readonly history: Pick<History, 'find' | 'findReport' | 'list' | 'newest' | 'customers' | 'before' | 'judgedAgain'>;
  readonly judge: (snapshot: Snapshot, profile: PartnerProfile) => Report;
}

const REPORTS_AT_HAND = 200;
const COMPARISONS_AT_HAND = 200;
const VIEWERS_AT_HAND = 500;
/** Every question is looked through for names; a check that another process made may wait so long for its own. */
const CALLED_FOR_MS = 10 * SECOND_MS;
const KEPT_ID = /^kept-(\d{1,15})$/;

/** Keeps the newest reports at hand and finds older ones in the history, so that cards work after a restart. */
export function createReports({ history, judge }: ReportsOptions): Reports {
  const atHand = new LRUCache<string, { readonly identityKey: string; readonly report: Report }>({
    max: REPORTS_AT_HAND,
  });
  const comparisons = new LRUCache<string, { readonly since: SinceLast | null }>({ max: COMPARISONS_AT_HAND });
  const called = new LRUCache<string, Promise<readonly NamedCustomer[]>>({ max: VIEWERS_AT_HAND, ttl: CALLED_FOR_MS });
  const key = (partnerTenantId: string, checkId: string): string => `${partnerTenantId} ${checkId}`;

  return {
    put({ partnerTenantId, identityKey }, report, historyId) {
      const checkId = historyId === null ? randomUUID() : checkIdOf(historyId);
      atHand.set(key(partnerTenantId, checkId), { identityKey, report });
      called.clear();
      return checkId;
    },

    async get(viewer, checkId) {
      const name = key(viewer.partnerTenantId, checkId);
      const found = atHand.get(name);
      if (found) return viewer.identityKeys.includes(found.identityKey) ? found.report : null;

      const id = historyIdOf(checkId);
      const kept = id === null ? null : await history.findReport(viewer, id);
      if (kept) atHand.set(name, kept);
      return kept?.report ?? null;
    },

    async list(viewer, customerTenantId) {
      const kept = await history.list(viewer, customerTenantId);
      return kept.map(({ id, ...check }) => ({ ...check, checkId: checkIdOf(id) }));
    },

    async newest(viewer, limit) {
      const found = await history.newest(viewer, limit);
      return found.map(({ id, customerTenantId }) => ({ checkId: checkIdOf(id), customerTenantId }));
    },

    customers(viewer, limit) {
      const name = JSON.stringify([viewer.partnerTenantId, viewer.identityKeys, limit]);
      const known = called.get(name);
      if (known) return known;
      const found = history.customers(viewer, limit);
      called.set(name, found);
      found.catch(() => called.delete(name));
      return found;
    },

    async sinceLast(viewer, checkId, report) {
      const id = historyIdOf(checkId);
      if (id === null) return null;
      // Whoever has the report may see it, and so what the same identity read before.
      const name = `${key(viewer.partnerTenantId, checkId)} ${report.judgedAt}`;
      const known = comparisons.get(name);
      if (known) return known.since;

      const past = await history.before(viewer, id);
      const since = past && { before: past.takenAt, changes: compareReports(past.report, report) };
      comparisons.set(name, { since });
      return since;
    },

    async judgeAgain(viewer, checkId, profile) {
      const { partnerTenantId } = viewer;
      const id = historyIdOf(checkId);
      const kept = id === null ? null : await history.find(viewer, id);
      if (id === null || !kept) return null;

      const { identityKey } = kept;
      const report = judge(kept.snapshot, profile);
      const customerTenantId = report.customer.tenantId;
      await history.judgedAgain({ partnerTenantId, customerTenantId, identityKey }, id, report);
      atHand.set(key(partnerTenantId, checkId), { identityKey, report });
      return report;
    },
  };
}

/** The id under which cards name a kept check. */
export function checkIdOf(historyId: number): string {
  return `kept-${historyId}`;
}

function historyIdOf(checkId: string): number | null {
  const [, id] = KEPT_ID.exec(checkId) ?? [];
  return id === undefined ? null : Number(id);
}
