import type { Logger } from 'pino';
import type { Language } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { Arrival, Attempts } from './attempts.ts';
import type { GrantOutcome, SignInAuthority, SignInFailure } from './authority.ts';
import { entraFailure } from './entra-errors.ts';
import { PAGE_POLICY, pageHtml, type PageContent } from './page.ts';
import type { SignIns } from './signIns.ts';

export const START_PATH = '/auth/start';
export const CALLBACK_PATH = '/auth/callback';

interface BrowserRequest {
  readonly query: URLSearchParams;
  readonly cookies: ReadonlyMap<string, string>;
  readonly languages: string;
}

interface BrowserAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly html?: string;
}

export interface SignInPagesOptions {
  readonly authority: SignInAuthority;
  readonly attempts: Attempts;
  readonly signIns: SignIns;
  /** Where browsers reach the bot, without a slash at the end. */
  readonly publicUrl: () => string;
  readonly words: (language: Language) => Translator;
  /** The language of a browser that follows no link of ours. */
  readonly languageOf: (acceptLanguage: string) => Language;
  readonly log: Logger;
  readonly done: (outcome: string) => void;
}

export type SignInPages = Readonly<Record<string, (request: BrowserRequest) => Promise<BrowserAnswer>>>;

const COOKIE_SECONDS = 600;
/** Longer than any code of an authority, in characters. */
const LONGEST_CODE = 4_096;

/** The way of a browser: from the link in the chat to the authority, and back to a page with a code. */
export function createSignInPages(options: SignInPagesOptions): SignInPages {
  const { authority, attempts, signIns, publicUrl, words, languageOf, log, done } = options;
  const redirectUri = () => `${publicUrl()}${CALLBACK_PATH}`;
  const secure = () => publicUrl().startsWith('https:');
  // The prefix makes browsers keep it to this very host, https alone; they refuse it over http.
  const cookieName = () => (secure() ? '__Host-pec-sign-in' : 'pec-sign-in');

  function cookie(value: string, seconds: number): Record<string, string> {
    const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure() ? '; Secure' : ''}`;
    return { 'set-cookie': `${cookieName()}=${value}; ${attributes}` };
  }

  function page(status: number, content: PageContent, t: Translator, headers: Record<string, string> = {}) {
    const demo = signIns.demo ? { demo: t('signIn.demo') } : {};
    const html = pageHtml({ ...content, ...demo }, t);
    return { status, html, headers: { 'content-security-policy': PAGE_POLICY, ...headers } };
  }

  function linkIsOver({ languages }: BrowserRequest): BrowserAnswer {
    const t = words(languageOf(languages));
    done('link-is-over');
    return page(410, { title: t('signIn.page.over'), lines: [t('signIn.page.over.next')] }, t);
  }

  async function failed(failure: SignInFailure, arrival: Arrival): Promise<BrowserAnswer> {
    const { language, failed: tell } = arrival.wanted;
    const t = words(language);
    done(failure.code);
    log.info({ code: failure.code, azureCode: failure.azureCode }, 'sign-in failed');
    await tell(failure);
    const content = { title: t('signIn.page.failed'), lines: [t('signIn.page.failed.next')] };
    return page(200, content, t, cookie('', 0));
  }

  async function redeem({ wanted, nonce, verifier }: Arrival, code: string): Promise<GrantOutcome> {
    const { person, tenantId } = wanted;
    const request = { tenantId, code, verifier, nonce, redirectUri: redirectUri(), person };
    const outcome = await authority.redeem(request);
    if (!outcome.ok) return outcome;
    // The tenant must be the one that was asked for, and the account the one that chats.
    const theirs = outcome.grant.tenantId === tenantId && (await signIns.isTheirs(person, outcome.grant));
    return theirs ? outcome : { ok: false, failure: { code: 'wrong-account' } };
  }

  return {
    async [START_PATH](request) {
      const departure = attempts.depart(request.query.get('link') ?? '');
      if (!departure) return linkIsOver(request);
      const { wanted, state, nonce, challenge, browser } = departure;
      const { tenantId, claims } = wanted;
      const asked = { tenantId, redirectUri: redirectUri(), state, nonce, challenge, ...(claims ? { claims } : {}) };
      try {
        const location = await authority.authorizeUrl(asked);
        return { status: 302, headers: { location, ...cookie(browser, COOKIE_SECONDS) } };
      } catch (error) {
        log.warn({ err: error }, 'the authority could not be reached for a sign-in');
        const t = words(wanted.language);
        return page(503, { title: t('signIn.page.failed'), lines: [t('checkFailure.unreachable.next')] }, t);
      }
    },

    async [CALLBACK_PATH](request) {
      const { query, cookies, languages } = request;
      if (query.has('admin_consent')) {
        const t = words(languageOf(languages));
        const given = !query.has('error');
        const title = t(given ? 'signIn.page.consented' : 'signIn.page.failed');
        return page(200, { title, lines: [t(given ? 'signIn.page.consented.next' : 'signIn.page.failed.next')] }, t);
      }
      const arrival = attempts.arrive(query.get('state') ?? '', cookies.get(cookieName()) ?? '');
      if (!arrival) return linkIsOver(request);

      const refused = refusalIn(query);
      if (refused) return await failed(refused, arrival);
      const outcome = await redeem(arrival, query.get('code') ?? '');
      if (!outcome.ok) return await failed(outcome.failure, arrival);

      const t = words(arrival.wanted.language);
      const code = arrival.succeed(outcome.grant);
      const content = {
        title: t('signIn.page.code'),
        code: `${code.slice(0, 3)} ${code.slice(3)}`,
        lines: [t('signIn.page.code.next'), t('signIn.page.code.warning')],
      };
      done('code-shown');
      return page(200, content, t, cookie('', 0));
    },
  };
}

function refusalIn(query: URLSearchParams): SignInFailure | null {
  const error = query.get('error');
  const code = query.get('code') ?? '';
  if (error === null) return code === '' || code.length > LONGEST_CODE ? { code: 'sign-in-cancelled' } : null;
  const description = query.get('error_description') ?? '';
  const known = entraFailure(error, description, query.get('claims') ?? undefined);
  return error === 'access_denied' && known.code !== 'no-consent' ? { code: 'sign-in-cancelled' } : known;
}
