import { LRUCache } from 'lru-cache';
import { z } from 'zod/v4';
import type { Clock } from '../clock.ts';
import { DAY_MS } from '../durations.ts';
import type { SignInRows } from '../store/sign-ins.ts';
import type { Grant } from './authority.ts';
import { keyOf, type SignInPerson } from './person.ts';
import { seal, unseal, type SealingKey } from './seal.ts';

/** Who is signed in. One sign-in a person; it ends by itself when it is not used. */
export interface Vault {
  load(person: SignInPerson): Promise<Grant | null>;
  save(person: SignInPerson, grant: Grant): Promise<void>;
  /** Keeps renewed tokens; whoever signed out meanwhile stays signed out. */
  renew(person: SignInPerson, grant: Grant): Promise<void>;
  /** @returns whether there was one. */
  forget(person: SignInPerson): Promise<boolean>;
}

/** A sign-in that nobody used for so long is over, in milliseconds. */
export const UNUSED_FOR_MS = 14 * DAY_MS;
/** In memory only; whoever comes first goes first. */
const PEOPLE_IN_MEMORY = 5_000;

const grantSchema = z.object({
  homeAccountId: z.string(),
  tenantId: z.string(),
  objectId: z.string(),
  username: z.string(),
  cache: z.string(),
});

/** Without a key nothing is written down: a restart signs everybody out. */
export function createMemoryVault(clock: Clock): Vault {
  const kept = new LRUCache<string, { readonly grant: Grant; readonly endsAt: number }>({ max: PEOPLE_IN_MEMORY });
  function save(person: SignInPerson, grant: Grant): Promise<void> {
    kept.set(keyOf(person), { grant, endsAt: clock.now().getTime() + UNUSED_FOR_MS });
    return Promise.resolve();
  }

  return {
    load(person) {
      const found = kept.get(keyOf(person));
      return Promise.resolve(found && found.endsAt > clock.now().getTime() ? found.grant : null);
    },
    save,
    renew: (person, grant) => (kept.has(keyOf(person)) ? save(person, grant) : Promise.resolve()),
    forget: (person) => Promise.resolve(kept.delete(keyOf(person))),
  };
}

/** @param keys the first seals; the others only open what they sealed, until it is sealed anew. */
export function createSealedVault(rows: SignInRows, keys: readonly [SealingKey, ...SealingKey[]], clock: Clock): Vault {
  const [current] = keys;

  const sealFor = (person: SignInPerson, grant: Grant) => seal(JSON.stringify(grant), keyOf(person), current);
  const endsAt = () => new Date(clock.now().getTime() + UNUSED_FOR_MS);
  const renew: Vault['renew'] = (person, grant) => rows.replace(person, sealFor(person, grant), endsAt());

  return {
    async load(person) {
      const sealed = await rows.get(person);
      const text = sealed && unseal(sealed, keyOf(person), keys);
      if (!sealed || !text) return null;
      const parsed = grantSchema.safeParse(JSON.parse(text));
      if (!parsed.success) return null;
      if (sealed.keyId !== current.id) await renew(person, parsed.data);
      return parsed.data;
    },
    save: (person, grant) => rows.put(person, sealFor(person, grant), endsAt()),
    renew,
    forget: (person) => rows.delete(person),
  };
}
