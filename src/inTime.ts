/**
 * Waits for work, but no longer than so many milliseconds. Work that is late goes on by itself, and its timer keeps no
 * process alive.
 * @param late what is told instead; may throw.
 */
export async function inTime<T, L>(work: Promise<T>, withinMs: number, late: () => L): Promise<T | L> {
  const expired = Symbol('expired');
  const { promise, resolve } = Promise.withResolvers<typeof expired>();
  const timer = setTimeout(() => resolve(expired), withinMs).unref();
  try {
    const first = await Promise.race([work, promise]);
    return first === expired ? late() : first;
  } finally {
    clearTimeout(timer);
  }
}
