import { LRUCache } from 'lru-cache';
import type { Asker, CheckIdentity } from '../access/policy.ts';
import type { AzureIdentity } from '../azure/identity.ts';
import { DAY_MS } from '../durations.ts';
import type { Report } from '../pec/report.ts';
import { signInPersonOf } from '../signin/person.ts';
import type { SignIns } from '../signin/signIns.ts';
import type { Memory } from '../store/memory.ts';
import { ownerOf } from './adviceRuns.ts';
import type { Turn } from './turn.ts';

/** As whom a customer is read. */
export type IdentityChoice =
  | {
      readonly kind: 'use';
      readonly as: CheckIdentity;
      readonly identity: AzureIdentity;
      /** The identity that the asker may use instead; null where there is none. */
      readonly other: CheckIdentity | null;
    }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'none' };

/** The identities that an asker may check with, and which one is meant. */
export interface Identities {
  /** The key of what an identity of this asker's reads; null where there is no such identity. */
  keyOf(asker: Asker, identity: CheckIdentity): string | null;
  /** The identity with which somebody may read the customer of a report instead; null where there is none. */
  otherThan(asker: Asker, allowed: readonly CheckIdentity[], report: Pick<Report, 'identity'>): CheckIdentity | null;
  /**
   * @param allowed what the policy says
   * @param wanted what the asker pressed, which is remembered for this customer; without it what they pressed last, else
   * the app where they may use it.
   */
  choose(
    turn: Turn,
    allowed: readonly CheckIdentity[],
    customerTenantId: string,
    wanted: CheckIdentity | null,
  ): Promise<IdentityChoice>;
}

export interface IdentitiesOptions {
  readonly app: AzureIdentity | null;
  /** Null where nobody can sign in. */
  readonly signIns: SignIns | null;
  readonly memory: Memory;
}

const REMEMBER_MS = 30 * DAY_MS;
const CUSTOMERS_REMEMBERED = 200;

export function createIdentities({ app, signIns, memory }: IdentitiesOptions): Identities {
  function keyOf({ sender }: Asker, identity: CheckIdentity): string | null {
    if (identity === 'app') return app?.key ?? null;
    const person = signInPersonOf(sender);
    return signIns && person ? signIns.identityKeyOf(person) : null;
  }

  async function preferred(turn: Turn, customerTenantId: string): Promise<CheckIdentity | null> {
    const choices = await recall(memory, turn).catch(() => null);
    return choices?.get(customerTenantId) ?? null;
  }

  async function remember(turn: Turn, customerTenantId: string, wanted: CheckIdentity): Promise<void> {
    try {
      const choices = (await recall(memory, turn)) ?? new LRUCache({ max: CUSTOMERS_REMEMBERED });
      choices.set(customerTenantId, wanted);
      await memory.set(turn.address.conversationId, memoryKey(turn), choices.dump().map(toPair), REMEMBER_MS);
    } catch (error) {
      turn.log.warn({ err: error }, 'as whom to check could not be remembered');
    }
  }

  const possibleFor = (asker: Asker, allowed: readonly CheckIdentity[]): readonly CheckIdentity[] =>
    allowed.filter((identity) => keyOf(asker, identity) !== null);

  return {
    keyOf,

    otherThan(asker, allowed, { identity }) {
      // In the make-believe world both are of one kind.
      const byApp = identity.kind === 'app' || (identity.kind === 'demo' && identity.label === app?.label);
      const read: CheckIdentity = byApp ? 'app' : 'user';
      return possibleFor(asker, allowed).find((other) => other !== read) ?? null;
    },

    async choose(turn, allowed, customerTenantId, wanted) {
      const possible = possibleFor(turn, allowed);
      const asked = wanted !== null && possible.includes(wanted) ? wanted : null;
      if (asked) await remember(turn, customerTenantId, asked);
      const liked = asked ?? (await preferred(turn, customerTenantId));
      const as =
        possible.find((identity) => identity === liked) ??
        possible.find((identity) => identity === 'app') ??
        possible[0];
      if (!as) return { kind: 'none' };

      const other = possible.find((identity) => identity !== as) ?? null;
      const person = signInPersonOf(turn.sender);
      const identity = as === 'app' ? app : person && signIns ? await signIns.identityOf(person) : null;
      return identity ? { kind: 'use', as, identity, other } : { kind: 'sign-in' };
    },
  };
}

type Choices = LRUCache<string, CheckIdentity>;

/** Null where nothing is remembered. What stands there may be of another build. */
async function recall(memory: Memory, turn: Turn): Promise<Choices | null> {
  const kept = await memory.get(turn.address.conversationId, memoryKey(turn));
  if (!Array.isArray(kept)) return null;
  const choices: Choices = new LRUCache({ max: CUSTOMERS_REMEMBERED });
  for (const pair of kept as readonly unknown[]) {
    if (!Array.isArray(pair)) continue;
    const [customer, identity] = pair as readonly unknown[];
    if (typeof customer === 'string' && (identity === 'app' || identity === 'user')) choices.set(customer, identity);
  }
  return choices;
}

function toPair([customer, { value }]: readonly [string, { readonly value: CheckIdentity }]) {
  return [customer, value] as const;
}

function memoryKey({ sender }: Turn): string {
  return `check-as ${ownerOf(sender)}`;
}
