import type { forget as english } from '../en/forget.ts';

/** Deleting what is kept about somebody, in German. */
export const forget = {
  'forget.title': 'Löschen, was ich über Sie aufbewahre?',
  'forget.goes':
    'Das geht: Ihre Sprache und Zeitzone, wie ich Sie in diesem Chat erreiche, was ich in diesem Chat für Sie beobachte, was ich von unserem Gespräch und von unfertigen Formularen behalte, Fragen von Ihnen, die auf jemanden warten, und Ihre Anmeldung.',
  'forget.stays':
    'Das bleibt: das Protokoll, wer für welchen Kunden gefragt hat, in IDs und ohne Worte, bis seine Zeit um ist; Berichte über Kunden; das Partnerprofil; und worauf andere Ihnen Zugriff gaben. Was Sie von Antworten hielten, trug nie Ihren Namen.',
  'forget.yes': 'Meine Daten löschen',
  'forget.no': 'Alles behalten',
  'forget.done':
    'Gelöscht: {settings, plural, =0 {keine Einstellungen} one {# Einstellung} other {# Einstellungen}}, {conversations, plural, =0 {keine Adresse eines Chats} one {# Adresse eines Chats} other {# Adressen von Chats}}, {memories, plural, =0 {nichts Gemerktes} one {# gemerkte Sache} other {# gemerkte Sachen}}, {handOffs, plural, =0 {keine offene Frage} one {# offene Frage} other {# offene Fragen}}, {watches, plural, =0 {keine Beobachtung} one {# Beobachtung} other {# Beobachtungen}}. Sie sind abgemeldet.',
  'forget.again':
    'Schreiben Sie mir wieder, merke ich mir wieder, wie ich Sie hier erreiche. Die Nachrichten in diesem Chat bewahrt Teams auf; dort können Sie sie löschen.',
  'forget.kept': 'Es wurde nichts gelöscht.',
  'forget.private':
    'Das tue ich nur in unserem persönlichen Chat. Öffnen Sie einen mit mir, und schreiben Sie „lösche meine daten“.',
} as const satisfies Record<keyof typeof english, string>;
