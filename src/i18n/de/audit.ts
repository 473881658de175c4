import type { audit as english } from '../en/audit.ts';

/** Words of `npm run audit`, for those who run the bot, in German. */
export const audit = {
  'audit.allowed': 'erlaubt',
  'audit.denied': 'verweigert',
  'audit.done': 'getan',
  'audit.failed': 'fehlgeschlagen',
  'audit.operator': 'Betreiber',
  'audit.bot': 'der Bot selbst',
  'audit.unknownPerson': 'unbekannte Person',
  'audit.unknownTenant': 'unbekannter Tenant',
  'audit.partner': 'Partner {tenantId}',
  'audit.customer': 'Kunde {tenantId}',
  'audit.identity': 'gelesen als {identity}',
  'audit.none': 'In dieser Zeit wurde nichts festgehalten.',
  'audit.written': '{count, plural, one {# Eintrag} other {# Einträge}} nach {file} geschrieben.',
  'audit.noFile':
    'Die Datei {file} lässt sich nicht schreiben ({code}). Nennen Sie eine andere, oder prüfen Sie den Ordner.',
  'audit.noBot':
    'Es ist noch nichts gespeichert: Mit dieser DATABASE_URL oder unter {dataDir} lief noch kein Bot. DATA_DIR nennt einen anderen Ordner.',
  'audit.usage':
    'Aufruf: npm run audit -- [--since 30d] [--customer GUID] [--partner GUID] [--person GUID] [--act NAME] [--outcome allowed|denied|done|failed] [--json | --csv DATEI] [--lang en|nl|de|fr]',
} as const satisfies Record<keyof typeof english, string>;
