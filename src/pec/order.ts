import type { Unread } from './snapshot.ts';

/** Compares by code unit, so that an order never hangs on the machine's language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareUnread(a: Unread, b: Unread): number {
  return compareText(keyOf(a), keyOf(b));
}

function keyOf({ subject, reason, scope, requestId }: Unread): string {
  return JSON.stringify([subject, reason, scope ?? null, requestId ?? null]);
}
