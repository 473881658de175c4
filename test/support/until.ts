import { setTimeout as delay } from 'node:timers/promises';

/** Waits until something holds, and fails where it does not within `timeoutMs` milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, timeoutMs = 15_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain: ${String(holds)}`);
    await delay(10);
  }
}
