import type { Readers } from './readers.ts';
import { createCustomerQuestions, type CustomerQuestionOptions } from './customerQuestions.ts';
import { createGoOn, type GoOnOptions } from './goOn.ts';
import type { Feature, Visit } from './router.ts';
import { createAskFeature, type AskOptions } from './routes/ask.ts';
import { createLanguageFeature } from './routes/language.ts';
import { createRoleFeature } from './routes/role.ts';
import { createSwitchLanguage } from './switchLanguage.ts';

export interface AskingOptions
  extends
    Omit<AskOptions, 'goOn' | 'switchLanguage'>,
    Omit<GoOnOptions, 'customerQuestions' | 'watch'>,
    Omit<CustomerQuestionOptions, 'watch'> {
  readonly readers: Readers;
  /** The features of watches. */
  readonly watches: readonly Feature[];
}

/** Questions, and what leans on them: what to do next, a customer that is named in passing, another language. */
export function createAskingFeatures(options: AskingOptions): readonly Feature[] {
  const watch = options.watches.find(({ commands }) => commands?.watch) ?? {};
  const customerQuestions = createCustomerQuestions({ ...options, watch });
  const goOn = createGoOn({ ...options, watch, customerQuestions });
  const switchLanguage = createSwitchLanguage(options);
  const asking = createAskFeature({ ...options, goOn, switchLanguage });
  const ask = async (visit: Visit, question: string): Promise<void> => asking.commands?.question?.(visit, question);
  return [asking, createRoleFeature({ ...options, ask }), createLanguageFeature(options)];
}
