/** Words of `npm run audit`, for those who run the bot. */
export const audit = {
  'audit.allowed': 'allowed',
  'audit.denied': 'denied',
  'audit.done': 'done',
  'audit.failed': 'failed',
  'audit.operator': 'operator',
  'audit.bot': 'the bot itself',
  'audit.unknownPerson': 'unknown person',
  'audit.unknownTenant': 'unknown tenant',
  'audit.partner': 'partner {tenantId}',
  'audit.customer': 'customer {tenantId}',
  'audit.identity': 'read as {identity}',
  'audit.none': 'Nothing was written down in that time.',
  'audit.written': '{count, plural, one {# entry} other {# entries}} written to {file}.',
  'audit.noFile': 'The file {file} cannot be written ({code}). Name another one, or check the folder.',
  'audit.noBot':
    'Nothing is stored yet: no bot has run with this DATABASE_URL, or under {dataDir}. DATA_DIR names another folder.',
  'audit.usage':
    'Usage: npm run audit -- [--since 30d] [--customer GUID] [--partner GUID] [--person GUID] [--act NAME] [--outcome allowed|denied|done|failed] [--json | --csv FILE] [--lang en|nl|de|fr]',
} as const;
