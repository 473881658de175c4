import type { Person } from './channel.ts';

/** Who did it, in words that are kept. A display name proves nothing; the id beside it does. */
export function authorOf({ name, objectId, id }: Person): string {
  const identity = objectId ?? id;
  return name === '' ? identity : `${name} (${identity})`;
}
