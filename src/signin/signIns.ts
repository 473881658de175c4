import { LRUCache } from 'lru-cache';
import { claimsOf, type AzureIdentity } from '../azure/identity.ts';
import { SignInError } from '../azure/sign-in-error.ts';
import type { KnownFailure } from '../azure/outcome.ts';
import type { Clock } from '../clock.ts';
import type { Attempts, Confirmation, Wanted } from './attempts.ts';
import type { AccessToken, Grant, GrantOutcome, SignInAuthority } from './authority.ts';
import { createTakingTurns } from '../inTurn.ts';
import { keyOf, type SignInPerson } from './person.ts';
import type { Vault } from './vault.ts';

export type AccessOutcome =
  { readonly ok: true; readonly token: AccessToken } | { readonly ok: false; readonly failure: KnownFailure };

/** Who is signed in, and what the bot may do in their name. */
export interface SignIns {
  /** True where nobody is signed in for real. */
  readonly demo: boolean;
  /** The account's name; null where this person is not signed in. */
  accountOf(person: SignInPerson): Promise<string | null>;
  /** The person as somebody who reads Azure; null where they are not signed in. */
  identityOf(person: SignInPerson): Promise<AzureIdentity | null>;
  /** Of what this person reads, also while they are not signed in. */
  identityKeyOf(person: SignInPerson): string;
  /**
   * A token of a tenant in a signed-in person's name.
   * @param scope such as `https://graph.microsoft.com/GroupMember.Read.All`.
   */
  tokenFor(person: SignInPerson, tenantId: string, scope: string, claims?: string): Promise<AccessOutcome>;
  /** Signs in with the token that Teams gave. Refused where it is somebody else's. */
  exchange(person: SignInPerson, assertion: string): Promise<GrantOutcome>;
  /** Whether a tenant asked this person for more than the sign-in had, such as a second factor. */
  mustSignInAgain(person: SignInPerson, tenantId: string): boolean;
  /** Begins a sign-in in the browser. @returns the link's secret, null where this person begins too often. */
  begin(wanted: Omit<Wanted, 'claims'>): string | null;
  /** Who signed in in the browser must be the one who began it. */
  isTheirs(person: SignInPerson, grant: Grant): Promise<boolean>;
  /** Ends a sign-in in the browser by the code that its last page showed. */
  confirm(person: SignInPerson, typed: string): Promise<Confirmation>;
  /** Forgets every token of this person. @returns whether there was a sign-in. */
  signOut(person: SignInPerson): Promise<boolean>;
  consentUrl(tenantId: string): string | null;
}

export interface SignInsOptions {
  readonly authority: SignInAuthority;
  readonly attempts: Attempts;
  readonly vault: Vault;
  readonly clock: Clock;
  /** Where browsers come back to. */
  readonly redirectUri: () => string;
  readonly demo: boolean;
}

const CLAIMS_FOR_MS = 10 * 60_000;
const CLAIMS_KEPT = 1_000;
/** After these the kept tokens are worth nothing. */
const OVER: ReadonlySet<KnownFailure['code']> = new Set(['sign-in-expired', 'sign-in-revoked']);

export function createSignIns({ authority, attempts, vault, clock, redirectUri, demo }: SignInsOptions): SignIns {
  // Two refreshes of one person's tokens at once would lose one of them, and a sign-out in between would be undone.
  const inTurn = createTakingTurns();
  const asked = new LRUCache<string, { readonly claims: string; readonly until: number }>({ max: CLAIMS_KEPT });
  const identityKeyOf = (person: SignInPerson): string => `${demo ? 'demo user' : 'user'} ${keyOf(person)}`;
  const claimsKey = (person: SignInPerson, tenantId: string): string => `${keyOf(person)} ${tenantId}`;

  function remember(person: SignInPerson, tenantId: string, { claims }: KnownFailure): void {
    if (!claims) return;
    asked.set(claimsKey(person, tenantId), { claims, until: clock.now().getTime() + CLAIMS_FOR_MS });
  }

  function claimsFor(person: SignInPerson, tenantId: string): string | null {
    const known = asked.get(claimsKey(person, tenantId));
    return known && known.until > clock.now().getTime() ? known.claims : null;
  }

  async function tokenNow(person: SignInPerson, tenantId: string, scope: string, claims?: string) {
    const grant = await vault.load(person);
    if (!grant) return { ok: false, failure: { code: 'sign-in-required' } } as const;
    const outcome = await authority.token(grant, tenantId, scope, claims);
    if (outcome.ok) {
      if (outcome.cache !== null) await vault.renew(person, { ...grant, cache: outcome.cache });
      return { ok: true, token: outcome.token } as const;
    }
    remember(person, tenantId, outcome.failure);
    if (OVER.has(outcome.failure.code)) await vault.forget(person);
    return outcome;
  }

  async function isTheirs(person: SignInPerson, grant: Grant): Promise<boolean> {
    if (grant.tenantId === person.tenantId) return grant.objectId === person.objectId;
    // Elsewhere the account has another object id, and only its home tells whose it is.
    const known = await vault.load(person);
    return grant.homeAccountId === (known?.homeAccountId ?? `${person.objectId}.${person.tenantId}`);
  }

  const tokenFor: SignIns['tokenFor'] = (person, tenantId, scope, claims) =>
    inTurn(keyOf(person), () => tokenNow(person, tenantId, scope, claims));

  return {
    demo,
    identityKeyOf,
    isTheirs,
    tokenFor,
    accountOf: async (person) => (await vault.load(person))?.username ?? null,

    async identityOf(person) {
      const grant = await vault.load(person);
      if (!grant) return null;
      return {
        kind: demo ? 'demo' : 'user',
        label: grant.username,
        key: identityKeyOf(person),
        homeTenantId: person.tenantId,
        credentialFor: (tenantId) => ({
          async getToken(scopes, { claims } = {}) {
            const scope = typeof scopes === 'string' ? scopes : scopes.join(' ');
            const outcome = await tokenFor(person, tenantId, scope, claims);
            if (!outcome.ok) throw new SignInError(outcome.failure);
            return outcome.token;
          },
        }),
      };
    },

    async exchange(person, assertion) {
      // Looked at before it is sent anywhere, and again at what the authority made of it, which alone proves anything.
      const { tenantId, objectId } = claimsOf(assertion);
      const wrong = { ok: false, failure: { code: 'wrong-account' } } as const;
      if (tenantId !== person.tenantId || objectId !== person.objectId) return wrong;
      const outcome = await authority.exchange(person.tenantId, assertion);
      if (!outcome.ok) return outcome;
      const { grant } = outcome;
      if (grant.tenantId !== person.tenantId || grant.objectId !== person.objectId) return wrong;
      await inTurn(keyOf(person), () => vault.save(person, grant));
      return outcome;
    },

    mustSignInAgain: (person, tenantId) => claimsFor(person, tenantId) !== null,

    begin(wanted) {
      const claims = claimsFor(wanted.person, wanted.tenantId);
      return attempts.begin({ ...wanted, ...(claims === null ? {} : { claims }) });
    },

    async confirm(person, typed) {
      const confirmation = attempts.confirm(person, typed);
      if (confirmation.kind === 'confirmed') {
        asked.delete(claimsKey(person, confirmation.wanted.tenantId));
        await inTurn(keyOf(person), () => vault.save(person, confirmation.grant));
      }
      return confirmation;
    },

    signOut(person) {
      attempts.end(person);
      return inTurn(keyOf(person), () => vault.forget(person));
    },

    consentUrl: (tenantId) => authority.consentUrl(tenantId, redirectUri()),
  };
}
