import { statusLines } from '../../cards/watch-status.ts';
import { systemClock } from '../../clock.ts';
import type { Environment } from '../../config/values.ts';
import { readConfig } from '../../config.ts';
import { languageNamed, type Language } from '../../i18n/languages.ts';
import { createTranslator } from '../../i18n/translator.ts';
import { readStore } from '../../store/reader.ts';
import { readQueueStatus, readWatchStatus } from '../../store/watch-status.ts';
import { readArguments } from '../arguments.ts';
import type { CommandIo } from '../io.ts';
import { silent } from '../silent.ts';

interface StatusArguments {
  readonly json: boolean;
  readonly language: Language;
}

/** `npm run admin -- status`: how all watches, the queue and the deliveries are doing. @returns the exit code. */
export async function adminStatus(args: readonly string[], env: Environment, io: CommandIo): Promise<0 | 2> {
  const asked = parse(args);
  const t = createTranslator(asked?.language);
  if (!asked) {
    io.err(t('admin.status.usage'));
    return 2;
  }
  const { databaseUrl, dataDir } = readConfig(env);
  const found = await readStore({ databaseUrl, dataDir, logger: silent, clock: systemClock }, async (db) => ({
    status: await readWatchStatus(db, systemClock.now(), null),
    queues: await readQueueStatus(db),
  }));
  if (!found.found) {
    io.err(t('admin.noBot', { dataDir }));
    return 2;
  }
  const { status, queues } = found.value;
  if (asked.json) {
    io.out(JSON.stringify({ ...status, queues }));
    return 0;
  }
  const [runs = null] = queues;
  for (const { title, value } of statusLines(status, runs, t)) io.out(`${title}: ${value}`);
  if (status.goneConversations.length > 0) io.out(t('status.gone', { ids: t.list(status.goneConversations) }));
  return 0;
}

function parse(args: readonly string[]): StatusArguments | null {
  const values = readArguments({
    args: [...args],
    options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } },
  })?.values;
  const language = languageNamed(values?.lang);
  return values && language ? { json: values.json, language } : null;
}
