import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../clock.ts';
import { HOUR_MS, MINUTE_MS } from '../durations.ts';
import type { Language } from '../i18n/languages.ts';
import type { Grant, SignInFailure } from './authority.ts';
import { keyOf, type SignInPerson } from './person.ts';

/** A link, and the sign-in behind it, are good for so long, in milliseconds. */
export const LINK_FOR_MS = 10 * MINUTE_MS;
/** The code on the last page is good for so long, in milliseconds. */
export const CODE_FOR_MS = 5 * MINUTE_MS;
/** A wrong code more, and the sign-in has to begin again. */
export const CODE_TRIES = 5;
/** Sign-ins that one person may begin within an hour. */
export const BEGUN_AN_HOUR = 10;
const AT_ONCE = 2_000;
const PEOPLE_COUNTED = 10_000;
const CODE_DIGITS = 6;

/** What a sign-in is for. */
export interface Wanted {
  readonly person: SignInPerson;
  /** The tenant to sign in to. */
  readonly tenantId: string;
  /** What that tenant asks of the sign-in. */
  readonly claims?: string;
  /** In which language its pages speak. */
  readonly language: Language;
  /** Tells the chat in which it began that the page was left without a sign-in. */
  readonly failed: (failure: SignInFailure) => Promise<void>;
}

/** What a browser takes along to the authority and back. */
export interface Departure {
  readonly wanted: Wanted;
  readonly state: string;
  readonly nonce: string;
  readonly challenge: string;
  /** Stays in this browser: whoever comes back with another one is somebody else. */
  readonly browser: string;
}

export interface Arrival {
  readonly wanted: Wanted;
  readonly nonce: string;
  readonly verifier: string;
  /** Ends the attempt well and gives the code to show in this browser; it is typed in the chat. */
  succeed(grant: Grant): string;
}

export type Confirmation =
  | { readonly kind: 'confirmed'; readonly wanted: Wanted; readonly grant: Grant }
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'used-up' | 'nothing-waits' };

/** Sign-ins under way: one a person, in memory, each step good once. Links and codes are secrets: none is ever logged. */
export interface Attempts {
  /** @returns the secret of the link; null where this person begins too often. A new one ends the one before. */
  begin(wanted: Wanted): string | null;
  /** A browser follows the link. It may do so again until it came back: only the last time counts. */
  depart(link: string): Departure | null;
  /** A browser comes back. Good once; null where state and browser do not belong together. */
  arrive(state: string, browser: string): Arrival | null;
  /** What was typed in the chat of the one who began it. */
  confirm(person: SignInPerson, typed: string): Confirmation;
  end(person: SignInPerson): void;
}

interface Attempt {
  readonly wanted: Wanted;
  readonly link: string;
  endsAt: number;
  trip: { readonly state: string; readonly nonce: string; readonly verifier: string; readonly browser: Buffer } | null;
  proof: { readonly grant: Grant; readonly code: Buffer; triesLeft: number } | null;
}

export function createAttempts(clock: Clock): Attempts {
  const byPerson = new LRUCache<string, Attempt>({ max: AT_ONCE, dispose: forgetSecrets });
  const byLink = new Map<string, Attempt>();
  const byState = new Map<string, Attempt>();
  const begun = new LRUCache<string, readonly number[]>({ max: PEOPLE_COUNTED });
  const now = () => clock.now().getTime();

  function forgetSecrets(attempt: Attempt): void {
    byLink.delete(attempt.link);
    if (attempt.trip) byState.delete(attempt.trip.state);
  }

  function alive(attempt: Attempt | undefined): Attempt | null {
    if (!attempt) return null;
    if (attempt.endsAt > now()) return attempt;
    byPerson.delete(keyOf(attempt.wanted.person));
    return null;
  }

  function isTooOften(key: string): boolean {
    const recent = (begun.get(key) ?? []).filter((at) => at > now() - HOUR_MS);
    if (recent.length >= BEGUN_AN_HOUR) return true;
    begun.set(key, [...recent, now()]);
    return false;
  }

  return {
    begin(wanted) {
      const key = keyOf(wanted.person);
      if (isTooOften(key)) return null;
      const link = secret();
      // The map is keyed by the hash: looking a secret up by itself would leak it byte by byte.
      const attempt: Attempt = { wanted, link: digest(link), endsAt: now() + LINK_FOR_MS, trip: null, proof: null };
      byPerson.set(key, attempt);
      byLink.set(attempt.link, attempt);
      return link;
    },

    depart(link) {
      const attempt = alive(byLink.get(digest(link)));
      if (!attempt || attempt.proof) return null;
      if (attempt.trip) byState.delete(attempt.trip.state);
      const [state, nonce, verifier, browser] = [secret(), secret(), secret(), secret()];
      attempt.trip = { state: digest(state), nonce, verifier, browser: hash(browser) };
      byState.set(attempt.trip.state, attempt);
      const challenge = hash(verifier).toString('base64url');
      return { wanted: attempt.wanted, state, nonce, challenge, browser };
    },

    arrive(state, browser) {
      const attempt = alive(byState.get(digest(state)));
      const trip = attempt?.trip;
      if (!attempt || attempt.proof || !trip || !timingSafeEqual(trip.browser, hash(browser))) return null;
      byState.delete(trip.state);
      attempt.trip = null;
      const { wanted } = attempt;
      const { nonce, verifier } = trip;
      return {
        wanted,
        nonce,
        verifier,
        succeed(grant) {
          const code = String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
          byLink.delete(attempt.link);
          if (attempt.trip) byState.delete(attempt.trip.state);
          attempt.proof = { grant, code: hash(code), triesLeft: CODE_TRIES };
          attempt.endsAt = now() + CODE_FOR_MS;
          return code;
        },
      };
    },

    confirm(person, typed) {
      const attempt = alive(byPerson.get(keyOf(person)));
      const proof = attempt?.proof;
      if (!attempt || !proof) return { kind: 'nothing-waits' };
      if (timingSafeEqual(proof.code, hash(typed.replace(/\D/g, '')))) {
        byPerson.delete(keyOf(person));
        return { kind: 'confirmed', wanted: attempt.wanted, grant: proof.grant };
      }
      proof.triesLeft -= 1;
      if (proof.triesLeft > 0) return { kind: 'wrong', triesLeft: proof.triesLeft };
      byPerson.delete(keyOf(person));
      return { kind: 'used-up' };
    },

    end: (person) => void byPerson.delete(keyOf(person)),
  };
}

function secret(): string {
  return randomBytes(32).toString('base64url');
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function digest(text: string): string {
  return hash(text).toString('base64url');
}
