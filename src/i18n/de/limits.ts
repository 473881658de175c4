import type { limits as english } from '../en/limits.ts';

/** What is said to whoever asks for too much at once, in German. */
export const limits = {
  'limit.person':
    '{act, select, message {Das ist mehr, als ich von einer Person in so kurzer Zeit lesen kann.} check {Sie haben in kurzer Zeit viele Prüfungen veranlasst.} export {Sie haben in kurzer Zeit viele Dateien geholt.} other {Sie haben sich in kurzer Zeit oft angemeldet.}}',
  'limit.tenant':
    '{act, select, message {Ihre Organisation schreibt mehr, als ich in so kurzer Zeit lesen kann.} check {Ihre Organisation hat in kurzer Zeit viele Prüfungen veranlasst.} export {Ihre Organisation hat in kurzer Zeit viele Dateien geholt.} other {Ihre Organisation hat sich in kurzer Zeit oft angemeldet.}}',
  'limit.again': 'Weiter geht es am {at}.',
  'limit.store':
    'Ich kann gerade nicht zählen, wie oft das geschieht, also habe ich es nicht getan. Versuchen Sie es in einer Minute noch einmal.',
  'limit.atOnce':
    '{by, select, person {Sie haben {count, plural, one {# laufende Prüfung} other {# laufende Prüfungen}}, mehr darf eine Person nicht haben.} other {Ihre Organisation hat {count, plural, one {# laufende Prüfung} other {# laufende Prüfungen}}, mehr dürfen es nicht sein.}} Versuchen Sie es noch einmal, wenn eine davon fertig ist.',
} as const satisfies Record<keyof typeof english, string>;
