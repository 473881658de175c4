import type { Activity } from 'botbuilder';
import type { IncomingActivity } from './activity.ts';

const DATES = ['timestamp', 'localTimestamp', 'expiration'] as const;

/**
 * The activity in the form that the SDK takes for granted, and fails without: real dates where the wire has text, a
 * recipient, a message's text, and mentions that say whom and how.
 */
export function forSdk(activity: IncomingActivity): Activity {
  const { recipient, text, entities } = activity;
  const known = {
    ...activity,
    recipient: recipient ?? { id: '', name: '' },
    ...(activity.type === 'message' ? { text: text ?? '' } : {}),
    ...(entities ? { entities: entities.filter(isWhole) } : {}),
    ...Object.fromEntries(DATES.map((name) => [name, dateOf(activity[name])])),
  };
  return known as unknown as Activity;
}

function dateOf(value: unknown): Date | undefined {
  const date = new Date(typeof value === 'string' ? value : Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function isWhole(entity: Readonly<Record<string, unknown>>): boolean {
  if (entity['type'] !== 'mention') return true;
  const mentioned = entity['mentioned'];
  const hasId = typeof mentioned === 'object' && mentioned !== null && 'id' in mentioned;
  return hasId && typeof mentioned.id === 'string' && typeof entity['text'] === 'string';
}
