import type { Policy } from '../../access/policy.ts';
import { checkButton, helpButton } from '../../cards/buttons.ts';
import type { Button } from '../../cards/card.ts';
import { noticeCard } from '../../cards/notice.ts';
import { checkAsButton, signInButton, signInCard, signOutButton } from '../../cards/sign-in.ts';
import { INPUTS, VERBS } from '../../cards/verbs.ts';
import type { SignInDesk } from '../../signin/open.ts';
import { signInPersonOf, type SignInPerson } from '../../signin/person.ts';
import { textOf } from '../actionData.ts';
import type { LetIn } from '../limited.ts';
import { openCustomer, type CustomerAccess } from '../openCustomer.ts';
import { refusalCard } from '../refusal.ts';
import type { Feature, Visit } from '../router.ts';
import type { SignInLinks } from '../signInLinks.ts';
import type { SingleSignOn } from '../singleSignOn.ts';

export interface SignInFeatureOptions extends CustomerAccess {
  readonly policy: Policy;
  /** Null where nobody can sign in. */
  readonly desk: SignInDesk | null;
  readonly links: SignInLinks;
  readonly letIn: LetIn;
  readonly singleSignOn: SingleSignOn;
}

/** What a code of a sign-in page looks like when somebody types it. */
const CODE = /^\d{3}[\s-]?\d{3}$/;

/** Signing in and out. Only in personal chats: whose sign-in it is, is nobody else's business. */
export function createSignInFeature(options: SignInFeatureOptions): Feature {
  const { policy, desk, links, letIn, singleSignOn, demo } = options;

  async function notice({ turn, t }: Visit, lines: readonly string[], buttons: readonly Button[]): Promise<void> {
    await turn.reply(noticeCard({ lines, buttons, demo }, t));
  }

  /** Who can sign in here; null where the asker was told why not. */
  async function signable(visit: Visit): Promise<{ readonly desk: SignInDesk; readonly person: SignInPerson } | null> {
    const { turn, t } = visit;
    if (!desk) await notice(visit, [t('signIn.off'), t('signIn.off.next')], [helpButton(t)]);
    else if (turn.address.kind !== 'personal') await notice(visit, [t('signIn.private')], [helpButton(t)]);
    else {
      const person = signInPersonOf(turn.sender);
      if (person) return { desk, person };
      await notice(visit, [t('signIn.noIds')], [helpButton(t)]);
    }
    return null;
  }

  async function mayCheckAsThemself(visit: Visit): Promise<boolean> {
    const decision = await policy.decide(visit.turn, 'check', null);
    if (decision.allowed && decision.identities.includes('user')) return true;
    await visit.turn.reply(refusalCard(visit, decision.allowed ? 'no-identity' : decision, demo));
    return false;
  }

  /** Offers the browser's way to a tenant. */
  async function offerPage(visit: Visit, tenantId: string, named: string | null): Promise<void> {
    const { turn, t } = visit;
    const able = await signable(visit);
    if (!able || !(await letIn(visit, 'sign-in'))) return;
    const url = links.linkFor(visit, able.desk, able.person, tenantId);
    if (url === null) {
      await tooOften(visit);
      return;
    }
    await turn.reply(signInCard({ url, tenant: named, demo }, t));
  }

  async function signIn(visit: Visit, customer: string): Promise<void> {
    const { t } = visit;
    const able = await signable(visit);
    if (!able) return;
    if (customer !== '') {
      const opened = await openCustomer(options, visit, customer, { act: 'check', command: 'signIn' });
      if (opened) await offerPage(visit, opened.customerTenantId, await options.nameOf(opened));
      return;
    }
    if (!(await mayCheckAsThemself(visit))) return;
    const { signIns } = able.desk;
    const account = await signIns.accountOf(able.person);
    if (account !== null && !signIns.mustSignInAgain(able.person, able.person.tenantId)) {
      await notice(visit, [t('signIn.already', { account })], [checkButton(t), signOutButton(t)]);
    } else if (able.desk.appIdUri === null) await offerPage(visit, able.person.tenantId, null);
    else if (!(await letIn(visit, 'sign-in'))) return;
    else if (!(await singleSignOn.offer(visit, able.desk, able.person, able.desk.appIdUri))) await tooOften(visit);
  }

  async function confirm(visit: Visit, typed: string): Promise<void> {
    const { t } = visit;
    const able = await signable(visit);
    if (!able) return;
    const outcome = await able.desk.signIns.confirm(able.person, typed);
    switch (outcome.kind) {
      case 'confirmed':
        await links.written(visit, 'done', outcome.wanted.tenantId);
        await signedIn(visit, able.desk, outcome.grant.username, outcome.wanted.tenantId);
        return;
      case 'wrong':
        await notice(visit, [t('signIn.code.wrong', { triesLeft: outcome.triesLeft })], []);
        return;
      case 'used-up':
        await links.written(visit, 'code-used-up', null);
        await notice(visit, [t('signIn.code.usedUp')], [signInButton(t)]);
        return;
      case 'nothing-waits':
        await notice(visit, [t('signIn.code.none')], [signInButton(t)]);
    }
  }

  async function signedIn(visit: Visit, { lasting }: SignInDesk, account: string, tenantId: string): Promise<void> {
    const { turn, t } = visit;
    const lines = [
      t('signIn.done', { account }),
      t('signIn.done.next'),
      ...(lasting ? [] : [t('signIn.done.restart')]),
    ];
    const check = tenantId === turn.sender.tenantId ? checkButton(t) : checkAsButton(tenantId, 'user', t);
    await notice(visit, lines, [check, signOutButton(t)]);
  }

  async function signOut(visit: Visit): Promise<void> {
    const { t } = visit;
    const able = await signable(visit);
    if (!able) return;
    const was = await able.desk.signIns.signOut(able.person);
    if (was) await links.written(visit, 'done', null, 'sign-out');
    await notice(visit, [t(was ? 'signIn.out.done' : 'signIn.out.none')], [signInButton(t)]);
  }

  const tooOften = (visit: Visit): Promise<void> => notice(visit, [visit.t('signIn.tooOften')], [helpButton(visit.t)]);

  return {
    commands: {
      signIn: (visit, argument) => signIn(visit, argument.trim()),
      signOut: (visit) => signOut(visit),
    },
    async typed(visit, text) {
      if (!CODE.test(text.trim())) return false;
      await confirm(visit, text);
      return true;
    },
    actions: {
      [VERBS.signIn]: (visit, data) => signIn(visit, textOf(data, 'tenant')),
      async [VERBS.signInPage](visit) {
        const able = await signable(visit);
        if (able && (await mayCheckAsThemself(visit))) await offerPage(visit, able.person.tenantId, null);
      },
      [VERBS.signInConfirm]: (visit, data) => confirm(visit, textOf(data, INPUTS.code)),
      [VERBS.signOut]: (visit) => signOut(visit),
    },
  };
}
