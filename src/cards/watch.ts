import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translator } from '../i18n/translator.ts';
import { isWatchDays, WATCH_DAYS } from '../watch/schedule.ts';
import { button, demoLine } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { customerPromptCard } from './check-prompt.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard, renderWithin } from './render.ts';
import { INPUTS, VERBS } from './verbs.ts';

/** What a card shows of a watch. */
export interface WatchOnCard {
  readonly id: string;
  readonly customerTenantId: string;
  readonly customerName: string | null;
  readonly conversationId: string;
  readonly conversationKind: 'personal' | 'group' | 'channel';
  readonly days: string;
  readonly hour: number;
  readonly timeZone: string;
  readonly paused: 'asked' | 'denied' | 'no-identity' | 'unowned' | null;
  readonly nextRunAt: Date;
  readonly lastRunAt: Date | null;
  readonly lastOutcome: string | null;
}

/** A watch, and where it is looked at from. */
export interface ShownWatch {
  readonly watch: WatchOnCard;
  /** False in a channel or group chat, which sees no customer's name. */
  readonly named: boolean;
  readonly demo: boolean;
}

/** As many as a list shows at once. */
export const WATCHES_ON_A_CARD = 8;
const LONGEST_ZONE = 60;

export function watchedCustomer({ customerName, customerTenantId }: WatchOnCard): string {
  return customerName ?? customerTenantId;
}

/** "every day, in the hour after 07:00 (Europe/Amsterdam)". */
export function whenWords(
  { days, hour, timeZone }: Pick<WatchOnCard, 'days' | 'hour' | 'timeZone'>,
  t: Translator,
): string {
  const known = isWatchDays(days) ? days : 'daily';
  return t('watch.when', { days: t(`watch.days.${known}`), hour: hourWords(hour), zone: markdownText(timeZone) });
}

/** A clock time that every language reads. */
function hourWords(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** A watch that was just set, or that was there already. */
export function watchSetCard(
  { watch, named, demo, added, identity }: ShownWatch & { readonly added: boolean; readonly identity: string },
  t: Translator,
): CardMessage {
  const key: MessageKey = added ? 'watch.set.title' : 'watch.twice.title';
  const customer = markdownText(watchedCustomer(watch), LONGEST_NAME);
  const next = t.dateTime(watch.nextRunAt);
  const data = {
    title: named ? t(key, { customer }) : t(`${key}Channel`),
    said: [t('watch.set.when', { when: whenWords(watch, t), next })],
    ...demoLine(demo, t),
    facts: [],
    notes: [t('watch.set.what'), t('watch.set.identity', { identity: markdownText(identity, LONGEST_NAME) })],
    buttons: watchButtons(watch, named, t),
  };
  return renderCard('watch-detail', data, { t, summary: t('watch.set.summary', { next }) });
}

/** Everything about one watch, and what can be done with it. */
export function watchDetailCard(
  shown: ShownWatch & {
    readonly said?: string;
    readonly place: 'here' | WatchOnCard['conversationKind'];
    readonly undelivered: number;
  },
  t: Translator,
): CardMessage {
  const { watch, named, demo, said, place, undelivered } = shown;
  const { lastRunAt } = watch;
  const customer = markdownText(watchedCustomer(watch), LONGEST_NAME);
  const title = named ? t('watch.detail.title', { customer }) : t('watch.set.titleChannel');
  const data = {
    title,
    said: said === undefined ? [] : [said],
    ...demoLine(demo, t),
    facts: [
      { title: t('watch.detail.state'), value: stateWords(watch, t) },
      { title: t('watch.detail.schedule'), value: whenWords(watch, t) },
      ...(watch.paused === null ? [{ title: t('watch.detail.next'), value: t.dateTime(watch.nextRunAt) }] : []),
      { title: t('watch.detail.last'), value: lastRunAt ? t.dateTime(lastRunAt) : t('watch.detail.never') },
      {
        title: t('watch.detail.place'),
        value: place === 'here' ? t('watch.detail.here') : t('watch.list.elsewhere', { kind: place }),
      },
    ],
    notes: undelivered > 0 ? [t('watch.detail.undelivered', { count: undelivered })] : [],
    buttons: watchButtons(watch, named, t),
  };
  return renderCard('watch-detail', data, { t, summary: plainText(said ?? title) });
}

function watchButtons(watch: WatchOnCard, named: boolean, t: Translator): readonly Button[] {
  const data = { watch: watch.id };
  return [
    button(t('watch.button.runNow'), VERBS.watchRun, data),
    button(t('watch.button.change'), VERBS.watchForm, data),
    watch.paused === null
      ? button(t('watch.button.pause'), VERBS.watchPause, data)
      : button(t('watch.button.resume'), VERBS.watchResume, data),
    button(t('watch.button.stop'), VERBS.watchStop, data),
    ...(named ? [button(t('watch.button.list'), VERBS.watchList, {})] : []),
  ];
}

function stateWords({ paused, lastRunAt, lastOutcome }: WatchOnCard, t: Translator): string {
  if (paused !== null) return t(`watch.state.${paused}`);
  if (lastRunAt === null) return t('watch.state.new');
  return t(lastOutcome === 'ok' ? 'watch.state.ok' : 'watch.state.failed');
}

export interface WatchListInput {
  /** Those up to the page that is shown, at least. */
  readonly watches: readonly WatchOnCard[];
  /** How many there are in all. */
  readonly count: number;
  /** The conversation that asks. */
  readonly conversationId: string;
  readonly digest: boolean;
  readonly from: number;
  readonly demo: boolean;
  /** The conversation whose watches are listed, where it is another one: then the summary is that one's. */
  readonly place: string | null;
}

/** The watches that somebody may see, each to be opened. */
export function watchListCard(input: WatchListInput, t: Translator): CardMessage {
  const { watches, count, from, digest, demo, place } = input;
  const title = t('watch.list.title', { count });
  const about = place === null ? {} : { place };
  const page = (first: number) => ({ from: String(first), ...about });
  return renderWithin(
    'watch-list',
    [WATCHES_ON_A_CARD, 4, 2],
    (limit) => {
      const next = from + limit;
      return {
        title,
        ...demoLine(demo, t),
        lines: [t('watch.list.digest', { state: digest ? 'on' : 'off' })],
        rows: watches.slice(from, next).map((watch) => listRow(watch, input.conversationId, t)),
        more: next < count ? [t('watch.list.more', { count: count - next })] : [],
        buttons: [
          ...(next < count
            ? [button(t('report.next', { count: Math.min(limit, count - next) }), VERBS.watchList, page(next))]
            : []),
          ...(from > 0
            ? [button(t('report.previous', { count: limit }), VERBS.watchList, page(Math.max(0, from - limit)))]
            : []),
          // It sets the summary of the conversation in which it is pressed.
          ...(place === null ? [digestButton(digest, t)] : []),
        ],
      };
    },
    { t, summary: title },
  );
}

function listRow(watch: WatchOnCard, conversationId: string, t: Translator) {
  const name = watchedCustomer(watch);
  const elsewhere =
    watch.conversationId === conversationId ? [] : [t('watch.list.elsewhere', { kind: watch.conversationKind })];
  const when = t('watch.list.next', { next: t.dateTime(watch.nextRunAt), when: whenWords(watch, t) });
  return {
    text: t('watch.list.row', { customer: markdownText(name, LONGEST_NAME), state: stateWords(watch, t) }),
    when: [...(watch.paused === null ? [when] : [whenWords(watch, t)]), ...elsewhere].join(' · '),
    open: t('watch.list.open', { customer: plainText(name, LONGEST_NAME) }),
    verb: VERBS.watchOpen,
    data: { watch: watch.id },
  };
}

/** How many customers a channel or group chat watches; which ones stands in the personal chat of the one who presses. */
export function channelWatchListCard(
  { count, digest, demo }: { readonly count: number; readonly digest: boolean; readonly demo: boolean },
  t: Translator,
): CardMessage {
  const title = t('watch.list.titleHere', { count });
  const data = {
    title,
    ...demoLine(demo, t),
    lines: [t('watch.list.digest', { state: digest ? 'on' : 'off' }), t('watch.list.private')],
    rows: [],
    more: [],
    buttons: [button(t('watch.button.details'), VERBS.watchListPrivate), digestButton(digest, t)],
  };
  return renderCard('watch-list', data, { t, summary: title });
}

function digestButton(isOn: boolean, t: Translator): Button {
  return isOn
    ? button(t('watch.button.digestOff'), VERBS.watchDigest, { on: 'no' })
    : button(t('watch.button.digestOn'), VERBS.watchDigest, { on: 'yes' });
}

export interface WatchFormInput extends ShownWatch {
  /** A time zone that was not understood, and the nearest ones. */
  readonly problem?: { readonly typed: string; readonly nearest: readonly string[] };
  /** What was chosen before the zone was not understood. */
  readonly chosen?: { readonly days: string; readonly hour: number };
}

/** Asks for the days, the hour and the time zone of a watch. */
export function watchFormCard({ watch, named, demo, problem, chosen }: WatchFormInput, t: Translator): CardMessage {
  const data = { watch: watch.id };
  const customer = markdownText(watchedCustomer(watch), LONGEST_NAME);
  const { days, hour } = chosen ?? watch;
  const form = {
    title: named ? t('watch.form.title', { customer }) : t('watch.set.titleChannel'),
    ...demoLine(demo, t),
    problems: problem ? [problemWords(problem, t)] : [],
    days: {
      id: INPUTS.days,
      label: t('watch.form.days'),
      value: days,
      error: t('watch.form.days'),
      choices: WATCH_DAYS.map((value) => ({ title: t(`watch.days.${value}`), value })),
    },
    hour: {
      id: INPUTS.hour,
      label: t('watch.form.hour'),
      value: String(hour),
      error: t('watch.form.hour'),
      choices: Array.from({ length: 24 }, (_, value) => ({ title: hourWords(value), value: String(value) })),
    },
    zone: {
      id: INPUTS.zone,
      label: t('watch.form.zone'),
      help: t('watch.form.zoneHelp'),
      value: plainText(problem?.nearest[0] ?? problem?.typed ?? watch.timeZone, LONGEST_ZONE),
      error: t('watch.form.zoneError'),
      longest: LONGEST_ZONE,
    },
    submit: button(t('watch.form.submit'), VERBS.watchChange, data),
    buttons: [button(t('watch.form.back'), VERBS.watchOpen, data)],
  };
  return renderCard('watch-form', form, { t, summary: t('watch.form.summary') });
}

function problemWords({ typed, nearest }: NonNullable<WatchFormInput['problem']>, t: Translator): string {
  const zone = markdownText(typed, LONGEST_ZONE);
  return nearest.length === 0
    ? t('watch.form.badZone', { zone })
    : t('watch.form.nearZone', { zone, zones: t.list(nearest) });
}

/** Asks which customer to watch. */
export function watchPromptCard({ demo }: { readonly demo: boolean }, t: Translator): CardMessage {
  return customerPromptCard({ words: 'watch', verb: VERBS.watchPrompt, demo }, t);
}
