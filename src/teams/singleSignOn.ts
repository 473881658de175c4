import { randomUUID } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { checkButton } from '../cards/buttons.ts';
import { noticeCard } from '../cards/notice.ts';
import { signOutButton } from '../cards/sign-in.ts';
import type { Clock } from '../clock.ts';
import type { SignInDesk } from '../signin/open.ts';
import { keyOf, signInPersonOf, type SignInPerson } from '../signin/person.ts';
import type { Visit } from './router.ts';
import type { SignInLinks } from './signInLinks.ts';
import type { TokenExchange } from './turn.ts';

/** Teams signs people in by itself: it is offered once, and each of a person's clients answers with a token. */
export interface SingleSignOn {
  /** @returns false where this person begins too often. */
  offer(visit: Visit, desk: SignInDesk, person: SignInPerson, appIdUri: string): Promise<boolean>;
  /** Takes the token that a client got. Several clients answer one offer; the first answer counts for all. */
  exchange(visit: Visit, exchange: TokenExchange): Promise<'taken' | 'refused'>;
  /** A client could not get a token for this person's open offer: the browser's way is left. Said once for each offer. */
  couldNot(visit: Visit): Promise<void>;
}

export interface SingleSignOnOptions {
  readonly desk: SignInDesk | null;
  readonly links: SignInLinks;
  readonly clock: Clock;
  readonly demo: boolean;
}

interface Offer {
  readonly person: string;
  readonly until: number;
  outcome: Promise<'taken' | 'refused'> | null;
  /** Whether it was said that a client could not. */
  told: boolean;
}

const OFFER_FOR_MS = 10 * 60_000;
const OFFERS_KEPT = 2_000;
/** Longer than any token of an account, in characters. */
const LONGEST_TOKEN = 16_384;

export function createSingleSignOn({ desk, links, clock, demo }: SingleSignOnOptions): SingleSignOn {
  const offers = new LRUCache<string, Offer>({ max: OFFERS_KEPT });
  const newestOf = new LRUCache<string, Offer>({ max: OFFERS_KEPT });
  const now = () => clock.now().getTime();

  async function signIn(visit: Visit, open: SignInDesk, person: SignInPerson, token: string) {
    const outcome = await open.signIns.exchange(person, token);
    if (!outcome.ok) {
      visit.turn.log.info({ code: outcome.failure.code, azureCode: outcome.failure.azureCode }, 'token not exchanged');
      await links.explain(visit, open, outcome.failure, person.tenantId);
      return outcome.failure.code === 'wrong-account' ? 'refused' : 'taken';
    }
    await links.written(visit, 'done', person.tenantId);
    const { t, turn } = visit;
    const lines = [t('signIn.done', { account: outcome.grant.username }), t('signIn.done.next')];
    await turn.reply(noticeCard({ lines, buttons: [checkButton(t), signOutButton(t)], demo }, t));
    return 'taken';
  }

  return {
    async offer(visit, open, person, appIdUri) {
      const url = links.linkFor(visit, open, person, person.tenantId);
      if (url === null) return false;
      const id = randomUUID();
      const offered: Offer = { person: keyOf(person), until: now() + OFFER_FOR_MS, outcome: null, told: false };
      offers.set(id, offered);
      newestOf.set(offered.person, offered);
      const { t, turn } = visit;
      await turn.offerSingleSignOn({
        id,
        uri: appIdUri,
        text: t('signIn.sso'),
        button: { title: t('signIn.button'), url },
      });
      return true;
    },

    async exchange(visit, { id, token }) {
      const person = signInPersonOf(visit.turn.sender);
      const offer = offers.get(id);
      // An offer is its person's own: somebody else's client has nothing to answer to it.
      const fits = person && offer && offer.person === keyOf(person) && offer.until > now();
      if (!desk || !fits || token === '' || token.length > LONGEST_TOKEN) return 'refused';
      offer.outcome ??= signIn(visit, desk, person, token);
      return await offer.outcome;
    },

    async couldNot(visit) {
      const { sender, address } = visit.turn;
      const person = signInPersonOf(sender);
      const offer = person && newestOf.get(keyOf(person));
      const waits = offer && offer.until > now() && offer.outcome === null && !offer.told;
      // Whose sign-in failed is nobody else's business.
      if (!desk || !person || !waits || address.kind !== 'personal') return;
      offer.told = true;
      await links.explain(visit, desk, { code: 'sign-in-required' }, person.tenantId);
    },
  };
}
