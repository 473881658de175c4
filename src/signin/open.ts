import type { Logger } from 'pino';
import type { Clock } from '../clock.ts';
import type { Language } from '../i18n/languages.ts';
import type { Translator } from '../i18n/translator.ts';
import type { SignInRows } from '../store/sign-ins.ts';
import { createAttempts } from './attempts.ts';
import type { SignInAuthority } from './authority.ts';
import { CALLBACK_PATH, createSignInPages, START_PATH, type SignInPages } from './pages.ts';
import type { SealingKey } from './seal.ts';
import { createSignIns, type SignIns } from './signIns.ts';
import { createMemoryVault, createSealedVault } from './vault.ts';

/** Everything by which people sign in. */
export interface SignInDesk {
  readonly signIns: SignIns;
  readonly pages: SignInPages;
  /** The address that a link with this secret has. */
  linkTo(secret: string): string;
  /** What Teams asks its token for; null where Teams cannot sign anybody in. */
  readonly appIdUri: string | null;
  /** Whether sign-ins outlast the process. */
  readonly lasting: boolean;
}

export interface SignInDeskOptions {
  readonly authority: SignInAuthority;
  readonly demo: boolean;
  readonly appIdUri: string | null;
  readonly tokenKeys: readonly SealingKey[];
  readonly rows: SignInRows;
  readonly publicUrl: () => string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly words: (language: Language) => Translator;
  readonly languageOf: (acceptLanguage: string) => Language;
  readonly done: (outcome: string) => void;
}

export function openSignInDesk(options: SignInDeskOptions): SignInDesk {
  const { clock, publicUrl, rows, appIdUri } = options;
  const [current, ...older] = options.tokenKeys;
  const vault = current ? createSealedVault(rows, [current, ...older], clock) : createMemoryVault(clock);
  const attempts = createAttempts(clock);
  const redirectUri = () => `${publicUrl()}${CALLBACK_PATH}`;
  const signIns = createSignIns({ ...options, attempts, vault, redirectUri });
  return {
    signIns,
    pages: createSignInPages({ ...options, attempts, signIns }),
    linkTo: (secret) => `${publicUrl()}${START_PATH}?${new URLSearchParams({ link: secret }).toString()}`,
    appIdUri,
    lasting: current !== undefined,
  };
}
