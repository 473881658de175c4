/** Worte der Übersicht für Betreiber des Bots und Partner-Admins. */
export const status = {
  'status.title': 'Wie es um die Überwachungen steht',
  'status.watches': 'Überwachungen',
  'status.watchesLine':
    '{active, plural, one {# aktiv} other {# aktiv}}, {paused, plural, one {# pausiert} other {# pausiert}}',
  'status.unreachable':
    '{count, plural, one {# in einer Unterhaltung, die ich nicht mehr erreiche} other {# in Unterhaltungen, die ich nicht mehr erreiche}}',
  'status.late':
    '{count, plural, one {# ist mehr als zehn Minuten überfällig} other {# sind mehr als zehn Minuten überfällig}}',
  'status.last': 'Letzte Prüfung',
  'status.next': 'Nächste Prüfung',
  'status.none': 'keine',
  'status.runs': 'Prüfungen der letzten 24 Stunden',
  'status.runsLine':
    '{ok, plural, one {# erfolgreich} other {# erfolgreich}}, {failed, plural, one {# fehlgeschlagen} other {# fehlgeschlagen}}',
  'status.runsFailed': 'Gründe: {reasons}',
  'status.alerts': 'Offene Meldungen',
  'status.queue': 'Warteschlange',
  'status.queueLine':
    '{waiting, plural, one {# wartet} other {# warten}}, {active, plural, one {# in Arbeit} other {# in Arbeit}}, {dead, plural, one {# aufgegeben} other {# aufgegeben}}',
  'status.messages': 'Nachrichten',
  'status.messagesLine':
    '{sent, plural, one {# gesendet} other {# gesendet}} in den letzten 24 Stunden, {pending, plural, one {# wartet} other {# warten}}',
  'status.waitingSince': 'die älteste seit {since}',
  'status.undelivered': 'Nicht zugestellt',
  'status.undeliveredLine':
    '{failed, plural, one {# abgelehnt} other {# abgelehnt}}, {gone, plural, one {# an eine Unterhaltung, die es nicht mehr gibt} other {# an Unterhaltungen, die es nicht mehr gibt}}',
  'status.unknown': 'Ungewiss',
  'status.unknownLine':
    '{count, plural, one {# wurde gesendet, aber nicht bestätigt. Sie wird nicht noch einmal gesendet, denn sie kann angekommen sein.} other {# wurden gesendet, aber nicht bestätigt. Sie werden nicht noch einmal gesendet, denn sie können angekommen sein.}}',
  'status.summary': '{active, plural, one {# Überwachung ist aktiv} other {# Überwachungen sind aktiv}}.',
  'status.gone': 'Nicht erreichbare Unterhaltungen: {ids}',
  'admin.status.usage': 'Aufruf: npm run admin -- status [--json] [--lang en|nl|de|fr]',
  'admin.watchAll.usage':
    'Aufruf: npm run admin -- watch-all <Tenant-ID des Partners> --conversation <ID> [--time-zone Europe/Berlin] [--lang en|nl|de|fr]',
  'admin.noBot': 'Unter {dataDir} hat noch kein Bot etwas gespeichert.',
  'admin.watchAll.noConversation':
    'Der Bot kennt diese Unterhaltung nicht. Erwähnen Sie ihn dort einmal und versuchen Sie es dann noch einmal.',
  'admin.watchAll.done':
    '{added, plural, =0 {Kein Kunde hinzugefügt} one {# Kunde hinzugefügt} other {# Kunden hinzugefügt}}; {known, plural, one {# wurde dort schon überwacht} other {# wurden dort schon überwacht}}. Die Prüfungen sind über den Tag verteilt.',
  'admin.watchAll.none':
    'Von diesem Partner ist noch kein Kunde bekannt: keiner ist eingetragen und keiner wurde geprüft.',
} as const;
