import type { Translator } from '../i18n/translator.ts';
import type { CheckFailure } from './checker.ts';

/** Why a check was not made, including what is decided before Azure is asked. */
export type CheckRefusal = CheckFailure['code'] | SignInRefusal | 'no-identity' | 'gone';

/** Why a signed-in person's own rights did not lead to a check. */
export type SignInRefusal = 'not-signed-in' | 'no-user-consent' | 'wrong-account' | 'sign-in-cancelled';

/** A failed check in a person's words: what happened, what it means, what to do next. */
export interface ExplainedFailure {
  readonly happened: string;
  readonly meaning: string;
  readonly next: readonly string[];
}

export function explainFailure(code: CheckRefusal, t: Translator): ExplainedFailure {
  return {
    happened: t(`checkFailure.${code}.happened`),
    meaning: t(`checkFailure.${code}.meaning`),
    next: [t(`checkFailure.${code}.next`)],
  };
}
