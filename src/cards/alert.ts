import { explainFinding } from '../explain/explain-finding.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import type { PartnerProfile } from '../pec/profile.ts';
import { CHANGE_KINDS, type WatchChange } from '../watch/change.ts';
import type { AlertContent } from '../watch/content.ts';
import { alertButtons } from './alert-buttons.ts';
import { demoLine } from './buttons.ts';
import type { CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderWithin } from './render.ts';
import type { CardData } from './render.ts';

/** What somebody did with an alert, or what became of it. */
export type AlertStanding =
  | { readonly kind: 'open' | 'recovered' }
  | { readonly kind: 'acknowledged' | 'stopped'; readonly by: string | null; readonly at: Date | null }
  | { readonly kind: 'snoozed'; readonly by: string | null; readonly until: Date | null };

export interface AlertCardInput {
  readonly alertId: string;
  /** The kept check that found it, for "show me how"; null where there is none. */
  readonly checkId: string | null;
  readonly content: AlertContent;
  readonly standing: AlertStanding;
  readonly profile: PartnerProfile | null;
  /** True in a channel or group chat, which sees no name, no id and nobody's name in the customer's tenant. */
  readonly shared: boolean;
  /** How it stood when the card was made: the buttons bring it back, so that nothing unseen is written over. */
  readonly seen: string;
  /** True for whoever pressed a button after somebody else, or after it was over: nothing was changed by it. */
  readonly late?: boolean;
  /** True where it is asked how long it shall rest. */
  readonly asksSnooze?: boolean;
}

const ROWS = 8;
const LONGEST_REASON = 300;
const LOOK = {
  stopped: { icon: '⛔', color: 'attention' },
  gone: { icon: '⛔', color: 'attention' },
  reduced: { icon: '◐', color: 'accent' },
  'at-risk': { icon: '🟡', color: 'default' },
  ending: { icon: '🟡', color: 'default' },
  flapping: { icon: '🟡', color: 'default' },
  unreadable: { icon: '❔', color: 'default' },
  unclear: { icon: '❔', color: 'default' },
  'new-not-earning': { icon: '⛔', color: 'attention' },
  new: { icon: '✅', color: 'default' },
  recovered: { icon: '✅', color: 'default' },
} as const satisfies Record<WatchChange['kind'], { icon: string; color: string }>;

/** Something got worse: what, since when, what is at stake and the next step. What was done with it stands on it too. */
export function alertCard(input: AlertCardInput, t: Translator): CardMessage {
  const summary = titleOf(input, plainText, t);
  return renderWithin('alert', [ROWS, 4, 2, 1], (rows) => dataOf(input, rows, t), { t, summary });
}

function dataOf(input: AlertCardInput, rows: number, t: Translator): CardData {
  const { content, shared } = input;
  const [first, ...others] = content.changes;
  const single = first && others.length === 0 ? first : null;
  const hidden = content.total - Math.min(rows, content.changes.length);
  return {
    title: titleOf(input, markdownText, t),
    ...demoLine(content.demo, t),
    rows: shared
      ? sharedRows(content, t)
      : single
        ? []
        : content.changes.slice(0, rows).map((one) => row(one, input, t)),
    factSets: shared ? [] : single ? [{ facts: factsOf(single, input, t) }] : failureFacts(content, t),
    notes: [
      ...(shared ? [...sharedNotes(content, t), t('alert.private')] : []),
      ...(!shared && !single && hidden > 0 ? [t('alert.more', { count: hidden })] : []),
    ],
    later: laterLines(content, shared, t),
    ...statusLine(input, t),
    ...(input.asksSnooze ? { question: t('alert.snooze.ask') } : input.late ? { question: t('alert.late') } : {}),
    buttons: alertButtons(input, t),
  };
}

type Escape = (text: string, longest: number) => string;

function titleOf({ content, shared }: AlertCardInput, escape: Escape, t: Translator): string {
  const { changes, failure, total } = content;
  const customer = escape(content.customerName, LONGEST_NAME);
  if (failure) {
    return shared
      ? t('alert.title.channelFailure', { count: failure.runs })
      : t('alert.title.failure', { customer, count: failure.runs });
  }
  if (shared) return t('alert.title.channel', { count: total });
  const [first, another] = changes;
  if (!first || another) return t('alert.title.many', { customer, count: total });
  const values = { customer, name: escape(first.name, LONGEST_NAME), date: dateOf(first, t) };
  return t(`alert.title.${first.kind}`, values);
}

function row(change: WatchChange, input: AlertCardInput, t: Translator) {
  const { icon, color } = LOOK[change.kind];
  const notes = [reasonOf(change, input, t), removalOf(change, t), sinceOf(change, t)].filter((line) => line !== null);
  return { text: `${icon} ${lineOf(change, t)}`, color, notes };
}

function lineOf(change: WatchChange, t: Translator): string {
  const after = change.after ? t(`verdict.${change.after}`) : '';
  return t(`alert.line.${change.kind}`, {
    name: markdownText(change.name, LONGEST_NAME),
    date: dateOf(change, t),
    after,
  });
}

function factsOf(change: WatchChange, input: AlertCardInput, t: Translator) {
  const facts: (readonly [MessageKey, string | null])[] = [
    ['alert.since', sinceOf(change, t)],
    ['alert.what', reasonOf(change, input, t)],
    ['alert.who', removalOf(change, t)],
    ['alert.stake', t(stakeOf(change))],
    ['alert.next', nextOf(change, input, t)],
  ];
  return facts.flatMap(([title, value]) => (value === null ? [] : [{ title: t(title), value }]));
}

function failureFacts({ failure }: AlertContent, t: Translator) {
  if (!failure) return [];
  const reason = t(failureKey(failure.code));
  return [
    {
      facts: [
        { title: t('alert.what'), value: t('alert.failureReason', { reason }) },
        { title: t('alert.stake'), value: t('alert.stake.none') },
      ],
    },
  ];
}

/** Why nothing could be read, in the words of a check that failed. Codes of another build are unexpected ones. */
export function failureKey(code: string): MessageKey {
  const known = FAILURES.find((candidate) => candidate === code) ?? 'unexpected';
  return `checkFailure.${known}.happened`;
}

const FAILURES = [
  'malformed-tenant',
  'unknown-tenant',
  'no-consent',
  'bad-credentials',
  'sign-in-required',
  'unreachable',
  'service-unavailable',
  'forbidden',
  'cancelled',
  'timed-out',
  'unexpected',
  'no-profile',
] as const;

function sinceOf({ removal, lastGood, seenAt }: WatchChange, t: Translator): string {
  if (removal) return t.dateTime(removal.at);
  const to = t.dateTime(seenAt);
  const from = lastGood === null ? to : t.dateTime(lastGood);
  return from === to ? t('alert.foundAt', { to }) : t('alert.between', { from, to });
}

function reasonOf({ finding, subscriptionId }: WatchChange, { profile }: AlertCardInput, t: Translator): string | null {
  if (!finding || !profile) return null;
  return markdownText(explainFinding(finding, t, { subscriptionId, profile }).message, LONGEST_REASON);
}

function removalOf({ removal }: WatchChange, t: Translator): string | null {
  if (!removal) return null;
  return t(`alert.by.${removal.act}`, { who: markdownText(removal.by, LONGEST_NAME), at: t.dateTime(removal.at) });
}

function nextOf({ kind, finding, subscriptionId }: WatchChange, { profile }: AlertCardInput, t: Translator): string {
  if (kind === 'gone' || kind === 'flapping') return t(`alert.next.${kind}`);
  if (kind === 'unreadable' || !finding || !profile) return t('alert.next.look');
  return markdownText(explainFinding(finding, t, { subscriptionId, profile }).fix, LONGEST_REASON);
}

function stakeOf({ kind }: WatchChange): MessageKey {
  switch (kind) {
    case 'stopped':
    case 'gone':
    case 'new-not-earning':
    case 'flapping':
      return 'alert.stake.loss';
    case 'reduced':
      return 'alert.stake.part';
    case 'at-risk':
    case 'ending':
      return 'alert.stake.soon';
    case 'unreadable':
    case 'unclear':
    case 'new':
    case 'recovered':
      return 'alert.stake.none';
  }
}

/** A channel sees how many of each kind. */
function sharedRows({ changes }: AlertContent, t: Translator) {
  return CHANGE_KINDS.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    if (count === 0) return [];
    const { icon, color } = LOOK[kind];
    return [{ text: `${icon} ${t(`alert.count.${kind}`, { count })}`, color, notes: [] }];
  });
}

function sharedNotes({ changes }: AlertContent, t: Translator): readonly string[] {
  const acts = new Set(changes.flatMap(({ removal }) => (removal ? [removal.act] : [])));
  return [...acts].map((act) => t(`alert.bySomebody.${act}`));
}

function laterLines({ changes, failure }: AlertContent, shared: boolean, t: Translator): readonly string[] {
  const over = failure?.over ? [`✅ ${t('alert.later.failure', { at: t.dateTime(failure.over) })}`] : [];
  const lines = changes.flatMap(({ name, later }) => {
    if (!later) return [];
    const at = t.dateTime(later.at);
    const values = { name: markdownText(name, LONGEST_NAME), at };
    if (later.what === 'changed-again') return shared ? [] : [t('alert.later.changed-again', values)];
    return [`✅ ${shared ? t('alert.later.recoveredChannel', { at }) : t('alert.later.recovered', values)}`];
  });
  return [...over, ...new Set(lines)].slice(0, ROWS);
}

function statusLine({ standing }: AlertCardInput, t: Translator): { readonly status?: string } {
  switch (standing.kind) {
    case 'open':
      return {};
    case 'recovered':
      return { status: t('alert.status.recovered') };
    case 'acknowledged':
    case 'stopped': {
      if (standing.at === null) return { status: t('alert.status.stoppedBySomething') };
      const who = markdownText(standing.by ?? t('alert.somebody'), LONGEST_NAME);
      return { status: t(`alert.status.${standing.kind}`, { who, at: t.dateTime(standing.at) }) };
    }
    case 'snoozed': {
      const who = markdownText(standing.by ?? t('alert.somebody'), LONGEST_NAME);
      return standing.until === null
        ? { status: t('alert.status.snoozedChange', { who }) }
        : { status: t('alert.status.snoozed', { who, until: t.dateTime(standing.until) }) };
    }
  }
}

function dateOf({ endsAt }: WatchChange, t: Translator): string {
  return endsAt === null ? '' : t.date(endsAt);
}
