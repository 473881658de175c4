import type { audit as english } from '../en/audit.ts';

/** Words of `npm run audit`, for those who run the bot, in Dutch. */
export const audit = {
  'audit.allowed': 'toegestaan',
  'audit.denied': 'geweigerd',
  'audit.done': 'gedaan',
  'audit.failed': 'mislukt',
  'audit.operator': 'beheerder',
  'audit.bot': 'de bot zelf',
  'audit.unknownPerson': 'onbekende persoon',
  'audit.unknownTenant': 'onbekende tenant',
  'audit.partner': 'voor partner {tenantId}',
  'audit.customer': 'klant {tenantId}',
  'audit.identity': 'gelezen als {identity}',
  'audit.none': 'In die tijd is niets vastgelegd.',
  'audit.written': '{count, plural, one {# regel} other {# regels}} geschreven naar {file}.',
  'audit.noFile': 'Het bestand {file} kan niet worden geschreven ({code}). Kies een ander, of controleer de map.',
  'audit.noBot':
    'Er is nog niets opgeslagen: er heeft nog geen bot gedraaid met deze DATABASE_URL, of in {dataDir}. Met DATA_DIR kies je een andere map.',
  'audit.usage':
    'Gebruik: npm run audit -- [--since 30d] [--customer GUID] [--partner GUID] [--person GUID] [--act NAAM] [--outcome allowed|denied|done|failed] [--json | --csv BESTAND] [--lang en|nl|de|fr]',
} as const satisfies Record<keyof typeof english, string>;
