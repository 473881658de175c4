import type { Translator } from '../i18n/translator.ts';
import type { AlertCardInput } from './alert.ts';
import { button } from './buttons.ts';
import type { Button } from './card.ts';
import { VERBS } from './verbs.ts';

/** What can still be done with an alert: the details first, since most people want them next. */
export function alertButtons(input: AlertCardInput, t: Translator): readonly Button[] {
  const { alertId, standing, shared, seen, asksSnooze = false } = input;
  const data = { alert: alertId, seen };
  if (asksSnooze) {
    return [
      button(t('alert.button.snooze.day'), VERBS.alertSnooze, { ...data, for: 'day' }),
      button(t('alert.button.snooze.week'), VERBS.alertSnooze, { ...data, for: 'week' }),
      button(t('alert.button.snooze.change'), VERBS.alertSnooze, { ...data, for: 'change' }),
      button(t('alert.button.back'), VERBS.alertShow, data),
    ];
  }
  const details = shared ? [button(t('watch.button.details'), VERBS.alertDetails, data)] : howButtons(input, t);
  const acknowledge = button(t('alert.button.acknowledge'), VERBS.alertAcknowledge, data);
  const snooze = button(t('alert.button.snooze'), VERBS.alertSnoozeAsk, data);
  const stop = button(t('watch.button.stop'), VERBS.alertStop, data);
  switch (standing.kind) {
    case 'open':
      return [...details, acknowledge, snooze, stop];
    case 'snoozed':
      return [...details, acknowledge, stop];
    case 'acknowledged':
      return [...details, snooze, stop];
    case 'recovered':
    case 'stopped':
      return details;
  }
}

/** To the one subscription that it is about, or to the report of all. */
function howButtons({ checkId, content }: AlertCardInput, t: Translator): readonly Button[] {
  if (checkId === null) return [];
  const [first, another] = content.changes;
  if (first && !another && first.kind !== 'gone') {
    const data = { check: checkId, subscription: first.subscriptionId };
    return [button(t('alert.button.how'), VERBS.alertReport, data)];
  }
  return [button(t('alert.button.report'), VERBS.alertReport, { check: checkId })];
}
