import type { Logger } from 'pino';
import type { AzureSource } from './check/azure-source.ts';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { createDemoAuthority, DEMO_SIGN_IN_PATH } from './demo/sign-in-authority.ts';
import { demoSignInPage } from './demo/sign-in-page.ts';
import type { Metrics } from './http/metrics.ts';
import type { BrowserPages } from './http/browserPages.ts';
import type { Language } from './i18n/languages.ts';
import type { createTranslator } from './i18n/translator.ts';
import { languageOfLocale } from './knowledge/language.ts';
import { openSignInDesk, type SignInDesk } from './signin/open.ts';
import type { Store } from './store/store.ts';

export interface SignInParts {
  readonly config: Config;
  readonly log: Logger;
  readonly clock: Clock;
  readonly store: Store;
  readonly azure: AzureSource;
  readonly metrics: Metrics;
  readonly createTranslator: typeof createTranslator;
}

/**
 * Where people sign in: Microsoft Entra, or in the demo a page that says that it is make-believe. Null where neither is
 * set up.
 * @param publicUrl where browsers reach the bot, once it listens
 */
export async function openSignIn(
  parts: SignInParts,
  publicUrl: () => string,
): Promise<{ readonly desk: SignInDesk; readonly pages: BrowserPages } | null> {
  const { config, log, clock, store, azure, metrics } = parts;
  const { app } = config.signIn;
  const words = (language: Language) => parts.createTranslator(language);
  const languageOf = (accepted: string): Language => languageOfLocale(accepted.split(/[,;]/)[0]?.trim()) ?? 'en';
  const done = (outcome: string) => metrics.signInDone(outcome);
  const common = { rows: store.signIns, publicUrl, clock, log, words, languageOf, done };

  if (azure.demo) {
    const authority = createDemoAuthority({ publicUrl, now: () => clock.now() });
    const desk = openSignInDesk({ ...common, authority, demo: true, appIdUri: null, tokenKeys: [] });
    const demoPage: BrowserPages[string] = ({ query, languages }) =>
      Promise.resolve(demoSignInPage(query.get('state') ?? '', words(languageOf(languages))));
    return { desk, pages: { ...desk.pages, [DEMO_SIGN_IN_PATH]: demoPage } };
  }
  if (!app) {
    log.info('nobody can sign in: no app to sign in to is configured');
    return null;
  }
  // Microsoft's library is loaded only where people sign in with it.
  const { createEntra } = await import('./signin/entra.ts');
  const authority = createEntra(app, config.azure);
  const { appIdUri, tokenKeys } = app;
  const desk = openSignInDesk({ ...common, authority, demo: false, appIdUri, tokenKeys });
  return { desk, pages: desk.pages };
}
