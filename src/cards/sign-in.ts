import type { Translator } from '../i18n/translator.ts';
import { button } from './buttons.ts';
import type { Button, CardMessage } from './card.ts';
import { LONGEST_NAME, markdownText, plainText } from './escape.ts';
import { renderCard } from './render.ts';
import { INPUTS, VERBS } from './verbs.ts';

export interface SignInInput {
  /** Of the page where the sign-in begins. */
  readonly url: string;
  /** The tenant to sign in to, as the reader named it; null for their own. */
  readonly tenant: string | null;
  readonly demo: boolean;
}

/** Leads to the sign-in page, and takes the code that it ends with. */
export function signInCard({ url, tenant, demo }: SignInInput, t: Translator): CardMessage {
  const title = (escaped: (text: string, longest: number) => string): string =>
    tenant === null ? t('signIn.title') : t('signIn.title.tenant', { tenant: escaped(tenant, LONGEST_NAME) });
  const data = {
    title: title(markdownText),
    ...(demo ? { demo: t('signIn.demo') } : {}),
    lines: [t('signIn.why'), t('signIn.step.open'), t('signIn.step.code')],
    open: { title: t('signIn.open'), url },
    link: t('signIn.link'),
    code: {
      id: INPUTS.code,
      label: t('signIn.code.label'),
      placeholder: t('signIn.code.placeholder'),
      error: t('signIn.code.error'),
    },
    buttons: [button(t('signIn.confirm'), VERBS.signInConfirm)],
  };
  return renderCard('sign-in', data, { t, summary: `${title(plainText)}. ${t('signIn.step.code')}` });
}

export function signInButton(t: Translator): Button {
  return button(t('signIn.button'), VERBS.signIn);
}

/** @param tenantId where to sign in; null for the reader's own tenant */
export function signInPageButton(tenantId: string | null, t: Translator): Button {
  return tenantId === null
    ? button(t('signIn.button'), VERBS.signInPage)
    : button(t('signIn.button.tenant'), VERBS.signIn, { tenant: tenantId });
}

export function signOutButton(t: Translator): Button {
  return button(t('signIn.out.button'), VERBS.signOut);
}

/** Checks a customer as the named identity. */
export function checkAsButton(customerTenantId: string, as: 'app' | 'user', t: Translator): Button {
  return button(t(`signIn.checkAs.${as}`), VERBS.checkAs, { customer: customerTenantId, as });
}
