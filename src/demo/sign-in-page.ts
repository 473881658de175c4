import type { Translator } from '../i18n/translator.ts';
import { PAGE_POLICY, pageHtml } from '../signin/page.ts';
import { CALLBACK_PATH } from '../signin/pages.ts';

/** What an authority would send back for each choice of the make-believe page. */
const WAYS = [
  ['self', { code: 'self' }],
  ['other', { code: 'other' }],
  ['consent', { error: 'consent_required', error_description: 'AADSTS65001: No consent. (demo)' }],
  ['cancel', { error: 'access_denied' }],
] as const;

/** The make-believe sign-in page: it says that it is one, and lets a visitor try what can happen. */
export function demoSignInPage(state: string, t: Translator) {
  const choices = WAYS.map(([way, answer]) => ({
    title: t(`signIn.page.demo.${way}`),
    href: `${CALLBACK_PATH}?${new URLSearchParams({ state, ...answer }).toString()}`,
  }));
  const html = pageHtml({ title: t('signIn.page.demo'), lines: [], choices, demo: t('signIn.demo') }, t);
  return { status: 200, html, headers: { 'content-security-policy': PAGE_POLICY } };
}
