import type { audit as english } from '../en/audit.ts';

/** Words of `npm run audit`, for those who run the bot, in French. */
export const audit = {
  'audit.allowed': 'autorisé',
  'audit.denied': 'refusé',
  'audit.done': 'fait',
  'audit.failed': 'échoué',
  'audit.operator': 'gestionnaire',
  'audit.bot': 'le bot lui-même',
  'audit.unknownPerson': 'personne inconnue',
  'audit.unknownTenant': 'tenant inconnu',
  'audit.partner': 'partenaire {tenantId}',
  'audit.customer': 'client {tenantId}',
  'audit.identity': 'lu en tant que {identity}',
  'audit.none': 'Rien n’a été noté pendant cette période.',
  'audit.written': '{count, plural, one {# entrée écrite} other {# entrées écrites}} dans {file}.',
  'audit.noFile': 'Le fichier {file} ne peut pas être écrit ({code}). Indiquez-en un autre, ou vérifiez le dossier.',
  'audit.noBot':
    'Rien n’est encore enregistré : aucun bot n’a tourné avec cette DATABASE_URL, ni sous {dataDir}. DATA_DIR indique un autre dossier.',
  'audit.usage':
    'Utilisation : npm run audit -- [--since 30d] [--customer GUID] [--partner GUID] [--person GUID] [--act NOM] [--outcome allowed|denied|done|failed] [--json | --csv FICHIER] [--lang en|nl|de|fr]',
} as const satisfies Record<keyof typeof english, string>;
