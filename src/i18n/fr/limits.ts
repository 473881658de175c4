import type { limits as english } from '../en/limits.ts';

/** What is said to whoever asks for too much at once, in French. */
export const limits = {
  'limit.person':
    '{act, select, message {C’est plus que je ne peux lire d’une seule personne en si peu de temps.} check {Vous avez demandé beaucoup de vérifications en peu de temps.} export {Vous avez téléchargé beaucoup de fichiers en peu de temps.} other {Vous vous êtes connecté de nombreuses fois en peu de temps.}}',
  'limit.tenant':
    '{act, select, message {Votre organisation écrit plus que je ne peux lire en si peu de temps.} check {Votre organisation a demandé beaucoup de vérifications en peu de temps.} export {Votre organisation a téléchargé beaucoup de fichiers en peu de temps.} other {Votre organisation s’est connectée de nombreuses fois en peu de temps.}}',
  'limit.again': 'Ce sera de nouveau possible le {at}.',
  'limit.store':
    'Je ne peux pas compter les demandes en ce moment, donc je n’ai pas traité celle-ci. Réessayez dans une minute.',
  'limit.atOnce':
    '{by, select, person {Vous avez {count, plural, one {# vérification} other {# vérifications}} en cours, et une personne ne peut pas en avoir plus.} other {Votre organisation a {count, plural, one {# vérification} other {# vérifications}} en cours, et ne peut pas en avoir plus.}} Réessayez quand l’une d’elles sera finie.',
} as const satisfies Record<keyof typeof english, string>;
