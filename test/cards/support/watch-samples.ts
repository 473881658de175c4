import { alertCard } from '../../../src/cards/alert.ts';
import type { AlertCardInput } from '../../../src/cards/alert.ts';
import type { WatchOnCard } from '../../../src/cards/watch.ts';
import {
  channelWatchListCard,
  watchDetailCard,
  watchFormCard,
  watchListCard,
  watchPromptCard,
  watchSetCard,
} from '../../../src/cards/watch.ts';
import { watchMessageCard } from '../../../src/cards/watch-message.ts';
import { demoProfile } from '../../../src/demo/profile.ts';
import type { WatchChange } from '../../../src/watch/change.ts';
import { CHANGE_KINDS } from '../../../src/watch/change.ts';
import { LONG_HOSTILE_TEXT } from './hostile.ts';
import type { Sample } from './sample.ts';

const WATCH: WatchOnCard = {
  id: '6f2d8a52-6a39-4d0c-9c6e-0e1a2b3c4d5e',
  customerTenantId: '5f2d8a52-6a39-4d0c-9c6e-0e1a2b3c4d5e',
  customerName: 'Fabrikam',
  conversationId: 'here',
  conversationKind: 'personal',
  days: 'weekdays',
  hour: 7,
  timeZone: 'Europe/Amsterdam',
  paused: null,
  nextRunAt: new Date('2026-11-24T06:12:00Z'),
  lastRunAt: new Date('2026-11-23T06:12:00Z'),
  lastOutcome: 'ok',
};
const HOSTILE_WATCH: WatchOnCard = { ...WATCH, customerName: LONG_HOSTILE_TEXT, conversationKind: 'channel' };
const TOTALS = { earning: 3, partial: 1, atRisk: 1, notEarning: 1, unknown: 0 };

/** A change as an alert tells it. */
export function sampleChange(change: Partial<WatchChange> = {}): WatchChange {
  return {
    kind: 'stopped',
    subscriptionId: '7f2d8a52-6a39-4d0c-9c6e-0e1a2b3c4d5e',
    name: 'Prod-West',
    before: 'earning',
    after: 'not-earning',
    lastGood: '2026-11-22T06:12:00.000Z',
    seenAt: '2026-11-23T06:12:00.000Z',
    finding: { code: 'no-grant', severity: 'critical', evidence: {}, link: 'https://learn.microsoft.com/' },
    endsAt: null,
    assignments: [],
    removal: { act: 'role-assignment-deleted', by: 'j.smit@fabrikam.example', at: '2026-11-22T13:02:00.000Z' },
    later: null,
    ...change,
  };
}

/** An alert's card, as a personal chat sees it unless told. */
export function sampleAlert(
  changes: readonly WatchChange[],
  input: Partial<AlertCardInput> = {},
  customerName = 'Fabrikam',
): AlertCardInput {
  return {
    alertId: '8f2d8a52-6a39-4d0c-9c6e-0e1a2b3c4d5e',
    checkId: 'kept-7',
    content: {
      customerName,
      demo: true,
      historyId: 7,
      changes: [...changes],
      total: changes.length,
      failure: null,
      checkedAt: '2026-11-23T06:12:00.000Z',
    },
    standing: { kind: 'open' },
    profile: demoProfile,
    shared: false,
    seen: 'open 0',
    ...input,
  };
}

const EVERY_KIND = CHANGE_KINDS.map((kind, index) =>
  sampleChange({
    kind,
    name: `Prod-${index}`,
    endsAt: kind === 'ending' ? '2026-12-01T00:00:00.000Z' : null,
    after: kind === 'gone' ? null : 'not-earning',
    removal: null,
    later: index === 0 ? { what: 'recovered', at: '2026-11-24T06:12:00.000Z' } : null,
  }),
);
const FAILED = sampleAlert([], {});

const ALERT_SAMPLES: readonly Sample[] = [
  { name: 'alert-stopped', template: 'alert', build: (t) => alertCard(sampleAlert([sampleChange()]), t) },
  {
    name: 'alert-late',
    template: 'alert',
    build: (t) =>
      alertCard(
        sampleAlert([sampleChange()], {
          standing: { kind: 'acknowledged', by: 'Ann Admin', at: new Date('2026-11-23T09:00:00Z') },
          late: true,
        }),
        t,
      ),
  },
  { name: 'alert-many', template: 'alert', build: (t) => alertCard(sampleAlert(EVERY_KIND), t) },
  {
    name: 'alert-channel',
    template: 'alert',
    build: (t) => alertCard(sampleAlert([...EVERY_KIND, sampleChange()], { shared: true }), t),
  },
  {
    name: 'alert-snooze',
    template: 'alert',
    build: (t) => alertCard(sampleAlert([sampleChange()], { asksSnooze: true }), t),
  },
  {
    name: 'alert-snoozed',
    template: 'alert',
    build: (t) =>
      alertCard(sampleAlert([sampleChange()], { standing: { kind: 'snoozed', by: 'Ann Admin', until: null } }), t),
  },
  {
    name: 'alert-unread',
    template: 'alert',
    build: (t) =>
      alertCard(
        {
          ...FAILED,
          checkId: null,
          content: { ...FAILED.content, failure: { code: 'no-consent', runs: 3, over: '2026-11-24T06:12:00.000Z' } },
          standing: { kind: 'recovered' },
        },
        t,
      ),
  },
  {
    name: 'alert-hostile',
    template: 'alert',
    hostile: true,
    build: (t) => {
      const removal = { act: 'delegation-deleted', by: LONG_HOSTILE_TEXT, at: '2026-11-22T13:02:00.000Z' } as const;
      const changes = Array.from({ length: 40 }, () => sampleChange({ name: LONG_HOSTILE_TEXT, removal }));
      const standing = { kind: 'acknowledged', by: LONG_HOSTILE_TEXT, at: new Date('2026-11-23T08:00:00Z') } as const;
      return alertCard(sampleAlert(changes, { standing }, LONG_HOSTILE_TEXT), t);
    },
  },
];

const MESSAGE = { watchId: WATCH.id, customerName: 'Fabrikam', demo: true } as const;

/** Cards of watches and what they say. */
export const WATCH_SAMPLES: readonly Sample[] = [
  ...ALERT_SAMPLES,
  { name: 'watch-prompt', template: 'check-prompt', build: (t) => watchPromptCard({ demo: true }, t) },
  {
    name: 'watch-set',
    template: 'watch-detail',
    build: (t) => watchSetCard({ watch: WATCH, named: true, demo: true, added: true, identity: 'PEC check' }, t),
  },
  {
    name: 'watch-twice-channel',
    template: 'watch-detail',
    build: (t) => watchSetCard({ watch: WATCH, named: false, demo: false, added: false, identity: 'PEC check' }, t),
  },
  {
    name: 'watch-detail-hostile',
    template: 'watch-detail',
    hostile: true,
    build: (t) =>
      watchDetailCard(
        { watch: { ...HOSTILE_WATCH, paused: 'denied' }, named: true, demo: true, place: 'channel', undelivered: 2 },
        t,
      ),
  },
  {
    name: 'watch-detail',
    template: 'watch-detail',
    build: (t) => watchDetailCard({ watch: WATCH, named: true, demo: false, place: 'here', undelivered: 0 }, t),
  },
  {
    name: 'watch-list',
    template: 'watch-list',
    hostile: true,
    build: (t) =>
      watchListCard(
        {
          watches: [WATCH, ...Array.from({ length: 20 }, () => HOSTILE_WATCH)],
          count: 21,
          conversationId: 'elsewhere',
          digest: true,
          from: 2,
          demo: true,
          place: null,
        },
        t,
      ),
  },
  {
    name: 'watch-list-channel',
    template: 'watch-list',
    build: (t) => channelWatchListCard({ count: 2, digest: false, demo: true }, t),
  },
  {
    name: 'watch-form',
    template: 'watch-form',
    build: (t) => watchFormCard({ watch: WATCH, named: true, demo: false }, t),
  },
  {
    name: 'watch-form-hostile',
    template: 'watch-form',
    hostile: true,
    build: (t) =>
      watchFormCard(
        {
          watch: HOSTILE_WATCH,
          named: true,
          demo: true,
          problem: { typed: LONG_HOSTILE_TEXT, nearest: ['Europe/Amsterdam', 'Europe/Berlin'] },
        },
        t,
      ),
  },
  {
    name: 'watch-ran',
    template: 'notice',
    build: (t) => watchMessageCard({ kind: 'ran', ...MESSAGE, totals: TOTALS, first: true }, false, t),
  },
  {
    name: 'watch-good-news-hostile',
    template: 'notice',
    hostile: true,
    build: (t) =>
      watchMessageCard(
        {
          kind: 'good-news',
          ...MESSAGE,
          customerName: LONG_HOSTILE_TEXT,
          subscriptions: Array.from({ length: 12 }, () => ({
            name: LONG_HOSTILE_TEXT,
            verdict: 'earning',
            isNew: false,
          })),
          readable: true,
        },
        false,
        t,
      ),
  },
  {
    name: 'watch-paused-channel',
    template: 'notice',
    build: (t) => watchMessageCard({ kind: 'paused', watchId: WATCH.id, customerName: 'x', reason: 'denied' }, true, t),
  },
  {
    name: 'digest',
    template: 'digest',
    build: (t) =>
      watchMessageCard(
        {
          kind: 'digest',
          partnerTenantId: '11111111-1111-4111-8111-111111111111',
          entries: [
            { at: '2026-11-09T07:12:00.000Z', customers: 2, totals: { ...TOTALS, earning: 5 } },
            { at: '2026-11-16T07:12:00.000Z', customers: 2, totals: TOTALS },
          ],
          paused: 1,
          demo: true,
        },
        false,
        t,
      ),
  },
];
