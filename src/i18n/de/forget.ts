import type { forget as english } from '../en/forget.ts';

/** Deleting what is kept about somebody, in German. */
export const forget = {
  'forget.title': 'Löschen, was ich über Sie aufbewahre?',
  'forget.goes':
    'Gelöscht werden: Ihre Sprache und Zeitzone, wie ich Sie in diesem Chat erreiche, die Überwachungen und Meldungen dieses Chats, was ich von unserem Gespräch und von unfertigen Formularen behalte, Fragen von Ihnen, die auf jemanden warten, und Ihre Anmeldung. Überwachungen, die Sie für eine Gruppe oder einen Kanal eingerichtet haben, ruhen ohne Ihre IDs, bis jemand sie fortsetzt.',
  'forget.stays':
    'Erhalten bleiben: das Protokoll, wer für welchen Kunden gefragt hat, mit IDs und ohne Wortlaut, bis die Aufbewahrungsfrist endet; Berichte über Kunden; das Partnerprofil; und worauf andere Ihnen Zugriff gaben. Ihre Bewertungen von Antworten waren nie mit Ihrem Namen verknüpft.',
  'forget.yes': 'Meine Daten löschen',
  'forget.no': 'Alles behalten',
  'forget.done':
    'Gelöscht: {settings, plural, =0 {keine Einstellungen} one {# Einstellung} other {# Einstellungen}}, {conversations, plural, =0 {keine Chat-Adresse} one {# Chat-Adresse} other {# Chat-Adressen}}, {memories, plural, =0 {nichts Gemerktes} one {# gemerkte Angabe} other {# gemerkte Angaben}}, {handOffs, plural, =0 {keine offene Frage} one {# offene Frage} other {# offene Fragen}}, {watches, plural, =0 {keine Überwachung} one {# Überwachung} other {# Überwachungen}}. {unowned, plural, =0 {} one {# Überwachung einer Gruppe oder eines Kanals ruht, bis jemand sie fortsetzt. } other {# Überwachungen von Gruppen oder Kanälen ruhen, bis jemand sie fortsetzt. }}Sie sind abgemeldet.',
  'forget.again':
    'Schreiben Sie mir wieder, merke ich mir wieder, wie ich Sie hier erreiche. Die Nachrichten in diesem Chat bewahrt Teams auf; dort können Sie sie löschen.',
  'forget.kept': 'Es wurde nichts gelöscht.',
  'forget.private':
    'Das geht nur in unserem persönlichen Chat. Öffnen Sie einen mit mir, und schreiben Sie „lösche meine Daten“.',
} as const satisfies Record<keyof typeof english, string>;
