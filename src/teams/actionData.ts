import type { ActionData } from './router.ts';

/** Longer than anything that a card of ours sends back. */
const LONGEST_VALUE = 2_000;

/** A text from a card's data; empty where there is none. What comes back from a card is a stranger's word. */
export function textOf(data: ActionData, name: string): string {
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  return typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : '';
}

/** A whole number from a card's data, within bounds; the fallback where there is none. */
export function numberOf(data: ActionData, name: string, fallback: number): number {
  const value = Number(textOf(data, name));
  return Number.isSafeInteger(value) && value >= 0 && textOf(data, name) !== '' ? value : fallback;
}
