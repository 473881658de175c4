import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { writeCsvStream } from 'hucre/csv';
import type { Kysely } from 'kysely';
import { type Clock, systemClock } from '../clock.ts';
import type { Environment } from '../config/values.ts';
import { readConfig } from '../config.ts';
import { DAY_MS } from '../durations.ts';
import { createTranslator, type Translator } from '../i18n/translator.ts';
import { readAudit, type AuditEntry } from '../store/read-audit.ts';
import { readStore } from '../store/reader.ts';
import type { Database } from '../store/schema.ts';
import { advised } from './advised.ts';
import { AUDIT_COLUMNS, toAuditJson, toAuditLine, toAuditRow } from './audit-format.ts';
import { type AuditArguments, parseAuditArguments } from './audit-options.ts';
import type { CommandIo } from './io.ts';
import { silent } from './silent.ts';

/** Where the command writes, and what day it is. */
export interface AuditIo extends CommandIo {
  readonly clock?: Clock;
}

/** `npm run audit`: who asked, changed and exported what, for which customer. @returns the exit code. */
export async function runAudit(args: readonly string[], env: Environment, io: AuditIo): Promise<0 | 2> {
  const asked = parseAuditArguments(args);
  const t = createTranslator(asked?.language);
  if (!asked) {
    io.err(t('audit.usage'));
    return 2;
  }
  return await advised(io, async () => {
    try {
      await print(asked, env, io, t);
      return 0;
    } catch (error) {
      if (!isFileError(error)) throw error;
      io.err(t('audit.noFile', { file: error.path, code: error.code }));
      return 2;
    }
  });
}

async function print(asked: AuditArguments, env: Environment, io: AuditIo, t: Translator): Promise<void> {
  const { databaseUrl, dataDir } = readConfig(env);
  const clock = io.clock ?? systemClock;
  const filter = { ...asked.filter, since: new Date(clock.now().getTime() - asked.days * DAY_MS) };
  // Opened first: a file that cannot be written is no fault of the database.
  const file = asked.form.kind === 'csv' ? await open(asked.form.file, 'w', 0o600) : null;
  const write = (db: Kysely<Database>) => writeEntries(readAudit(db, filter), { ...asked, file }, io, t);
  const outcome = await readStore({ databaseUrl, dataDir, logger: silent, clock }, write).finally(() => file?.close());

  if (!outcome.found) io.err(t('audit.noBot', { dataDir }));
  else if (asked.form.kind === 'csv') io.err(t('audit.written', { count: outcome.value, file: asked.form.file }));
  else if (asked.form.kind === 'text' && outcome.value === 0) io.out(t('audit.none'));
}

/** @returns how many there were. */
async function writeEntries(
  batches: AsyncIterable<readonly AuditEntry[]>,
  { form, file }: AuditArguments & { readonly file: FileHandle | null },
  io: AuditIo,
  t: Translator,
): Promise<number> {
  let count = 0;
  async function* rows() {
    for await (const batch of batches) {
      count += batch.length;
      for (const entry of batch) yield [...toAuditRow(entry)];
    }
  }
  if (file) {
    const csv = writeCsvStream(rows(), { headers: [...AUDIT_COLUMNS], escapeFormulae: true });
    await pipeline(Readable.from(csv), file.createWriteStream());
    return count;
  }
  for await (const batch of batches) {
    count += batch.length;
    io.out(batch.map((entry) => (form.kind === 'json' ? toAuditJson(entry) : toAuditLine(entry, t))).join('\n'));
  }
  return count;
}

function isFileError(error: unknown): error is Error & { readonly path: string; readonly code: string } {
  return error instanceof Error && 'path' in error && 'code' in error && 'syscall' in error && error.syscall === 'open';
}
