import { fileURLToPath } from 'node:url';
import { type Clock, systemClock } from '../clock.ts';
import type { Environment } from '../config/values.ts';
import { readConfig } from '../config.ts';
import { DAY_MS } from '../durations.ts';
import { createTranslator, type Translator } from '../i18n/translator.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { readFeedback } from '../store/read-feedback.ts';
import { readStore } from '../store/reader.ts';
import { advised } from './advised.ts';
import { toText } from './feedback-format.ts';
import { groupFeedback } from './feedback-groups.ts';
import { parseFeedbackArguments, type FeedbackArguments } from './feedback-options.ts';
import type { CommandIo } from './io.ts';
import { silent } from './silent.ts';

/** Where the command writes, and what day it is. */
export interface FeedbackIo extends CommandIo {
  readonly clock?: Clock;
}

const KNOWLEDGE_FOLDER = fileURLToPath(new URL('../../knowledge/', import.meta.url));
const NOTHING = { unanswered: [], picked: [], notHelpful: [] } as const;

/** `npm run feedback`: what was asked and not answered, and what did not help. @returns the exit code. */
export async function runFeedback(args: readonly string[], env: Environment, io: FeedbackIo): Promise<0 | 2> {
  const asked = parseFeedbackArguments(args);
  const t = createTranslator(asked?.language);
  if (!asked) {
    io.err(t('feedback.usage'));
    return 2;
  }
  return await advised(io, async () => {
    await print(asked, env, io, t);
    return 0;
  });
}

async function print(asked: FeedbackArguments, env: Environment, io: FeedbackIo, t: Translator): Promise<void> {
  const { databaseUrl, dataDir } = readConfig(env);
  const clock = io.clock ?? systemClock;
  const since = new Date(clock.now().getTime() - asked.days * DAY_MS);
  const outcome = await readStore({ databaseUrl, dataDir, logger: silent, clock }, (db) => readFeedback(db, since));

  if (!outcome.found) io.err(t('feedback.noBot', { dataDir }));
  const found = groupFeedback(outcome.found ? outcome.value : NOTHING, since);
  if (asked.json) {
    io.out(JSON.stringify(found));
  } else if (outcome.found) {
    io.out(toText(found, await loadKnowledge(KNOWLEDGE_FOLDER), t));
  }
}
