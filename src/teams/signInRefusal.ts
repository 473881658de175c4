import { VERBS } from '../cards/verbs.ts';
import type { CardMessage } from '../cards/card.ts';
import { button, checkButton } from '../cards/buttons.ts';
import { failureCard } from '../cards/notice.ts';
import { signInPageButton } from '../cards/sign-in.ts';
import { explainFailure, type CheckRefusal } from '../check/explain-failure.ts';
import type { SignInFailure } from '../signin/authority.ts';
import type { Visit } from './router.ts';

/** Where signing in again is the next step. */
const SIGN_IN_HELPS: ReadonlySet<CheckRefusal> = new Set([
  'not-signed-in',
  'no-user-consent',
  'mfa-required',
  'sign-in-expired',
  'sign-in-revoked',
  'not-a-guest',
  'wrong-account',
  'sign-in-cancelled',
]);

export interface SignInRefusalDetails {
  readonly demo: boolean;
  /** The tenant that was to be signed in to. */
  readonly tenantId: string;
  readonly consentUrl: string | null;
  /** What was asked for, as it was typed. */
  readonly asked?: string;
  /** What to call that in words, where it may be an id out of a card. */
  readonly named?: string;
  /** Whether a partner admin could give it, so that no sign-in is needed. */
  readonly admin?: boolean;
}

/** Why a person's own rights did not lead on, with the next step. In a channel nothing names the customer. */
export function signInRefusalCard(
  { turn, t }: Visit,
  failure: SignInFailure,
  details: SignInRefusalDetails,
): CardMessage {
  const { demo, tenantId, consentUrl, asked, named } = details;
  const refusal = refusalOf(failure.code);
  const personal = turn.address.kind === 'personal';
  const explained = explainFailure(refusal, t);
  const meaning =
    asked !== undefined && personal
      ? `${t('chat.askedFor', { asked: named ?? asked })} ${explained.meaning}`
      : explained.meaning;
  const elsewhere = tenantId === turn.sender.tenantId ? null : tenantId;
  const links =
    refusal === 'no-user-consent' && consentUrl !== null && personal
      ? [{ title: t('signIn.consent.button'), url: consentUrl }]
      : [];
  const buttons = [
    ...(SIGN_IN_HELPS.has(refusal) ? [signInPageButton(personal ? elsewhere : null, t)] : []),
    details.admin === true
      ? button(t('askAdmin.button'), VERBS.askAdmin, personal && asked !== undefined ? { asked } : {})
      : checkButton(t),
  ];
  return failureCard({ ...explained, meaning, links, buttons, demo }, t);
}

/** The words for a person; the same code says something else of the app. */
function refusalOf(code: SignInFailure['code']): CheckRefusal {
  if (code === 'sign-in-required') return 'not-signed-in';
  return code === 'no-consent' ? 'no-user-consent' : code;
}
