import type { limits as english } from '../en/limits.ts';

/** What is said to whoever asks for too much at once, in Dutch. */
export const limits = {
  'limit.person':
    '{act, select, message {Dat is meer dan ik in zo korte tijd van één persoon kan lezen.} check {Je hebt in korte tijd veel controles laten doen.} export {Je hebt in korte tijd veel bestanden opgehaald.} other {Je hebt je in korte tijd vaak aangemeld.}}',
  'limit.tenant':
    '{act, select, message {Je organisatie schrijft meer dan ik in zo korte tijd kan lezen.} check {Je organisatie heeft in korte tijd veel controles laten doen.} export {Je organisatie heeft in korte tijd veel bestanden opgehaald.} other {Je organisatie heeft zich in korte tijd vaak aangemeld.}}',
  'limit.again': 'Het kan weer op {at}.',
  'limit.store':
    'Ik kan nu niet tellen hoe vaak dat gebeurt, dus heb ik het niet gedaan. Probeer het over een minuut opnieuw.',
  'limit.atOnce':
    '{by, select, person {Je hebt {count, plural, one {# controle} other {# controles}} lopen, en dat is het maximum per persoon.} other {Je organisatie heeft {count, plural, one {# controle} other {# controles}} lopen, en dat is het maximum.}} Probeer het opnieuw als er een klaar is.',
} as const satisfies Record<keyof typeof english, string>;
