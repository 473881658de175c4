/** The commands that export and import all that is kept. */
export const backup = {
  'backup.usage': 'Use: npm run admin -- export FILE, or npm run admin -- import FILE. --lang nl answers in Dutch.',
  'backup.exported':
    '{rows, plural, one {One row} other {# rows}} of {tables, plural, one {one table} other {# tables}} went into {file}. It names people and customers: keep it as safe as the database. Kept sign-ins are in it as they are stored, encrypted with TOKEN_KEY, which is not in it.',
  'backup.imported':
    '{rows, plural, one {One row} other {# rows}} of {tables, plural, one {one table} other {# tables}} came in, and each table holds as many as the file counted.',
  'backup.exists': '{file} is there already. Name another file.',
  'backup.unwritable': '{file} cannot be written ({code}).',
  'backup.unreadable': '{file} cannot be read ({code}).',
  'backup.untouched': 'The database stays as it was.',
  'backup.problem.no-backup': '{file} is no backup of this bot.',
  'backup.problem.newer': '{file} comes from a newer version of the bot. Import it with that version.',
  'backup.problem.cut-off': '{file} ends too early: the export did not finish, or the file was cut off.',
  'backup.problem.target-used':
    'The backup is older than the tables of this database. Name a database that no bot has used yet.',
  'backup.problem.damaged': '{file} is damaged at line {line}, or shortly before.',
  'backup.problem.not-empty': 'The database is not empty: there are rows in {table}. Name an empty database.',
  'backup.problem.count': 'Not all rows of {table} are in the file.',
} as const;
