import { once } from 'node:events';
import { createReadStream, createWriteStream, type WriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import { systemClock } from '../../clock.ts';
import type { Environment } from '../../config/values.ts';
import { readConfig } from '../../config.ts';
import { languageNamed } from '../../i18n/languages.ts';
import { createTranslator, type Translator } from '../../i18n/translator.ts';
import { exportStore } from '../../store/backup/export.ts';
import type { BackupProblem } from '../../store/backup/format.ts';
import { BackupError, importStore } from '../../store/backup/import.ts';
import { noteImport } from '../../store/backup/note-import.ts';
import { withTarget } from '../../store/backup/target.ts';
import { readStore } from '../../store/reader.ts';
import { readArguments } from '../arguments.ts';
import type { CommandIo } from '../io.ts';
import { silent } from '../silent.ts';

interface BackupArguments {
  readonly file: string;
  readonly t: Translator;
}

type Counts = Readonly<Record<string, number>>;

/** A file that cannot be read or written, by the system's own word for why. */
class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: string;

  constructor(cause: unknown) {
    super('The file cannot be used.', { cause });
    this.code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
  }
}

/** `npm run admin -- export FILE`: writes all that the bot keeps, also beside a running bot. @returns the exit code. */
export async function adminExport(args: readonly string[], env: Environment, io: CommandIo): Promise<0 | 2> {
  const asked = parse(args, io);
  if (!asked) return 2;
  const { file, t } = asked;
  const { databaseUrl, dataDir } = readConfig(env);
  if (await exists(file)) return fail(io, t('backup.exists', { file }));

  const unfinished = `${file}.part`;
  // Whoever reads it reads everything, so it is for its owner alone.
  const stream = createWriteStream(unfinished, { mode: 0o600 });
  const done = finished(stream).catch((error: unknown) => Promise.reject(new FileError(error)));
  // Heard below; until then a fault waits there.
  done.catch(() => undefined);
  try {
    const found = await readStore({ databaseUrl, dataDir, logger: silent, clock: systemClock }, (db) =>
      exportStore(db, { now: systemClock.now(), write: (line) => writeLine(stream, line) }),
    );
    stream.end();
    await done;
    if (!found.found) {
      await rm(unfinished, { force: true });
      return fail(io, t('admin.noBot', { dataDir }));
    }
    await rename(unfinished, file);
    list(found.value, io);
    io.out(t('backup.exported', { ...totals(found.value), file }));
    return 0;
  } catch (error) {
    stream.destroy();
    await rm(unfinished, { force: true });
    const fault = stream.errored ? new FileError(stream.errored) : error;
    if (fault instanceof FileError) return fail(io, t('backup.unwritable', { file, code: fault.code }));
    throw fault;
  }
}

/** `npm run admin -- import FILE`: takes a backup into an empty database. @returns the exit code. */
export async function adminImport(args: readonly string[], env: Environment, io: CommandIo): Promise<0 | 2> {
  const asked = parse(args, io);
  if (!asked) return 2;
  const { file, t } = asked;
  const { databaseUrl, dataDir } = readConfig(env);
  try {
    await access(file).catch((error: unknown) => Promise.reject(new FileError(error)));
    const rows = await withTarget({ databaseUrl, dataDir, logger: silent }, async (connection) => {
      const taken = await importStore(connection, linesOf(file), systemClock.now());
      await noteImport(connection, taken, { clock: systemClock, logger: silent });
      return taken;
    });
    list(rows, io);
    io.out(t('backup.imported', totals(rows)));
    return 0;
  } catch (error) {
    if (error instanceof FileError) return fail(io, t('backup.unreadable', { file, code: error.code }));
    if (error instanceof BackupError) return fail(io, problemOf(error.problem, file, t), t('backup.untouched'));
    throw error;
  }
}

function parse(args: readonly string[], io: CommandIo): BackupArguments | null {
  const parsed = readArguments({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'en' } },
  });
  const language = languageNamed(parsed?.values.lang);
  const [file, another] = parsed?.positionals ?? [];
  if (language && file && another === undefined) return { file, t: createTranslator(language) };
  io.err(createTranslator('en')('backup.usage'));
  return null;
}

async function writeLine(stream: WriteStream, line: string): Promise<void> {
  if (stream.errored) throw new FileError(stream.errored);
  if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, { encoding: 'utf8' });
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new FileError(error);
  } finally {
    input.destroy();
  }
}

function problemOf(problem: BackupProblem, file: string, t: Translator): string {
  switch (problem.code) {
    case 'no-backup':
    case 'newer':
    case 'cut-off':
      return t(`backup.problem.${problem.code}`, { file });
    case 'target-used':
      return t('backup.problem.target-used');
    case 'damaged':
      return t('backup.problem.damaged', { file, line: String(problem.line) });
    case 'not-empty':
    case 'count':
      return t(`backup.problem.${problem.code}`, { table: problem.table });
  }
}

function list(rows: Counts, io: CommandIo): void {
  for (const [table, count] of Object.entries(rows)) io.out(`${table}: ${count}`);
}

function totals(rows: Counts) {
  const counts = Object.values(rows);
  return { tables: counts.length, rows: counts.reduce((sum, count) => sum + count, 0) };
}

function fail(io: CommandIo, ...lines: readonly string[]): 2 {
  for (const line of lines) io.err(line);
  return 2;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
