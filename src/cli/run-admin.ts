import { pino } from 'pino';
import { systemTimer } from '../azure/timer.ts';
import { openAzure } from '../check/azure-source.ts';
import { type Clock, systemClock } from '../clock.ts';
import { ConfigError, type Environment } from '../config/values.ts';
import { readConfig } from '../config.ts';
import { createTranslator } from '../i18n/translator.ts';
import { loadRoles } from '../knowledge/roles.ts';
import { StoreStartError } from '../store/advice.ts';
import { writeStore } from '../store/writer.ts';
import { adminExport, adminImport } from './admin/backup.ts';
import { adminStatus } from './admin/status.ts';
import { adminWatchAll } from './admin/watch-all.ts';
import { parseAdminArguments } from './admin-options.ts';
import { createAdminDesk } from './admin-tasks.ts';
import type { CommandIo } from './io.ts';

export interface AdminIo extends CommandIo {
  readonly clock?: Clock;
}

/** What has arguments of its own. */
const OTHERS = new Map([
  ['export', adminExport],
  ['import', adminImport],
  ['status', adminStatus],
  ['watch-all', adminWatchAll],
]);

/** `npm run admin`: partners, their people, customers and channels, and grants. @returns the exit code. */
export async function runAdmin(args: readonly string[], env: Environment, io: AdminIo): Promise<0 | 2> {
  const [first = '', ...rest] = args;
  const other = OTHERS.get(first);
  if (other) return await withAdvice(io, () => other(rest, env, io));

  const asked = parseAdminArguments(args);
  const t = createTranslator(asked?.language);
  if (!asked) {
    io.err(t('admin.usage'));
    return 2;
  }
  const clock = io.clock ?? systemClock;
  return await withAdvice(io, async () => {
    const config = readConfig(env);
    const azure = openAzure(config.azure, { roles: await loadRoles(), clock, timer: systemTimer });
    const { databaseUrl, dataDir } = config;
    const logger = pino({ level: 'silent' });
    const outcome = await writeStore({ databaseUrl, dataDir, logger, clock }, (db) =>
      createAdminDesk({ db, clock, config, azure, t }).carryOut(asked.task),
    );
    for (const line of outcome.lines) (outcome.ok ? io.out : io.err)(line);
    return outcome.ok ? 0 : 2;
  });
}

/** What is wrong with the configuration or the database is told as advice. */
async function withAdvice(io: CommandIo, work: () => Promise<0 | 2>): Promise<0 | 2> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StoreStartError)) throw error;
    io.err(error.message);
    return 2;
  }
}
