import { actorOf, type Auditing } from '../access/auditing.ts';
import type { SignInFailure } from '../signin/authority.ts';
import type { SignInDesk } from '../signin/open.ts';
import type { SignInPerson } from '../signin/person.ts';
import type { Channel } from './channel.ts';
import type { Visit } from './router.ts';
import { signInRefusalCard } from './signInRefusal.ts';

/** Ways into a browser's sign-in that report back to the chat where they began. */
export interface SignInLinks {
  /** The address where this person signs in to a tenant; null where they begin too often. */
  linkFor(visit: Visit, desk: SignInDesk, person: SignInPerson, tenantId: string): string | null;
  /** Says in the chat why somebody is not signed in. */
  explain(visit: Visit, desk: SignInDesk, failure: SignInFailure, tenantId: string): Promise<void>;
  /** Writes down what came of it. @param code `done`, or why not */
  written(visit: Visit, code: string, tenantId: string | null, act?: 'sign-in' | 'sign-out'): Promise<void>;
}

export interface SignInLinksOptions {
  readonly channel: Channel;
  readonly auditing: Auditing;
  readonly demo: boolean;
  readonly done: (outcome: string) => void;
}

export function createSignInLinks({ channel, auditing, demo, done }: SignInLinksOptions): SignInLinks {
  async function written({ turn }: Visit, code: string, tenantId: string | null, act = 'sign-in'): Promise<void> {
    if (act === 'sign-in') done(code);
    await auditing.note({
      actor: actorOf(turn),
      act,
      partnerTenantId: null,
      customerTenantId: tenantId === turn.sender.tenantId ? null : tenantId,
      outcome: code === 'done' ? 'done' : 'failed',
      details: code === 'done' ? {} : { code },
    });
  }

  async function explain(visit: Visit, desk: SignInDesk, failure: SignInFailure, tenantId: string): Promise<void> {
    await written(visit, failure.code, tenantId);
    const consentUrl = desk.signIns.consentUrl(tenantId);
    const card = signInRefusalCard(visit, failure, { demo, tenantId, consentUrl });
    const delivery = await channel.send(visit.turn.address, card);
    if (!delivery.ok) visit.turn.log.warn({ reason: delivery.reason }, 'why a sign-in failed could not be said');
  }

  return {
    written,
    explain,
    linkFor(visit, desk, person, tenantId) {
      const failed = (failure: SignInFailure) => explain(visit, desk, failure, tenantId);
      const secret = desk.signIns.begin({ person, tenantId, language: visit.t.language, failed });
      return secret === null ? null : desk.linkTo(secret);
    },
  };
}
