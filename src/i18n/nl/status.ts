/** Woorden van het overzicht voor wie de bot beheert of partnerbeheerder is. */
export const status = {
  'status.title': 'Hoe het met de bewakingen gaat',
  'status.watches': 'Bewakingen',
  'status.watchesLine':
    '{active, plural, one {# actief} other {# actief}}, {paused, plural, one {# gepauzeerd} other {# gepauzeerd}}',
  'status.unreachable':
    '{count, plural, one {# in een gesprek dat ik niet meer bereik} other {# in gesprekken die ik niet meer bereik}}',
  'status.late':
    '{count, plural, one {# is meer dan tien minuten te laat} other {# zijn meer dan tien minuten te laat}}',
  'status.last': 'Laatste controle',
  'status.next': 'Volgende controle',
  'status.none': 'geen',
  'status.runs': 'Controles, laatste 24 uur',
  'status.runsLine':
    '{ok, plural, one {# gelukt} other {# gelukt}}, {failed, plural, one {# mislukt} other {# mislukt}}',
  'status.runsFailed': 'Redenen: {reasons}',
  'status.alerts': 'Open meldingen',
  'status.queue': 'Wachtrij',
  'status.queueLine':
    '{waiting, plural, one {# wacht} other {# wachten}}, {active, plural, one {# bezig} other {# bezig}}, {dead, plural, one {# opgegeven} other {# opgegeven}}',
  'status.messages': 'Berichten',
  'status.messagesLine':
    '{sent, plural, one {# verstuurd} other {# verstuurd}} in de laatste 24 uur, {pending, plural, one {# wacht} other {# wachten}}',
  'status.waitingSince': 'de oudste sinds {since}',
  'status.undelivered': 'Niet bezorgd',
  'status.undeliveredLine':
    '{failed, plural, one {# geweigerd} other {# geweigerd}}, {gone, plural, one {# naar een gesprek dat er niet meer is} other {# naar gesprekken die er niet meer zijn}}',
  'status.unknown': 'Onzeker',
  'status.unknownLine':
    '{count, plural, one {# is verstuurd, maar niet bevestigd. Het gaat niet nog een keer uit, want het kan zijn aangekomen.} other {# zijn verstuurd, maar niet bevestigd. Ze gaan niet nog een keer uit, want ze kunnen zijn aangekomen.}}',
  'status.summary': '{active, plural, one {# bewaking is actief} other {# bewakingen zijn actief}}.',
  'status.gone': 'Onbereikbare gesprekken: {ids}',
  'admin.status.usage': 'Gebruik: npm run admin -- status [--json] [--lang en|nl|de|fr]',
  'admin.watchAll.usage':
    'Gebruik: npm run admin -- watch-all <tenant-ID van de partner> --conversation <ID> [--time-zone Europe/Amsterdam] [--lang en|nl|de|fr]',
  'admin.noBot': 'Er heeft nog geen bot iets bewaard onder {dataDir}.',
  'admin.watchAll.noConversation': 'De bot kent dat gesprek niet. Tag de bot daar één keer en probeer het dan opnieuw.',
  'admin.watchAll.done':
    '{added, plural, =0 {Geen klant toegevoegd} one {# klant toegevoegd} other {# klanten toegevoegd}}; {known, plural, one {# werd daar al bewaakt} other {# werden daar al bewaakt}}. De controles zijn over de dag verdeeld.',
  'admin.watchAll.none':
    'Er is nog geen klant van die partner bekend: er staat er geen op de lijst en er is er geen gecontroleerd.',
} as const;
