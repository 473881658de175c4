import { systemTimer } from '../azure/timer.ts';
import { openAzure } from '../check/azure-source.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Environment } from '../config/values.ts';
import { readConfig } from '../config.ts';
import { createTranslator } from '../i18n/translator.ts';
import { loadRoles } from '../knowledge/roles.ts';
import { writeStore } from '../store/writer.ts';
import { adminExport, adminImport } from './admin/backup.ts';
import { adminStatus } from './admin/status.ts';
import { adminWatchAll } from './admin/watch-all.ts';
import { parseAdminArguments } from './admin-options.ts';
import { createAdminDesk } from './admin-tasks.ts';
import { advised } from './advised.ts';
import type { CommandIo } from './io.ts';
import { silent } from './silent.ts';

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
  if (other) return await advised(io, () => other(rest, env, io));

  const asked = parseAdminArguments(args);
  const t = createTranslator(asked?.language);
  if (!asked) {
    io.err(t('admin.usage'));
    return 2;
  }
  const clock = io.clock ?? systemClock;
  return await advised(io, async () => {
    const config = readConfig(env);
    const azure = openAzure(config.azure, { roles: await loadRoles(), clock, timer: systemTimer });
    const { databaseUrl, dataDir } = config;
    const outcome = await writeStore({ databaseUrl, dataDir, logger: silent, clock }, (db) =>
      createAdminDesk({ db, clock, config, azure, t }).carryOut(asked.task),
    );
    for (const line of outcome.lines) (outcome.ok ? io.out : io.err)(line);
    return outcome.ok ? 0 : 2;
  });
}
