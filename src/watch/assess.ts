import { isBetter } from '../check/compare.ts';
import { DAY_MS } from '../durations.ts';
import type { Report, SubscriptionReport } from '../pec/report.ts';
import { byUrgency, type ChangeKind, type WatchChange } from './change.ts';
import { endingGrants } from './ending.ts';
import { noteChange, noteRest } from './flapping.ts';
import type { KnownVerdict, Seen, WatchState } from './state.ts';

/** Runs in a row that must fail to settle a verdict before anybody is told. One alone is often Azure's own trouble. */
export const UNREADABLE_RUNS = 3;

/** What a subscription that is gone is remembered for, in milliseconds: one that comes back is not a new one. */
const GONE_KEPT_MS = 30 * DAY_MS;

export interface Assessment {
  readonly state: WatchState;
  /** What the conversation has not been told yet, worst first. */
  readonly changes: readonly WatchChange[];
}

/** The time of the check, and by which role assignments each subscription earns. */
export interface AssessContext {
  readonly now: Date;
  readonly assignments: ReadonlyMap<string, readonly string[]>;
}

/** Compares a check with what was known before. The first check only sets what later ones are compared with. */
export function assess(before: WatchState | null, report: Report, context: AssessContext): Assessment {
  const { now } = context;
  const changes: WatchChange[] = [];
  const subscriptions: Record<string, Seen> = {};
  const began = before !== null && before.checkedAt !== null;
  const moment = now.toISOString();

  for (const item of report.subscriptions) {
    const known = before?.subscriptions[item.subscriptionId];
    const step = known ? follow(known, item, context) : meet(item, began, context);
    subscriptions[item.subscriptionId] = step.seen;
    changes.push(...step.changes);
  }
  const listed = !report.unread.some(({ subject }) => subject === 'subscriptions');
  for (const [id, known] of Object.entries(before?.subscriptions ?? {})) {
    if (subscriptions[id]) continue;
    const step = listed ? miss(id, known, now) : { seen: known, changes: [] };
    if (now.getTime() - Date.parse(step.seen.lastSeen) < GONE_KEPT_MS) subscriptions[id] = step.seen;
    changes.push(...step.changes);
  }
  const state: WatchState = { version: 1, checkedAt: moment, failures: 0, failuresTold: false, subscriptions };
  return { state, changes: changes.sort(byUrgency) };
}

/** What to call a subscription that comes with a verdict. */
const FIRST_SEEN: Readonly<Record<KnownVerdict, ChangeKind>> = {
  earning: 'new',
  partial: 'reduced',
  'at-risk': 'at-risk',
  'not-earning': 'new-not-earning',
};

interface Step {
  readonly seen: Seen;
  readonly changes: readonly WatchChange[];
}

function meet(item: SubscriptionReport, began: boolean, { now, assignments }: AssessContext): Step {
  const moment = now.toISOString();
  const verdict = item.verdict === 'unknown' ? null : item.verdict;
  const fresh: Seen = {
    name: item.name,
    verdict,
    since: moment,
    lastSeen: moment,
    told: verdict,
    gone: false,
    unreadable: verdict === null ? 1 : 0,
    unreadableTold: false,
    changes: [],
    heading: null,
    settled: verdict === null ? 0 : 1,
    flapping: false,
    warned: [],
    assignments: [...(assignments.get(item.subscriptionId) ?? [])],
  };
  const { seen, changes: ending } = warn(fresh, item, now);
  if (!began) return { seen, changes: ending };
  // Nobody can tell yet: that is no loss, and is told once somebody can.
  if (item.verdict === 'unknown') return { seen, changes: [] };
  return { seen, changes: [change(FIRST_SEEN[item.verdict], null, item, fresh, now)] };
}

function follow(known: Seen, item: SubscriptionReport, context: AssessContext): Step {
  return item.verdict === 'unknown' ? wonder(known, item, context.now) : settle(known, item, item.verdict, context);
}

/** Nobody can tell: the last settled verdict stays what the next one is compared with. */
function wonder(known: Seen, item: SubscriptionReport, now: Date): Step {
  const unreadable = known.unreadable + 1;
  const seen: Seen = { ...known, name: item.name, gone: false, unreadable, lastSeen: now.toISOString() };
  const tell = unreadable >= UNREADABLE_RUNS && !known.unreadableTold && known.verdict !== null;
  if (!tell) return { seen, changes: [] };
  const kind: ChangeKind = item.unread.length > 0 ? 'unreadable' : 'unclear';
  return { seen: { ...seen, unreadableTold: true }, changes: [change(kind, known.verdict, item, known, now)] };
}

function settle(
  known: Seen,
  item: SubscriptionReport,
  verdict: KnownVerdict,
  { now, assignments }: AssessContext,
): Step {
  const moment = now.toISOString();
  const moved = known.verdict !== verdict;
  const moving = moved && !neverKnown(known) ? noteChange(known, headingOf(known, verdict), now) : noteRest(known);
  const counting = assignments.get(item.subscriptionId) ?? [];
  const base: Seen = {
    ...moving,
    name: item.name,
    verdict,
    since: moved ? moment : known.since,
    lastSeen: moment,
    gone: false,
    unreadable: 0,
    unreadableTold: false,
    assignments: counting.length > 0 ? [...counting] : known.assignments,
  };
  if (base.flapping) {
    const begins = !known.flapping;
    const changes = begins ? [change('flapping', known.told, item, known, now)] : [];
    return { seen: begins ? { ...base, told: null } : base, changes };
  }
  const kind = kindOf(known, verdict);
  const told = kind === null ? [] : [change(kind, known.told, item, known, now)];
  const warned = warn({ ...base, told: verdict }, item, now);
  return { seen: warned.seen, changes: told.length > 0 ? told : warned.changes };
}

function miss(subscriptionId: string, known: Seen, now: Date): Step {
  if (known.gone) return { seen: known, changes: [] };
  const moving = noteChange(known, 'down', now);
  const seen: Seen = { ...moving, verdict: null, told: null, gone: true, settled: 0 };
  const gone: WatchChange = {
    kind: moving.flapping ? 'flapping' : 'gone',
    subscriptionId,
    name: known.name,
    before: known.told,
    after: null,
    lastGood: known.lastSeen,
    seenAt: now.toISOString(),
    finding: null,
    endsAt: null,
    assignments: [],
    removal: null,
    later: null,
  };
  return { seen, changes: known.flapping ? [] : [gone] };
}

/** What to call the way from what was told to what is the case; null where that is the same. */
function kindOf(known: Seen, verdict: KnownVerdict): ChangeKind | null {
  const { told } = known;
  if (told === verdict) return known.unreadableTold ? 'recovered' : null;
  if (verdict === 'earning') return neverKnown(known) ? null : 'recovered';
  if (told !== null && isBetter(told, verdict)) return 'recovered';
  if (neverKnown(known)) return FIRST_SEEN[verdict];
  if (verdict === 'not-earning') return 'stopped';
  return verdict === 'partial' ? 'reduced' : 'at-risk';
}

/** One that comes back to the list goes up, whatever it comes back as. */
function headingOf({ verdict }: Seen, after: KnownVerdict): 'down' | 'up' {
  return verdict === null || isBetter(verdict, after) ? 'up' : 'down';
}

/** Nobody could tell so far, from the first check on. */
function neverKnown({ verdict, gone, flapping }: Seen): boolean {
  return verdict === null && !gone && !flapping;
}

/** Each grant's end is warned about once; an alert that says at risk names the end already. */
function warn(seen: Seen, item: SubscriptionReport, now: Date): Step {
  const due = endingGrants(item, now).filter(({ key }) => !seen.warned.includes(key));
  const [first] = due;
  if (!first) return { seen, changes: [] };
  const warned = [...seen.warned, ...due.map(({ key }) => key)].slice(-50);
  const ending = { ...change('ending', item.verdict, item, seen, now), endsAt: first.endsAt };
  return { seen: { ...seen, warned }, changes: [ending] };
}

function change(
  kind: ChangeKind,
  before: KnownVerdict | SubscriptionReport['verdict'] | null,
  item: SubscriptionReport,
  known: Seen,
  now: Date,
): WatchChange {
  const worst = item.findings.find(({ severity }) => severity !== 'note') ?? item.findings[0];
  const [ending] = endingGrants(item, now);
  return {
    kind,
    subscriptionId: item.subscriptionId,
    name: item.name,
    before,
    after: item.verdict,
    lastGood: before === null ? null : known.lastSeen,
    seenAt: now.toISOString(),
    finding: worst ?? null,
    endsAt: ending?.endsAt ?? null,
    assignments: known.assignments,
    removal: null,
    later: null,
  };
}
